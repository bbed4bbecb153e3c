import type { Fault } from '../../../platform/http/refusal.js';
import type { QuestionType } from '../../../rules/grading/question.js';
import type { BankFile } from '../bank-file.js';
import { asFault, type FileFault } from '../file-faults.js';
import { readBankFileAside } from '../bank-files-aside.js';
import type { CheckedFile } from '../read-bank-file.js';

/** How many faults, and how many notes, are listed. */
export const MOST_LISTED = 500;

export interface CheckReport {
  /** The code of the bank; null when nobody says it. */
  readonly bank: string | null;
  readonly title: string | null;
  /** How many questions are right. */
  readonly questions: number;
  readonly byType: Readonly<Record<QuestionType, number>>;
  /** How many faults there are. */
  readonly faultCount: number;
  /** The first 500 of them, in the order of the file. */
  readonly faults: readonly Fault[];
  /** The first 500 remarks that don't keep the file from being imported. */
  readonly notes: readonly Fault[];
}

/** Reads a bank's file and says what is wrong with it, without a database and in a process of its own. */
export class CheckBank {
  /** @param bank the code of the bank that it is meant for; else the file says it, or its name */
  async run(file: BankFile, { bank }: { bank?: string } = {}): Promise<CheckReport> {
    const checked = await readBankFileAside(file, bank ?? null);
    const count = (type: QuestionType) => checked.questions.filter((question) => question.type === type).length;
    return {
      bank: checked.bank,
      title: checked.title,
      questions: checked.questions.length,
      byType: { 'true-false': count('true-false'), single: count('single'), multiple: count('multiple') },
      faultCount: checked.faults.length,
      faults: listed(checked.faults, checked),
      notes: listed(checked.notes, checked),
    };
  }
}

/** The first of them, as they are shown. */
export function listed(faults: readonly FileFault[], { unit }: Pick<CheckedFile, 'unit'>): Fault[] {
  return faults.slice(0, MOST_LISTED).map((fault) => asFault(fault, unit));
}
