import { inThread, ThreadExhausted } from '../../platform/threads/in-thread.js';
import type { BankFile, BankFormatName } from './bank-file.js';
import { fileFault, WHOLE_FILE } from './file-faults.js';
import type { FiledBank } from './formats/bank-format.js';
import { type CheckedFile, readBankFile, writeBankFile } from './read-bank-file.js';

/** 20,000 questions need a third of it. A file that is made to take more is refused, and nobody else notices. */
const LIMITS = { megabytes: 1024, milliseconds: 120_000 };

const MODULE = new URL('./read-bank-file.js', import.meta.url);

/** As `readBankFile`: thousands of questions take seconds, in which the main thread goes on saving answers. */
export function readBankFileAside(file: BankFile, bank: string | null): Promise<CheckedFile> {
  return inThread(readBankFile, MODULE, [file, bank], LIMITS).catch((error: unknown) => {
    if (!(error instanceof ThreadExhausted)) throw error;
    const faults = [fileFault('file-too-large', WHOLE_FILE)];
    return { bank, title: null, questions: [], faults, notes: [], unit: 'row' as const };
  });
}

/** As `writeBankFile`. */
export async function writeBankFileAside(format: BankFormatName, bank: FiledBank): Promise<Buffer> {
  return Buffer.from(await inThread(writeBankFile, MODULE, [format, bank], LIMITS));
}
