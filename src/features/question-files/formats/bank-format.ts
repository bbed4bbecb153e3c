import { TableTrouble } from '../../../platform/files/table-cell.js';
import type { BankFormatName } from '../bank-file.js';
import type { Cell, Draft } from '../draft.js';
import { type FileFault, fileFault, type PlaceUnit, WHOLE_FILE } from '../file-faults.js';
import type { FiledQuestion } from '../question-content.js';

/** What a format makes of a file, before anybody judged the questions. */
export interface ReadFile {
  /** The code and title of the bank where the file says them. */
  readonly bank: Cell | null;
  readonly title: Cell | null;
  readonly drafts: readonly Draft[];
  readonly faults: readonly FileFault[];
  readonly notes: readonly FileFault[];
}

/** A bank on its way into a file. */
export interface FiledBank {
  readonly bank: string;
  readonly title: string;
  readonly questions: readonly FiledQuestion[];
}

/** One way of writing a bank down. To add a format, add a file. */
export interface BankFormat {
  readonly name: BankFormatName;
  readonly mediaType: string;
  /** What the rows of a fault count in this format. */
  readonly unit: PlaceUnit;
  /** Never throws for what is in the file: that is a fault. */
  read(bytes: Buffer): Promise<ReadFile>;
  write(bank: FiledBank): Promise<Buffer>;
}

/** A file that can't be read any further. */
export function unreadable(...faults: FileFault[]): ReadFile {
  return { bank: null, title: null, drafts: [], faults, notes: [] };
}

const FAULT_OF_TROUBLE = {
  empty: 'file-empty',
  'old-excel': 'file-old-excel',
  'not-text': 'file-not-text',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
  'quote-not-closed': 'quote-not-closed',
} as const;

/** As `unreadable`, for what kept a table from being read; any other error is thrown on. */
export function unreadableTable(error: unknown): ReadFile {
  if (!(error instanceof TableTrouble)) throw error;
  return unreadable(fileFault(FAULT_OF_TROUBLE[error.kind], { ...WHOLE_FILE, row: error.row }));
}
