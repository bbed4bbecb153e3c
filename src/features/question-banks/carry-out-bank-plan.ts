import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import type { Tx } from '../../platform/database/transactions.js';
import { contentHash, type FiledQuestion } from '../question-files/question-files.public.js';
import type { BankPlan } from './plan-bank-change.js';
import type { Question, QuestionBank, QuestionVersionRow } from './question-bank.entity.js';
import { type KnownQuestion, QuestionBanksRepository } from './question-banks.repository.js';

interface Writing {
  readonly at: Date;
  readonly by: string | null;
}

/** Stores what a plan says, in the transaction in which it was made. */
@Injectable()
export class CarryOutBankPlan {
  constructor(
    private readonly banks: QuestionBanksRepository,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  /** The bank, made when it doesn't exist; until the transaction ends nobody else changes it. */
  hold(tx: Tx, { code, title }: { code: string; title: string }): Promise<QuestionBank & { readonly isNew: boolean }> {
    return this.banks.holdBank(tx, { id: this.randomness.id(), code, title, createdAt: this.clock.now() });
  }

  /** @param known all questions of the bank, as the plan was made from them */
  async run(tx: Tx, bankId: string, known: readonly KnownQuestion[], plan: BankPlan, actor: Actor): Promise<void> {
    const writing = { at: this.clock.now(), by: actor.id };
    const last = Math.max(0, ...known.map(({ position }) => position));
    const added = plan.created.map((question, index) => ({
      question,
      row: this.questionRow(bankId, question.code, last + 1 + index),
    }));
    await this.banks.addQuestions(
      tx,
      added.map(({ row }) => row),
    );
    await this.banks.addVersions(tx, [
      ...added.map(({ question, row }) => this.versionRow(row.id, 1, question, writing)),
      ...plan.changed.map(({ known, question }) => this.versionRow(known.id, known.version + 1, question, writing)),
    ]);
    await this.banks.advance(
      tx,
      plan.changed.map(({ known }) => known.id),
    );
    await this.banks.restore(
      tx,
      plan.restored.map(({ id }) => id),
    );
    await this.banks.retire(
      tx,
      plan.retired.map(({ id }) => id),
      writing.at,
    );
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
