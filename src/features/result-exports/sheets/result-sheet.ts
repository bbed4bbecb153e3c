import { DateTime } from 'luxon';
import type { Cell } from '../../../platform/files/csv-file.js';
import type { Language, Said } from '../../../platform/http/said.js';
import type { Contest, ContestDocument } from '../../contests/contests.public.js';

/** Who a table is for. */
export interface Reader {
  readonly language: Language;
  /** Sees personal data in full, and the codes of organizations: organizers. */
  readonly full: boolean;
}

/** One table of a contest's results. */
export interface ResultSheet {
  readonly title: Said;
  /** Whether the contest has this table. */
  isIn(document: ContestDocument): boolean;
  /**
   * Rows, headings first, a page at a time; texts that people wrote are made harmless for spreadsheets.
   *
   * @param organizations only what is of these, by id; null: everything
   */
  pages(contest: Contest, reader: Reader, organizations: ReadonlySet<string> | null): AsyncIterable<Cell[][]>;
}

export interface Column<Line> {
  readonly title: string;
  readonly cell: (line: Line) => Cell;
}

export function localSecond(at: Date, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss');
}
