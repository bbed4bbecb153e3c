import type { Leaderboard } from '../api/shapes.ts';

/** Lines of one page. */
export const PAGE = 50;

/** What somebody wants to see of the board, as it stands in the address of the page. */
export type Asked =
  | { readonly what: 'page'; readonly after: number }
  | { readonly what: 'place'; readonly place: number; readonly after: number }
  | { readonly what: 'me' }
  | { readonly what: 'search'; readonly search: string };

/** Names are no longer; the server says so too. */
const LONGEST_SEARCH = 50;

export function askedBy(query: Readonly<Record<string, unknown>>): Asked {
  const search = typeof query.search === 'string' ? query.search.trim().slice(0, LONGEST_SEARCH) : '';
  if (search) return { what: 'search', search };
  if (query.around === 'me') return { what: 'me' };
  const place = countOf(query.place);
  if (place > 0) return { what: 'place', place, after: pageWith(place) };
  return { what: 'page', after: countOf(query.after) };
}

export function requestOf(asked: Asked): { limit: number; after: number; around?: 'me'; search?: string } {
  if (asked.what === 'me') return { limit: PAGE, after: 0, around: 'me' };
  if (asked.what === 'search') return { limit: PAGE, after: 0, search: asked.search };
  return { limit: PAGE, after: asked.after };
}

/** How many lines stand before the page that a place is on: places count whoever is better. */
export function pageWith(place: number): number {
  return Math.floor((Math.max(1, place) - 1) / PAGE) * PAGE;
}

/**
 * How many lines can be turned to. Where a contest shows only the first places, that is known exactly only on the last
 * page, because equals share the last place.
 *
 * @param top up to which place lines are shown to this person; undefined: all
 */
export function reachable({ total, from, next, entries }: Leaderboard, top: number | undefined): number {
  if (next === null && entries.length > 0) return from + entries.length;
  return Math.max(Math.min(total, top ?? total), from + entries.length);
}

/** `after` of the pages that can be gone to from this one; null: it is there already. */
export interface Turns {
  readonly first: number | null;
  readonly previous: number | null;
  readonly next: number | null;
  readonly last: number | null;
}

export function turnsFrom(board: Pick<Leaderboard, 'from' | 'next'>, reach: number): Turns {
  const before = board.from > 0;
  return {
    first: before ? 0 : null,
    previous: before ? Math.max(0, board.from - PAGE) : null,
    next: board.next,
    last: board.next === null ? null : Math.max(board.next, pageWith(reach)),
  };
}

/** So many lines are found at a glance. */
const SHORT = 10;

/** Whether a board is before the reader as a whole: nobody needs to be looked for. */
export function isShort({ from, next, entries }: Pick<Leaderboard, 'from' | 'next' | 'entries'>): boolean {
  return from === 0 && next === null && entries.length <= SHORT;
}

function countOf(value: unknown): number {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return number;
}
