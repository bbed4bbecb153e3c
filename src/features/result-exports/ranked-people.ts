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

const READ_AT_ONCE = 1000;

interface Ranked {
  readonly entryId: string;
  readonly place: number | null;
  readonly placeInDivision: number | null;
}

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

  /**
   * The order is that of the moment at which it begins, so that nobody comes twice or never. Who isn't ranked comes at
   * the end.
   */
  async *of(contest: Contest): AsyncIterable<RankedPerson[]> {
    const board = await this.boards.liveBoard(contest);
    const divided = await this.placesInDivisions(contest);
    const ranked = (await board.everyone()).map(({ entryId, place }) => ({
      entryId,
      place,
      placeInDivision: divided.get(entryId) ?? null,
    }));
    const known = new Set(ranked.map(({ entryId }) => entryId));
    const everyone: Ranked[] = [
      ...ranked,
      ...(await this.unranked(contest)).filter(({ entryId }) => !known.has(entryId)),
    ];
    for (let from = 0; from < everyone.length; from += PAGE) {
      await setImmediate();
      yield await this.page(everyone.slice(from, from + PAGE));
    }
  }

  private async placesInDivisions(contest: Contest): Promise<Map<string, number>> {
    const places = new Map<string, number>();
    for (const { title } of contest.current.document.registration.divisions ?? []) {
      const board = await this.boards.liveBoard(contest, title);
      for (const { entryId, place } of await board.everyone()) places.set(entryId, place);
    }
    return places;
  }

  private async unranked({ id }: Contest): Promise<Ranked[]> {
    const found: Ranked[] = [];
    for await (const page of this.standings.inPages(this.transactions.committed, id, READ_AT_ONCE)) {
      for (const { entryId, unranked } of page)
        if (unranked !== null) found.push({ entryId, place: null, placeInDivision: null });
      await setImmediate();
    }
    return found;
  }

  private async page(ranked: readonly Ranked[]): Promise<RankedPerson[]> {
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
    return ranked.flatMap(({ entryId, ...places }) => {
      const standing = standings.get(entryId);
      if (!standing) return [];
      return [{ ...places, standing, entry: entryOf.get(entryId), account: accountOf.get(standing.accountId) }];
    });
  }
}
