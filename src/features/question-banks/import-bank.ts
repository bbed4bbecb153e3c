import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { type Reading, Transactions, type Tx } from '../../platform/database/transactions.js';
import type { Fault } from '../../platform/http/refusal.js';
import {
  type BankFile,
  type CheckedFile,
  listed,
  MOST_QUESTIONS,
  readBankFileAside,
} from '../question-files/question-files.public.js';
import { type BankChange, CarryOutBankPlan } from './changes/carry-out-bank-plan.js';
import { type BankPlan, changesAnything, outgrown, planBankChange } from './changes/plan-bank-change.js';
import { bankFileFaulty, bankFull } from './question-bank-refusals.js';
import type { QuestionBank } from './question-bank.entity.js';
import { type KnownQuestion, QuestionBanksRepository } from './question-banks.repository.js';

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

  /** @throws importBusy, bankFull, or bankFileFaulty with the faults, row by row; nothing is stored then */
  async run(file: BankFile, options: ImportOptions, actor: Actor): Promise<ImportReport> {
    const checked = await readBankFileAside(file, options.bank ?? null);
    if (checked.faults.length > 0 || checked.bank === null)
      throw bankFileFaulty(checked.faults.length, listed(checked.faults, checked));
    const wanted = { code: checked.bank, title: options.title ?? checked.title };
    const work = { file: file.name, checked, retireMissing: options.retireMissing ?? false, actor };
    const bank = await this.banks.findBank(this.transactions.committed, wanted.code);
    const drafted = bank ?? this.carryOut.newBank(titled(wanted));
    const draft = { isNew: !bank, ...(await this.draft(this.transactions.committed, drafted, work)) };
    if (options.dryRun) return reportOf(titled(wanted, bank?.title), draft.plan, checked, true);
    return this.transactions.run((tx) => this.store(tx, wanted, work, draft));
  }

  private async draft(
    reading: Reading,
    bank: QuestionBank,
    { checked, retireMissing, actor }: Work,
  ): Promise<DraftedChange> {
    // Each of these steps takes a while for thousands of questions: others are answered between them.
    await setImmediate();
    const known = await this.banks.known(reading, bank.id);
    await setImmediate();
    const plan = planBankChange(known, checked.questions, { retireMissing });
    const tooMany = outgrown(known, plan, MOST_QUESTIONS);
    if (tooMany !== null) throw bankFull(tooMany, MOST_QUESTIONS);
    await setImmediate();
    return { bank, known, plan, change: await this.carryOut.prepare(bank.id, known, plan, actor) };
  }

  /** Everyone's saving may wait for this, so all that takes long was drafted before, and is made anew only where it is out of date. */
  private async store(
    tx: Tx,
    wanted: WantedBank,
    work: Work,
    draft: DraftedChange & { readonly isNew: boolean },
  ): Promise<ImportReport> {
    const bank = await this.carryOut.hold(tx, draft.bank);
    const isDrafted = bank.id === draft.bank.id;
    const isNew = draft.isNew && isDrafted;
    const isCurrent = isDrafted && (await this.banks.isStill(tx, bank.id, draft.known));
    const { known, plan, change } = isCurrent ? draft : await this.draft(tx, bank, work);
    const after = titled(wanted, bank.title);
    if (after.title !== bank.title) await this.banks.retitleBank(tx, bank.id, after.title);
    await this.carryOut.store(tx, change);
    if (isNew || after.title !== bank.title || changesAnything(plan))
      await this.audit.record(tx, work.actor, {
        action: 'question-bank.import',
        subjectKind: 'question-bank',
        subjectId: wanted.code,
        before: isNew ? null : { title: bank.title, questions: known.filter(({ retired }) => !retired).length },
        after: { title: after.title, file: work.file, ...codesOf(plan) },
      });
    return reportOf(after, plan, work.checked, false);
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
  readonly actor: Actor;
}

/** What is to be done to a bank as it was found. */
interface DraftedChange {
  readonly bank: QuestionBank;
  readonly known: readonly KnownQuestion[];
  readonly plan: BankPlan;
  readonly change: BankChange;
}

function titled({ code, title }: WantedBank, current?: string): { code: string; title: string } {
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
