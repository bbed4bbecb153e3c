import { stringify } from 'csv-stringify/sync';
import { readCsvTable } from '../../../platform/files/csv-table.js';
import { harmless, HARMLESS_CSV } from '../../../platform/files/harmless-csv.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadableTable } from './bank-format.js';
import { readTable, tableOf } from './table.js';
import { headerLikeness } from './table-header.js';

export const csvFormat: BankFormat = {
  name: 'csv',
  mediaType: 'text/csv',
  unit: 'row',
  read: (bytes) => Promise.resolve(read(bytes)),
  write: (bank) => Promise.resolve(write(bank)),
};

function read(bytes: Buffer): ReadFile {
  try {
    return { bank: null, title: null, ...readTable(readCsvTable(bytes, headerLikeness)) };
  } catch (error) {
    return unreadableTable(error);
  }
}

function write({ questions }: FiledBank): Buffer {
  const rows = tableOf(questions).map((row) => row.map(harmless));
  return Buffer.from(stringify(rows, HARMLESS_CSV), 'utf8');
}
