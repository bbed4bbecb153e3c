import { setImmediate } from 'node:timers/promises';
import type { RankBoards } from '../../platform/ranks/rank-board.js';
import { AgingBoard } from './aging-board.js';
import type { ComputedStanding, EntryStanding } from '../standings/standings.public.js';

/** A line of a leaderboard. */
export interface BoardLine {
  readonly place: number;
  readonly entryId: string;
  readonly standing: ComputedStanding;
}

/** What a board is made of. */
interface BoardParts {
  /** Of the rank board. */
  readonly name: string;
  /** Since when it stands still; null: it moves. */
  readonly frozenSince: Date | null;
  /** When it came to be; every line that is newer moves it on. */
  readonly openedAt: Date;
  /** The order by which it is kept: `boardKey`. */
  readonly keyOf: (standing: ComputedStanding) => string;
  readonly standings: StandingsOfBoard;
}

/** Where a board finds what its lines say. */
export interface StandingsOfBoard {
  of(entryIds: readonly string[]): Promise<readonly ComputedStanding[]>;
  /** Called before a line is put on the board. */
  keep(standing: EntryStanding): void;
}

/** One leaderboard of a contest: who stands where is read off a rank board, nobody is sorted or counted. */
export class ContestBoard extends AgingBoard {
  private readonly came: string[] = [];

  constructor(
    private readonly ranks: RankBoards,
    private readonly parts: BoardParts,
  ) {
    super(parts.frozenSince, parts.openedAt);
  }

  /** The entries that are on it, in the order in which they came: it only grows, and may name one twice. */
  get arrivals(): readonly string[] {
    return this.came;
  }

  size(): Promise<number> {
    return this.ranks.size(this.parts.name);
  }

  placeOf(entryId: string): Promise<number | null> {
    return this.ranks.placeOf(this.parts.name, entryId);
  }

  positionOf(entryId: string): Promise<number | null> {
    return this.ranks.positionOf(this.parts.name, entryId);
  }

  /** How many lines have a place up to `top`: more than that many when the last of them share it. */
  linesUpTo(top: number): Promise<number> {
    return this.ranks.countUpToPlace(this.parts.name, top);
  }

  /** Lines from a position; 0 is the first. */
  async page(from: number, limit: number): Promise<BoardLine[]> {
    return this.asLines(await this.ranks.page(this.parts.name, from, limit));
  }

  /** The entries at some positions; 0 is the first. */
  async entriesAt(from: number, limit: number): Promise<string[]> {
    return (await this.ranks.page(this.parts.name, from, limit)).map(({ id }) => id);
  }

  /** The lines of some entries, in the order asked; who isn't on it is left out. */
  async linesOf(entryIds: readonly string[]): Promise<BoardLine[]> {
    const places = await Promise.all(entryIds.map((id) => this.placeOf(id)));
    return this.asLines(
      entryIds.flatMap((id, index) => {
        const place = places[index] ?? null;
        return place === null ? [] : [{ id, place }];
      }),
    );
  }

  /** Everybody on it, in order, as it stands at this moment. */
  async everyone(): Promise<{ readonly entryId: string; readonly place: number }[]> {
    const ranked = await this.ranks.page(this.parts.name, 0, await this.size());
    return ranked.map(({ id, place }) => ({ entryId: id, place }));
  }

  async lineOf(entryId: string): Promise<BoardLine | null> {
    const [line] = await this.linesOf([entryId]);
    return line ?? null;
  }

  /** Replaces whatever is on it; lets others have their turn after each page. */
  async load(standings: AsyncIterable<readonly EntryStanding[]>): Promise<void> {
    const lines: { id: string; key: string }[] = [];
    for await (const page of standings) {
      for (const standing of page) {
        lines.push({ id: standing.entryId, key: this.parts.keyOf(standing) });
        this.came.push(standing.entryId);
        this.touch(standing.updatedAt);
      }
      await setImmediate();
    }
    await this.ranks.load(this.parts.name, lines);
  }

  async put(standing: EntryStanding): Promise<void> {
    this.parts.standings.keep(standing);
    const { entryId } = standing;
    if ((await this.placeOf(entryId)) === null) this.came.push(entryId);
    await this.ranks.put(this.parts.name, { id: entryId, key: this.parts.keyOf(standing) });
    this.touch(standing.updatedAt);
  }

  /** Takes an entry off; it may come back. */
  async take(entryId: string): Promise<void> {
    await this.ranks.remove(this.parts.name, entryId);
    this.touch();
  }

  private async asLines(ranked: readonly { readonly id: string; readonly place: number }[]): Promise<BoardLine[]> {
    const found = await this.parts.standings.of(ranked.map(({ id }) => id));
    const standings = new Map(found.map((standing) => [standing.entryId, standing]));
    return ranked.flatMap(({ id, place }) => {
      const standing = standings.get(id);
      return standing ? [{ place, entryId: id, standing }] : [];
    });
  }
}
