import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { placesByKey, placesWithinGroups } from '../../rules/ranking/places-by-key.js';
import type { TeamTieRule } from '../../rules/ranking/team-ranking.js';
import { type ContestDocument, teamRanking } from '../contests/contests.public.js';
import {
  CorrectionEffects,
  type Effects,
  type RegradedStandings,
  type TeamMove,
  type TeamStood,
} from '../key-corrections/key-corrections.public.js';
import type { Team } from '../teams/teams.public.js';
import { AllTeamStandings } from './all-team-standings.js';
import {
  type ComputedTeamStanding,
  computeTeamStanding,
  memberResults,
  teamBoardKey,
} from './compute-team-standing.js';
import { NOBODY, TeamMembers } from './team-members.js';

/** A team that is ranked, as its members stand and as they would stand. */
interface Ranked {
  readonly team: Team;
  readonly before: ComputedTeamStanding;
  readonly after: ComputedTeamStanding;
}

/** What a correction of a key would do to the teams: the same people, with other scores. */
@Injectable()
export class TeamsMoved implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: TeamMembers,
    private readonly all: AllTeamStandings,
    private readonly effects: CorrectionEffects,
  ) {}

  onModuleInit(): void {
    this.effects.listen('teams', (regraded) => this.of(regraded));
  }

  /** Null: the contest ranks no teams. */
  async of(regraded: RegradedStandings): Promise<Effects['teams'] | null> {
    const ranking = teamRanking(regraded.contest.current.document);
    if (!ranking) return null;
    const ranked = await this.ranked(regraded);
    const moving = movesOf(ranked, ranking.ties).filter(({ before, after }) => !isSame(before, after));
    return {
      moves: moving.sort((a, b) => (a.before.place ?? 0) - (b.before.place ?? 0) || (a.teamId < b.teamId ? -1 : 1)),
      counts: {
        compared: ranked.length,
        scoresChanged: moving.filter(({ before, after }) => before.score !== after.score).length,
        placesChanged: moving.filter(({ before, after }) => !isSame({ ...before, score: after.score }, after)).length,
      },
    };
  }

  private async ranked({ contest, before, after }: RegradedStandings): Promise<Ranked[]> {
    const [results, wouldBe] = [memberResults(before), memberResults(after)];
    const document: ContestDocument = contest.current.document;
    const ranked: Ranked[] = [];
    for await (const teams of this.all.inPages(contest.id)) {
      const members = await this.members.of(this.transactions.committed, document, teams);
      for (const team of teams) {
        const ofTeam = members.get(team.id) ?? NOBODY;
        const stands = computeTeamStanding(document, team, ofTeam, results);
        const wouldStand = computeTeamStanding(document, team, ofTeam, wouldBe);
        if (stands && wouldStand) ranked.push({ team, before: stands, after: wouldStand });
      }
      await setImmediate();
    }
    return ranked;
  }
}

function movesOf(ranked: readonly Ranked[], ties: readonly TeamTieRule[]): TeamMove[] {
  const [stood, stand] = [placed(ranked, 'before', ties), placed(ranked, 'after', ties)];
  return ranked.flatMap(({ team: { id, name, division } }, index) => {
    const [before, after] = [stood[index], stand[index]];
    return before && after ? [{ teamId: id, name, division, before, after }] : [];
  });
}

function placed(ranked: readonly Ranked[], when: 'before' | 'after', ties: readonly TeamTieRule[]): TeamStood[] {
  const lines = ranked.map((one) => ({ key: teamBoardKey(one[when], ties), group: one.team.division }));
  const places = placesByKey(lines.map(({ key }) => key));
  const within = placesWithinGroups(lines);
  return ranked.map((one, index) => ({
    score: one[when].score,
    place: places[index] ?? null,
    divisionPlace: within[index] ?? null,
  }));
}

function isSame(one: TeamStood, other: TeamStood): boolean {
  return one.score === other.score && one.place === other.place && one.divisionPlace === other.divisionPlace;
}
