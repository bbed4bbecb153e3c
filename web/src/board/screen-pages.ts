/** How the board is cut into pages of a big screen: the first has the podium above fewer lines. */
export const FIRST_LINES = 21;
export const MORE_LINES = 33;
export const ROWS = 11;
export const ROWS_UNDER_PODIUM = 6;

export interface Cut {
  readonly after: number;
  readonly limit: number;
}

/** @param page 0 is the first */
export function cutOf(page: number): Cut {
  if (page === 0) return { after: 0, limit: FIRST_LINES };
  return { after: FIRST_LINES + (page - 1) * MORE_LINES, limit: MORE_LINES };
}

/** At least one: an empty board has a page that says so. */
export function pageCount(lines: number): number {
  return 1 + Math.ceil(Math.max(0, lines - FIRST_LINES) / MORE_LINES);
}

export interface Turn {
  readonly page: number;
  /** Where it goes on after the first page was shown in between. */
  readonly resume: number | null;
}

/** The page after this one. News among the first is shown next, and then it goes on where it was. */
export function turned({ page, resume }: Turn, count: number, newsOnFirst: boolean): Turn {
  const following = (page + 1) % count;
  if (page !== 0 && newsOnFirst) return { page: 0, resume: following };
  if (page === 0 && resume !== null && resume < count && resume !== 0) return { page: resume, resume: null };
  return { page: following, resume: null };
}

/** Whether every page has been shown, and it begins again. */
export function isRound({ page, resume }: Turn): boolean {
  return page === 0 && resume === null;
}

/** The title of the size band that is shown after this one; undefined: there are none. @param band undefined: the first */
export function followingBand(bands: readonly string[], band: string | undefined): string | undefined {
  const at = band === undefined ? 0 : bands.indexOf(band);
  return bands[(at + 1) % bands.length];
}

/** The page that an arrow key goes to, around the ends. */
export function stepped(page: number, count: number, step: 1 | -1): number {
  return (page + step + count) % count;
}

/** Lines in columns, filled one after the other: three at most, and no more than the lines need. */
export function columnsOf<Line>(lines: readonly Line[], rows: number): (readonly Line[])[] {
  const count = Math.min(3, Math.ceil(lines.length / rows));
  return Array.from({ length: count }, (_none, column) => lines.slice(column * rows, (column + 1) * rows));
}
