import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { ContestBoards } from './contest-boards.js';
import { AllStandings } from './all-standings.js';
import { StandingsRepository } from './standings.repository.js';

/** How many standings one transaction stores: on SQLite everybody's answers wait meanwhile. */
const STORED_AT_ONCE = 500;

/** Works out all standings of a contest again from its finished attempts. Meant for the start: nobody may be closing attempts. */
@Injectable()
export class RebuildStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly all: AllStandings,
    private readonly standings: StandingsRepository,
    private readonly boards: ContestBoards,
    private readonly clock: Clock,
  ) {}

  /** @returns how many entries have a standing now */
  async run(contest: Contest): Promise<number> {
    const computed = await this.all.compute(contest);
    const updatedAt = this.clock.now();
    await this.transactions.run((tx) => this.standings.removeAll(tx, contest.id));
    for (let from = 0; from < computed.length; from += STORED_AT_ONCE) {
      await setImmediate();
      const some = computed.slice(from, from + STORED_AT_ONCE).map((standing) => ({ ...standing, updatedAt }));
      await this.transactions.run((tx) => this.standings.store(tx, some));
    }
    this.boards.close(contest.id);
    return computed.length;
  }
}
