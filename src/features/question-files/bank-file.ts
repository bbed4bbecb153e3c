/** A file as a person hands it over. */
export interface BankFile {
  /** What the person calls it; its ending says the format unless the bytes say otherwise. */
  readonly name: string;
  readonly bytes: Buffer;
}

export const BANK_FORMATS = ['yaml', 'csv', 'xlsx'] as const;
export type BankFormatName = (typeof BANK_FORMATS)[number];

/** `old-excel` is the format before xlsx, and also what Excel wraps around a file with a password. */
export type RecognizedFormat = BankFormatName | 'old-excel';

const ENDINGS: Readonly<Record<string, BankFormatName>> = {
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
};

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What the file is: by its first bytes, else by its name, else by a look at its text. */
export function recognizeFormat({ name, bytes }: BankFile): RecognizedFormat {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx';
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return 'old-excel';
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ENDINGS[ending] ?? (/^(?:bank|title|questions):/m.test(bytes.toString('latin1', 0, 4096)) ? 'yaml' : 'csv');
}

/**
 * Of a file, since it is imported in one transaction, for which everyone's saving waits on SQLite; and so of the pool of
 * a bank, which is exported to one file.
 */
export const MOST_QUESTIONS = 10_000;

/** The code of a bank: what contest documents, addresses and files call it. */
export const BANK_CODE = /^[a-z0-9](?:[a-z0-9-]{0,62})[a-z0-9]$/;

/** A file's name without folders and ending, where it could be a bank's code. */
export function bankNamedBy(fileName: string): string | null {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return BANK_CODE.test(stem) ? stem : null;
}
