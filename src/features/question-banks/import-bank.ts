import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import type { BankFile } from '../question-files/question-files.public.js';

export interface ImportOptions {
  /** Tells what would happen and stores nothing. */
  readonly dryRun?: boolean;
  /** Questions of the bank that the file doesn't name leave the pool; else they stay as they are. */
  readonly retireMissing?: boolean;
  /** The bank's code; else the file says it, or its name. */
  readonly bank?: string;
  readonly title?: string;
}

export interface BankChange {
  readonly created: number;
  /** Questions that have a new version. */
  readonly changed: number;
  readonly unchanged: number;
  /** Questions that had been retired and are asked again. */
  readonly restored: number;
  readonly retired: number;
  /** Codes of the bank's questions that the file doesn't name. */
  readonly missing: readonly string[];
}

export interface ImportReport extends BankChange {
  readonly bank: string;
  readonly title: string;
  readonly dryRun: boolean;
}

/** All of a file or nothing of it. */
@Injectable()
export class ImportBank {
  /** @throws bankFileFaulty with every fault of the file, row by row */
  run(file: BankFile, options: ImportOptions, actor: Actor): Promise<ImportReport> {
    return Promise.reject(new Error(`not built yet: ${file.name} ${String(options.dryRun)} ${actor.address}`));
  }
}
