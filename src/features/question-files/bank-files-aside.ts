import { BoundedLine } from '../../platform/processes/bounded-line.js';
import { ChildExhausted, inChildProcess } from '../../platform/processes/in-child-process.js';
import type { BankFile, BankFormatName } from './bank-file.js';
import { fileFault, WHOLE_FILE } from './file-faults.js';
import type { FiledBank } from './formats/bank-format.js';
import { importBusy } from './question-file-refusals.js';
import { type CheckedFile, readBankFile, writeBankFile } from './read-bank-file.js';

/** As many questions as a file may have need a third of it. A file that is made to take more is refused, and nobody else notices. */
const LIMITS = { megabytes: 768, milliseconds: 60_000 };

const MODULE = new URL('./read-bank-file.js', import.meta.url);

/** One file at a time, so that memory and processors stay with those who answer; those that wait are held in memory. */
const line = new BoundedLine(8);

/**
 * As `readBankFile`, in a process of its own: thousands of questions take seconds.
 *
 * @throws importBusy
 */
export function readBankFileAside(file: BankFile, bank: string | null): Promise<CheckedFile> {
  return aside(readBankFile, [file, bank]).catch((error: unknown) => {
    if (!(error instanceof ChildExhausted)) throw error;
    const faults = [fileFault('file-too-large', WHOLE_FILE)];
    return { bank, title: null, questions: [], faults, notes: [], unit: 'row' as const };
  });
}

/**
 * As `writeBankFile`.
 *
 * @throws importBusy
 */
export function writeBankFileAside(format: BankFormatName, bank: FiledBank): Promise<Buffer> {
  return aside(writeBankFile, [format, bank]);
}

function aside<Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
  given: Given,
): Promise<Result> {
  return line.take(() => inChildProcess(work, MODULE, given, LIMITS), importBusy);
}
