import { type Said } from '../platform/http/said.js';
import { harmless, language, printRaw } from './terminal.js';

/** One column: its title, and what stands in it for a row. */
export interface Column<Row> {
  readonly title: Said;
  readonly cell: (row: Row) => string;
}

/** What takes two columns of a terminal (East Asian Width W and F), and what takes none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

const GAP = '  ';

/** Rows as a table for people, or as they are for programs. */
export function printList<Row>(columns: readonly Column<Row>[], rows: readonly Row[], flags: { json?: boolean }): void {
  printRaw(flags.json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(columns, rows));
}

/** Titles and rows with every column at the same place, also where Chinese and Latin letters mix. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => title[language]),
    ...rows.map((row) => columns.map(({ cell }) => harmless(cell(row)))),
  ];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))));
  const padded = (line: string[]) =>
    line.map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)))).join(GAP);
  return lines.map((line) => `${padded(line).trimEnd()}\n`).join('');
}

/** In columns of a terminal. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);
}
