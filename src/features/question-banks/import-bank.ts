import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import type { Fault } from '../../platform/http/refusal.js';
import { type BankFile, type CheckedFile, listed, readBankFileAside } from '../question-files/question-files.public.js';
import { CarryOutBankPlan } from './carry-out-bank-plan.js';
import { type BankPlan, changesAnything, planBankChange } from './plan-bank-change.js';
import { bankFileFaulty } from './question-bank-refusals.js';
import { QuestionBanksRepository } from './question-banks.repository.js';

export interface ImportOptions {
  /** Tells what would happen and stores nothing. */
  readonly dryRun?: boolean;
  /** Questions of the bank that the file doesn't name leave the pool; else they stay as they are. */
  readonly retireMissing?: boolean;
  /** The bank's code; else the file says it, or its name. */
  readonly bank?: string;
  /** What people call the bank; else the file says it, or it stays as it is. */
  readonly title?: string;
}

export interface ImportReport {
  readonly bank: string;
  readonly title: string;
  readonly dryRun: boolean;
  readonly created: number;
  /** Questions that have a new version. */
  readonly changed: number;
  readonly unchanged: number;
  /** Questions that had been retired and are asked again; they count as changed or unchanged, too. */
  readonly restored: number;
  readonly retired: number;
  /** Codes of the bank's questions that the file doesn't name. */
  readonly missing: readonly string[];
  /** The first 500 remarks about how the file was understood. */
  readonly notes: readonly Fault[];
}

/** Brings a file's questions into their bank: all of them or none. A file with faults is refused with all of them. */
@Injectable()
export class ImportBank {
  constructor(
    private readonly transactions: Transactions,
    private readonly banks: QuestionBanksRepository,
    private readonly carryOut: CarryOutBankPlan,
    private readonly audit: AuditLog,
  ) {}

  /** @throws bankFileFaulty with the faults, row by row; nothing is stored then */
  async run(file: BankFile, options: ImportOptions, actor: Actor): Promise<ImportReport> {
    const checked = await readBankFileAside(file, options.bank ?? null);
    if (checked.faults.length > 0 || checked.bank === null)
      throw bankFileFaulty(checked.faults.length, listed(checked.faults, checked));
    const wanted = { code: checked.bank, title: options.title ?? checked.title };
    const work = { file: file.name, checked, retireMissing: options.retireMissing ?? false };
    if (options.dryRun) return this.rehearse(wanted, work);
    return this.transactions.run((tx) => this.store(tx, wanted, work, actor));
  }

  private async rehearse(wanted: WantedBank, { checked, retireMissing }: Work): Promise<ImportReport> {
    const reading = this.transactions.committed;
    const bank = await this.banks.findBank(reading, wanted.code);
    const known = bank ? await this.banks.known(reading, bank.id) : [];
    const plan = planBankChange(known, checked.questions, { retireMissing });
    return reportOf(titled(wanted, bank?.title), plan, checked, true);
  }

  private async store(
    tx: Tx,
    wanted: WantedBank,
    { file, checked, retireMissing }: Work,
    actor: Actor,
  ): Promise<ImportReport> {
    const bank = await this.carryOut.hold(tx, titled(wanted, undefined));
    const known = await this.banks.known(tx, bank.id);
    const plan = planBankChange(known, checked.questions, { retireMissing });
    const after = titled(wanted, bank.title);
    if (after.title !== bank.title) await this.banks.retitleBank(tx, bank.id, after.title);
    await this.carryOut.run(tx, bank.id, known, plan, actor);
    if (bank.isNew || after.title !== bank.title || changesAnything(plan))
      await this.audit.record(tx, actor, {
        action: 'question-bank.import',
        subjectKind: 'question-bank',
        subjectId: wanted.code,
        before: bank.isNew ? null : { title: bank.title, questions: known.filter(({ retired }) => !retired).length },
        after: { title: after.title, file, ...codesOf(plan) },
      });
    return reportOf(after, plan, checked, false);
  }
}

interface WantedBank {
  readonly code: string;
  /** null: as it is. */
  readonly title: string | null;
}

interface Work {
  readonly file: string;
  readonly checked: CheckedFile;
  readonly retireMissing: boolean;
}

function titled({ code, title }: WantedBank, current: string | undefined): { code: string; title: string } {
  return { code, title: title ?? current ?? code };
}

/** What each version says stands in the versions, which are never altered; the log names the questions. */
function codesOf({ created, changed, restored, retired }: BankPlan): Record<string, string[]> {
  const codes = (questions: readonly { readonly code: string }[]) => questions.map(({ code }) => code);
  return {
    created: codes(created),
    changed: codes(changed.map(({ known }) => known)),
    restored: codes(restored),
    retired: codes(retired),
  };
}

function reportOf(
  bank: { code: string; title: string },
  plan: BankPlan,
  checked: CheckedFile,
  dryRun: boolean,
): ImportReport {
  return {
    bank: bank.code,
    title: bank.title,
    dryRun,
    created: plan.created.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged.length,
    restored: plan.restored.length,
    retired: plan.retired.length,
    missing: plan.missing.map(({ code }) => code),
    notes: listed(checked.notes, checked),
  };
}
