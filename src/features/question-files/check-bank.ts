import type { Fault } from '../../platform/http/refusal.js';
import type { BankFile } from './bank-file.js';

export interface CheckReport {
  readonly bank: string | null;
  readonly questions: number;
  readonly faults: readonly Fault[];
}

/** Reads a bank's file and says what is wrong with it, without a database. */
export class CheckBank {
  run(file: BankFile): Promise<CheckReport> {
    return Promise.reject(new Error(`not built yet: ${file.name}`));
  }
}
