import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Reading, Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { AllStandings, StandingsRepository } from '../standings/standings.public.js';
import { type Team, TeamsRepository } from '../teams/teams.public.js';
import { type ComputedTeamStanding, computeTeamStanding, memberResults } from './compute-team-standing.js';
import { NOBODY, sizeOf, TeamMembers } from './team-members.js';
import type { TeamStandingRow } from './team-standing.entity.js';
import { TeamStandingsRepository } from './team-standings.repository.js';

/** How many teams are read at once. */
const TEAMS_AT_ONCE = 100;

/** What team standings are worked out from, and where they are kept. */
@Injectable()
export class TeamStandingSources {
  constructor(
    readonly all: AllStandings,
    readonly standings: StandingsRepository,
    readonly teamStandings: TeamStandingsRepository,
  ) {}
}

/** All team standings of a contest, as they are stored or worked out afresh. */
@Injectable()
export class AllTeamStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembers,
    private readonly sources: TeamStandingSources,
  ) {}

  stored(reading: Reading, teamIds: readonly string[]): Promise<TeamStandingRow[]> {
    return this.sources.teamStandings.byTeams(reading, teamIds);
  }

  storedOf(contest: Contest): Promise<TeamStandingRow[]> {
    return this.sources.teamStandings.inContest(this.transactions.committed, contest.id);
  }

  /** From what the members' attempts had come to at an instant. */
  async compute(contest: Contest, endedBefore: Date): Promise<ComputedTeamStanding[]> {
    const results = memberResults(await this.sources.all.compute(contest, endedBefore));
    const computed: ComputedTeamStanding[] = [];
    for await (const teams of this.inPages(contest.id)) {
      const members = await this.members.of(this.transactions.committed, contest.current.document, teams);
      for (const team of teams) {
        const standing = computeTeamStanding(contest.current.document, team, members.get(team.id) ?? NOBODY, results);
        if (standing) computed.push(standing);
      }
      await setImmediate();
    }
    return computed;
  }

  /** From the members' standings as they are stored. */
  async ofTeams(contest: Contest, teams: readonly Team[]): Promise<Map<string, ComputedTeamStanding | null>> {
    const { committed } = this.transactions;
    const members = await this.members.of(committed, contest.current.document, teams);
    const entryIds = [...members.values()].flatMap(({ entries }) => entries.map(({ id }) => id));
    const results = memberResults(await this.sources.standings.byEntries(committed, entryIds));
    return new Map(
      teams.map((team) => [
        team.id,
        computeTeamStanding(contest.current.document, team, members.get(team.id) ?? NOBODY, results),
      ]),
    );
  }

  /** How many are in each of these teams, entries all: how many places are taken. */
  async sizes({ current }: Contest, teams: readonly Team[]): Promise<Map<string, number>> {
    const members = await this.members.of(this.transactions.committed, current.document, teams);
    return new Map(teams.map(({ id }) => [id, members.get(id)?.entries.length ?? 0]));
  }

  /** How many members a team lacks to be ranked, and how many it needs. */
  async lacking({ current: { document } }: Contest, teamId: string): Promise<{ lacking: number; least: number }> {
    const { committed } = this.transactions;
    const team = await this.teams.find(committed, teamId);
    const members = team && (await this.members.of(committed, document, [team])).get(teamId);
    const least = document.registration.teamSize?.min ?? 1;
    return { lacking: Math.max(0, least - sizeOf(members ?? NOBODY)), least };
  }

  /** Every team of the contest, in the order of their founding. */
  async *inPages(contestId: string): AsyncIterable<Team[]> {
    for (let after = ''; ;) {
      const page = await this.teams.after(this.transactions.committed, contestId, after, TEAMS_AT_ONCE);
      if (page.length > 0) yield page;
      if (page.length < TEAMS_AT_ONCE) return;
      after = page.at(-1)?.id ?? '';
    }
  }
}
