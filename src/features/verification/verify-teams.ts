import { isDeepStrictEqual } from 'node:util';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import { rankTeams } from '../../rules/ranking/team-ranking.js';
import { type Contest, teamRanking } from '../contests/contests.public.js';
import {
  AllTeamStandings,
  asRankedTeam,
  type ComputedTeamStanding,
  differingTeamFields,
  teamBoardKey,
} from '../team-standings/team-standings.public.js';
import { type Team, TeamsRepository } from '../teams/teams.public.js';
import type { Difference } from './differences/difference.js';
import * as differences from './differences/team-differences.js';

type Sizes = { readonly members: number; readonly counted: number };

/**
 * Every team's standing against what its members' standings come to, its size against how many are in it, and its place
 * twice: by keys as a rank board orders it, and by comparing all teams.
 */
@Injectable()
export class VerifyTeams {
  constructor(
    private readonly transactions: Transactions,
    private readonly teams: TeamsRepository,
    private readonly all: AllTeamStandings,
    private readonly ranks: RankBoards,
  ) {}

  async run(contest: Contest): Promise<Difference[]> {
    const found: Difference[] = [];
    const stored = new Map((await this.all.storedOf(contest)).map((standing) => [standing.teamId, standing]));
    const places = await this.places(contest, [...stored.values()]);
    for await (const teams of this.all.inPages(contest.id)) {
      const computed = await this.all.ofTeams(contest, teams);
      const sizes = await this.all.sizes(contest, teams);
      for (const team of teams) {
        const suspect = compare(team.id, stored.get(team.id) ?? null, computed.get(team.id) ?? null);
        stored.delete(team.id);
        const size = { members: team.members, counted: sizes.get(team.id) ?? 0 };
        if (suspect.length > 0 || size.members !== size.counted) found.push(...(await this.lookAgain(contest, team)));
      }
      await setImmediate();
    }
    for (const teamId of stored.keys())
      if (!(await this.teams.find(this.transactions.committed, teamId)))
        found.push(differences.needlessTeamStanding(teamId));
    return [...found, ...places];
  }

  /** People go on competing: a standing that is the same before and after its members were read is of that moment. */
  private async lookAgain(contest: Contest, { id }: Team): Promise<Difference[]> {
    const { committed } = this.transactions;
    const read = async () => ({
      team: await this.teams.find(committed, id),
      standing: (await this.all.stored(committed, [id]))[0] ?? null,
    });
    for (;;) {
      const before = await read();
      if (!before.team) return before.standing ? [differences.needlessTeamStanding(id)] : [];
      const computed = (await this.all.ofTeams(contest, [before.team])).get(id) ?? null;
      const counted = (await this.all.sizes(contest, [before.team])).get(id) ?? 0;
      if (!isDeepStrictEqual(before, await read())) continue;
      return [
        ...compare(id, before.standing, computed),
        ...sizeDifference(id, { members: before.team.members, counted }),
      ];
    }
  }

  private async places(contest: Contest, standings: readonly ComputedTeamStanding[]): Promise<Difference[]> {
    const ties = teamRanking(contest.current.document)?.ties ?? [];
    const board = `contest:${contest.id}:teams:verification`;
    await this.ranks.load(
      board,
      standings.map((standing) => ({ id: standing.teamId, key: teamBoardKey(standing, ties) })),
    );
    try {
      const found: Difference[] = [];
      for (const { place, standing } of rankTeams(standings.map(asRankedTeam), ties)) {
        const shown = await this.ranks.placeOf(board, standing.id);
        if (shown !== place) found.push(differences.otherTeamPlace(standing.id, shown, place));
      }
      return found;
    } finally {
      await this.ranks.load(board, []);
    }
  }
}

function sizeDifference(teamId: string, { members, counted }: Sizes): Difference[] {
  return members === counted ? [] : [differences.otherTeamSize(teamId, members, counted)];
}

function compare(
  teamId: string,
  stored: ComputedTeamStanding | null,
  computed: ComputedTeamStanding | null,
): Difference[] {
  if (!computed) return stored ? [differences.needlessTeamStanding(teamId)] : [];
  if (!stored) return [differences.missingTeamStanding(teamId)];
  return differingTeamFields(stored, computed).map((field) =>
    differences.otherTeamStanding(teamId, field, JSON.stringify(stored[field]), JSON.stringify(computed[field])),
  );
}
