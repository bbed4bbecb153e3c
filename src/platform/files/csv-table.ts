import { CsvError, parse } from 'csv-parse/sync';
import { asMeant } from './harmless-csv.js';
import { FORMULA_ERROR, type TableCell, TableTrouble } from './table-cell.js';
import { decodeText } from './text-encoding.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** Excel's own first line that names the separator; it doesn't count as a row. */
const NAMED_SEPARATOR = /^"?sep=(.)"?\r?\n/i;

/**
 * The rows of a CSV file in whatever encoding and with whatever separator Excel writes.
 *
 * @param likeness how much like the table that is looked for its first rows are: decides between the separators
 * @throws TableTrouble
 */
export function readCsvTable(bytes: Buffer, likeness: (rows: readonly string[][]) => number): TableCell[][] {
  const text = decodeText(bytes);
  if (text === null) throw new TableTrouble('not-text');
  const named = NAMED_SEPARATOR.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  try {
    const rows = records(body, named?.[1] ?? likeliestSeparator(body, likeness));
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw new TableTrouble('unreadable');
    // The record that never ends is the one after those that were read.
    throw new TableTrouble('quote-not-closed', Number((error as { records?: number }).records ?? 0) + 1);
  }
}

function records(text: string, separator: string, most = Number.MAX_SAFE_INTEGER): string[][] {
  return parse(text, {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    to: most,
  });
}

function likeliestSeparator(text: string, likeness: (rows: readonly string[][]) => number): string {
  const likenesses = SEPARATORS.map((separator) => {
    try {
      return likeness(records(text, separator, 10));
    } catch {
      return 0;
    }
  });
  return SEPARATORS[likenesses.indexOf(Math.max(...likenesses))] ?? ',';
}

function cellOf(text: string): TableCell {
  const trimmed = text.trim();
  if (FORMULA_ERROR.test(trimmed)) return { text: trimmed, trouble: 'formula-error' };
  return { text: asMeant(trimmed) };
}
