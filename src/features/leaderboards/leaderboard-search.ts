import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { ContestBoard } from '../boards/boards.public.js';
import type { NamesShown } from './leaderboard-access.js';
import type { NamedLine } from './leaderboard-pages.js';
import { maskedName } from './masked-name.js';

/** How many names are read from the database, or lines looked through, at once. */
const AT_ONCE = 1000;

/** Of so many who match, each is looked up on the board; of more, some stand near its beginning, and it is looked through. */
const LOOKED_UP = 5000;

/** Names as they stand on one board, by the place of their entry in its `arrivals`. */
interface KnownNames {
  readonly names: string[];
  readonly placeOf: Map<string, number>;
  readonly searched: Readonly<Record<NamesShown, string[]>>;
  /** What is being read now, so that several who search at once read it once. */
  reading: Promise<void>;
}

/**
 * Finds people on a board by the name that is shown there: with masked names nobody learns a place by a full name.
 *
 * Names never change, so those of a board stay in memory, and only who came since the last search is read. Like the rank
 * boards of one process this becomes a shared index when there are several.
 */
@Injectable()
export class LeaderboardSearch {
  private readonly known = new WeakMap<ContestBoard, KnownNames>();

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
  ) {}

  /**
   * Lines whose name contains the text, whatever its case, width and spaces; best first.
   *
   * @param visible how many lines of the board may be seen
   */
  async lines(
    board: ContestBoard,
    { text, shown, visible, limit }: { text: string; shown: NamesShown; visible: number; limit: number },
  ): Promise<NamedLine[]> {
    const { names, placeOf, searched } = await this.namesOn(board);
    const wanted = folded(text);
    const matches = (place: number | undefined) => searched[shown][place ?? -1]?.includes(wanted) ?? false;
    const found: string[] = [];
    for (let place = 0; place < names.length && found.length <= LOOKED_UP; place++)
      if (matches(place)) found.push(board.arrivals[place] ?? '');
    const best =
      found.length > LOOKED_UP
        ? await lookedThrough(board, (id) => matches(placeOf.get(id)), visible, limit)
        : await lookedUp(board, found, visible);
    const lines = await board.linesOf(best.slice(0, limit));
    return lines.map((line) => ({ ...line, name: names[placeOf.get(line.entryId) ?? -1] ?? '' }));
  }

  private async namesOn(board: ContestBoard): Promise<KnownNames> {
    const known = this.known.get(board) ?? {
      names: [],
      placeOf: new Map(),
      searched: { full: [], masked: [] },
      reading: Promise.resolve(),
    };
    this.known.set(board, known);
    // One that failed is tried again by the next.
    known.reading = known.reading.catch(() => undefined).then(() => this.readNewcomers(board, known));
    await known.reading;
    return known;
  }

  private async readNewcomers(board: ContestBoard, { names, placeOf, searched }: KnownNames): Promise<void> {
    while (names.length < board.arrivals.length) {
      const ids = board.arrivals.slice(names.length, names.length + AT_ONCE);
      const read = await this.entries.names(this.transactions.committed, ids);
      for (const id of ids) {
        const name = read.get(id) ?? '';
        placeOf.set(id, names.length);
        names.push(name);
        searched.full.push(folded(name));
        searched.masked.push(folded(maskedName(name)));
      }
      await setImmediate();
    }
  }
}

/** For comparing names: case, width and spaces make no difference. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

async function lookedUp(board: ContestBoard, found: readonly string[], visible: number): Promise<string[]> {
  const positions = await Promise.all(
    [...new Set(found)].map(async (id) => ({ id, position: (await board.positionOf(id)) ?? visible })),
  );
  return positions
    .filter(({ position }) => position < visible)
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
}

async function lookedThrough(
  board: ContestBoard,
  isFound: (id: string) => boolean,
  visible: number,
  limit: number,
): Promise<string[]> {
  // Whoever moves down meanwhile may be met twice.
  const best = new Set<string>();
  for (let from = 0; from < visible && best.size < limit; from += AT_ONCE) {
    const page = await board.entriesAt(from, Math.min(AT_ONCE, visible - from));
    for (const id of page.filter(isFound)) best.add(id);
  }
  return [...best];
}
