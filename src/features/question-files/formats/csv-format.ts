import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { asMeant, harmless, HARMLESS_CSV } from '../../../platform/files/harmless-csv.js';
import { fileFault, WHOLE_FILE } from '../file-faults.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadable } from './bank-format.js';
import { FORMULA_ERROR, readTable, type TableCell, tableOf } from './table.js';
import { headerLikeness } from './table-header.js';
import { decodeText } from './text-encoding.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** Excel's own first line that names the separator; it doesn't count as a row. */
const NAMED_SEPARATOR = /^"?sep=(.)"?\r?\n/i;

export const csvFormat: BankFormat = {
  name: 'csv',
  mediaType: 'text/csv',
  unit: 'row',
  read: (bytes) => Promise.resolve(read(bytes)),
  write: (bank) => Promise.resolve(write(bank)),
};

function read(bytes: Buffer): ReadFile {
  const text = decodeText(bytes);
  if (text === null) return unreadable(fileFault('file-not-text', WHOLE_FILE));
  const named = NAMED_SEPARATOR.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  try {
    const rows = records(body, named?.[1] ?? likeliestSeparator(body));
    return { bank: null, title: null, ...readTable(rows.map((row) => row.map(cellOf))) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return unreadable(fileFault('file-unreadable', WHOLE_FILE));
    // The record that never ends is the one after those that were read.
    const row = Number((error as { records?: number }).records ?? 0) + 1;
    return unreadable(fileFault('quote-not-closed', { row, column: null }));
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

function likeliestSeparator(text: string): string {
  const likeness = SEPARATORS.map((separator) => {
    try {
      return headerLikeness(records(text, separator, 10));
    } catch {
      return 0;
    }
  });
  return SEPARATORS[likeness.indexOf(Math.max(...likeness))] ?? ',';
}

function cellOf(text: string): TableCell {
  const trimmed = text.trim();
  if (FORMULA_ERROR.test(trimmed)) return { text: trimmed, trouble: 'formula-error' };
  return { text: asMeant(trimmed) };
}

function write({ questions }: FiledBank): Buffer {
  const rows = tableOf(questions).map((row) => row.map(harmless));
  return Buffer.from(stringify(rows, HARMLESS_CSV), 'utf8');
}
