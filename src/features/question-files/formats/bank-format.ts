import type { BankFormatName } from '../bank-file.js';
import type { Cell, Draft } from '../draft.js';
import type { FileFault, PlaceUnit } from '../file-faults.js';
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
