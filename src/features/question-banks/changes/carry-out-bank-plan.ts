import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import type { Tx } from '../../../platform/database/transactions.js';
import { contentHash, type FiledQuestion } from '../../question-files/question-files.public.js';
import type { BankPlan } from './plan-bank-change.js';
import type { Question, QuestionBank, QuestionVersionRow } from '../question-bank.entity.js';
import { type KnownQuestion, QuestionBanksRepository } from '../question-banks.repository.js';

interface Writing {
  readonly at: Date;
  readonly by: string | null;
}

/** The rows that a plan comes to: all that is left to do is to store them. */
export interface BankChange {
  readonly questions: readonly Question[];
  readonly versions: readonly QuestionVersionRow[];
  readonly advanced: readonly string[];
  readonly restored: readonly string[];
  readonly retired: readonly string[];
  readonly at: Date;
}

/** Stores what a plan says. */
@Injectable()
export class CarryOutBankPlan {
  constructor(
    private readonly banks: QuestionBanksRepository,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  /** A bank that may come to be; see `hold`. */
  newBank({ code, title }: { code: string; title: string }): QuestionBank {
    return { id: this.randomness.id(), code, title, createdAt: this.clock.now() };
  }

  /** The bank with this code, made when it doesn't exist; until the transaction ends nobody else changes it. */
  hold(tx: Tx, wanted: QuestionBank): Promise<QuestionBank> {
    return this.banks.holdBank(tx, wanted);
  }

  /**
   * Done before the transaction where there is much of it, since others wait for a transaction.
   *
   * @param known all questions of the bank, as the plan was made from them
   */
  async prepare(bankId: string, known: readonly KnownQuestion[], plan: BankPlan, actor: Actor): Promise<BankChange> {
    const writing = { at: this.clock.now(), by: actor.id };
    const last = known.reduce((highest, { position }) => Math.max(highest, position), 0);
    const added = await inPieces(plan.created, (question, index) => {
      const row = this.questionRow(bankId, question.code, last + 1 + index);
      return { row, version: this.versionRow(row.id, 1, question, writing) };
    });
    const changed = await inPieces(plan.changed, ({ known, question }) =>
      this.versionRow(known.id, known.version + 1, question, writing),
    );
    return {
      questions: added.map(({ row }) => row),
      versions: [...added.map(({ version }) => version), ...changed],
      advanced: plan.changed.map(({ known }) => known.id),
      restored: plan.restored.map(({ id }) => id),
      retired: plan.retired.map(({ id }) => id),
      at: writing.at,
    };
  }

  async store(tx: Tx, { questions, versions, advanced, restored, retired, at }: BankChange): Promise<void> {
    await this.banks.addQuestions(tx, questions);
    await this.banks.addVersions(tx, versions);
    await this.banks.advance(tx, advanced);
    await this.banks.restore(tx, restored);
    await this.banks.retire(tx, retired, at);
  }

  private questionRow(bankId: string, code: string, position: number): Question {
    return { id: this.randomness.id(), bankId, code, position, version: 1, retiredAt: null };
  }

  private versionRow(
    questionId: string,
    version: number,
    question: FiledQuestion,
    writing: Writing,
  ): QuestionVersionRow {
    const { type, stem, options, key, explanation, source, facts, tags, difficulty } = question;
    return {
      id: this.randomness.id(),
      questionId,
      version,
      ...{ type, stem, options, key, explanation, source, facts, tags, difficulty },
      contentHash: contentHash(question),
      usedAt: null,
      createdAt: writing.at,
      createdBy: writing.by,
    };
  }
}

const PIECE = 500;

/** As `map`; others are answered between the pieces. */
async function inPieces<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % PIECE === 0) await setImmediate();
    made.push(make(item, index));
  }
  return made;
}
