import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Contest } from '../../contests/contests.public.js';
import { ContestBoards } from '../../boards/boards.public.js';
import { ToldPeople } from './told-people.js';
import { type EntryStanding, StandingsRepository } from '../../standings/standings.public.js';
import type { RankedPerson, RankedStanding } from './result-table.js';

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
    private readonly told: ToldPeople,
  ) {}

  /**
   * The order is that of the moment at which it begins, so that nobody comes twice or never. Who isn't ranked comes at
   * the end.
   *
   * @param organizations only people of these, by id; null: everybody
   */
  async *of(contest: Contest, organizations: ReadonlySet<string> | null = null): AsyncIterable<RankedPerson[]> {
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
    const person = await this.told.of(contest);
    for (let from = 0; from < everyone.length; from += PAGE) {
      await setImmediate();
      const page = await this.page(everyone.slice(from, from + PAGE));
      const wanted = await this.told.within(page, organizations);
      if (wanted.length > 0) yield await person(wanted);
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

  private async page(ranked: readonly Ranked[]): Promise<RankedStanding[]> {
    const entryIds = ranked.map(({ entryId }) => entryId);
    const found = await this.standings.byEntries(this.transactions.committed, entryIds);
    const standings = new Map<string, EntryStanding>(found.map((standing) => [standing.entryId, standing]));
    return ranked.flatMap(({ entryId, ...places }) => {
      const standing = standings.get(entryId);
      return standing ? [{ ...places, standing }] : [];
    });
  }
}
