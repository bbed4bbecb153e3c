/** One line of a board: `key` orders it (smaller text first); equal keys share a place. */
export interface Ranked {
  readonly id: string;
  readonly key: string;
}

/**
 * Boards in order at all times: who stands where is answered without sorting or counting
 * anybody. A board is named by text and begins empty. Keys are compared as plain text
 * (UTF-16 code units; use ASCII), which is what Redis's lexicographic sets do too.
 */
export abstract class RankBoards {
  /** Puts a line on the board, or moves it to where its key belongs. */
  abstract put(board: string, line: Ranked): Promise<void>;
  abstract remove(board: string, id: string): Promise<void>;
  /** Replaces the whole board. */
  abstract load(board: string, lines: readonly Ranked[]): Promise<void>;
  abstract size(board: string): Promise<number>;
  /** One more than the number of lines with a smaller key; null when it is not on the board. */
  abstract placeOf(board: string, id: string): Promise<number | null>;
  /** How many lines stand before it in the list (equals in the order of their ids); null when it is not on the board. */
  abstract positionOf(board: string, id: string): Promise<number | null>;
  /** How many lines have a place up to this one: more than that many when the last of them share it. */
  abstract countUpToPlace(board: string, place: number): Promise<number>;
  /** Lines from a position (0 is the first) with their places. */
  abstract page(board: string, from: number, limit: number): Promise<(Ranked & { readonly place: number })[]>;
}
