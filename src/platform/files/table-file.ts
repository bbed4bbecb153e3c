import { readCsvTable } from './csv-table.js';
import { type TableSheet, TableTrouble } from './table-cell.js';
import { readXlsxTables } from './xlsx-table.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * The tables of a CSV or Excel file, told apart by its first bytes; a CSV file is one table without a name.
 *
 * @param likeness how much like the table that is looked for the first rows are; decides between a CSV file's separators
 * @throws TableTrouble
 */
export async function readTableFile(
  bytes: Buffer,
  likeness: (rows: readonly string[][]) => number,
): Promise<TableSheet[]> {
  if (bytes.length === 0) throw new TableTrouble('empty');
  // What Excel wrote before xlsx, and what it wraps around a file with a password.
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw new TableTrouble('old-excel');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return readXlsxTables(bytes);
  return [{ name: '', number: 1, rows: readCsvTable(bytes, likeness) }];
}
