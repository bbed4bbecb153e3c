import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { AllTeamStandings } from './all-team-standings.js';
import { differingTeamFields } from './compute-team-standing.js';
import { TeamBoards } from './team-boards.js';
import { TeamStandingsRepository } from './team-standings.repository.js';
import { UpdateTeamStandings } from './update-team-standings.js';

/** Corrects the team standings of a contest that aren't what their members come to; what is right stays untouched. */
@Injectable()
export class RepairTeamStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly all: AllTeamStandings,
    private readonly teamStandings: TeamStandingsRepository,
    private readonly update: UpdateTeamStandings,
    private readonly boards: TeamBoards,
  ) {}

  /** @returns the teams whose standings were corrected */
  async run(contest: Contest): Promise<string[]> {
    const { document } = contest.current;
    if (!document.teams) return [];
    const stored = new Map((await this.all.storedOf(contest)).map((one) => [one.teamId, one]));
    const corrected: string[] = [];
    for await (const teams of this.all.inPages(contest.id)) {
      const suspects: string[] = [];
      for (const [teamId, computed] of await this.all.ofTeams(contest, teams)) {
        const known = stored.get(teamId) ?? null;
        stored.delete(teamId);
        if (known && computed ? differingTeamFields(known, computed).length > 0 : known !== computed)
          suspects.push(teamId);
      }
      if (suspects.length > 0)
        corrected.push(...(await this.transactions.run((tx) => this.update.run(tx, document, suspects))).map(idOf));
      await setImmediate();
    }
    const gone = [...stored.keys()];
    if (gone.length > 0) await this.transactions.run((tx) => this.teamStandings.remove(tx, gone));
    if (corrected.length + gone.length > 0) this.boards.close(contest.id);
    return [...corrected, ...gone];
  }
}

function idOf({ teamId }: { readonly teamId: string }): string {
  return teamId;
}
