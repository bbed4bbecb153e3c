import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AccountDirectory } from '../accounts/accounts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { ContestBoards } from '../boards/boards.public.js';
import { type EntryStanding, StandingsRepository } from '../standings/standings.public.js';
import type { RankedPerson } from './result-table.js';

/** How many people are looked up before others get their turn: on SQLite nothing here waits by itself. */
const PAGE = 100;

/** Everybody on the live board of a contest with all that is known of them, best first, a page at a time. */
@Injectable()
export class RankedPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly boards: ContestBoards,
    private readonly standings: StandingsRepository,
    private readonly entries: EntryRegistry,
    private readonly accounts: AccountDirectory,
  ) {}

  /** The order is that of the moment at which it begins, so that nobody comes twice or never. */
  async *of(contest: Contest): AsyncIterable<RankedPerson[]> {
    const board = await this.boards.liveBoard(contest);
    const everyone = await board.everyone();
    for (let from = 0; from < everyone.length; from += PAGE) {
      await setImmediate();
      yield await this.page(everyone.slice(from, from + PAGE));
    }
  }

  private async page(ranked: readonly { entryId: string; place: number }[]): Promise<RankedPerson[]> {
    const { committed } = this.transactions;
    const found = await this.standings.byEntries(
      committed,
      ranked.map(({ entryId }) => entryId),
    );
    const standings = new Map<string, EntryStanding>(found.map((standing) => [standing.entryId, standing]));
    const [entries, accounts] = await Promise.all([
      this.entries.byIds(committed, [...standings.keys()]),
      this.accounts.byIds(committed, [...new Set(found.map(({ accountId }) => accountId))]),
    ]);
    const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
    const accountOf = new Map(accounts.map((account) => [account.id, account]));
    return ranked.flatMap(({ entryId, place }) => {
      const standing = standings.get(entryId);
      if (!standing) return [];
      return [{ place, standing, entry: entryOf.get(entryId), account: accountOf.get(standing.accountId) }];
    });
  }
}
