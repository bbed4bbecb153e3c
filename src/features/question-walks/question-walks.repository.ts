import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import { insertRows } from '../../platform/database/insert-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { PaperOf } from '../papers/papers.public.js';
import { QuestionShowing } from './question-showing.entity.js';

/** As much of an attempt as says whether it still goes on. */
export interface WalkedAttempt {
  readonly id: string;
  readonly contestId: string;
  readonly state: string;
  readonly deadline: Date | null;
  readonly answersUntil: Date | null;
  readonly endedAt: Date | null;
  /** Extra time that waits for the next question; null: none. */
  readonly questionExtraMs: number | null;
}

/** Whose an attempt is, and which paper it has. */
export type OwnedPaper = PaperOf & { readonly accountId: string };

@Injectable()
export class QuestionWalksRepository {
  /**
   * The attempts as they stand, each held until the transaction ends. By the table's name, since attempts are a feature to
   * the right, as the answer stores read them.
   */
  async hold(tx: Tx, attemptIds: readonly string[]): Promise<Map<string, WalkedAttempt>> {
    const query = tx.manager
      .createQueryBuilder('attempt', 'attempt')
      .where({ id: In([...attemptIds]) })
      .orderBy('attempt.id');
    const found = (await held(tx, query).getMany()) as WalkedAttempt[];
    return new Map(found.map((attempt) => [attempt.id, attempt]));
  }

  async paperOf(reading: Reading, attemptId: string): Promise<OwnedPaper | null> {
    const query = reading.manager.createQueryBuilder('attempt', 'attempt').where({ id: attemptId });
    return (await query.getOne()) as OwnedPaper | null;
  }

  /** The newest showing of each attempt; one that has shown nothing yet is left out. */
  async newest(reading: Reading, attemptIds: readonly string[]): Promise<Map<string, QuestionShowing>> {
    const found = await reading.manager
      .createQueryBuilder(QuestionShowing, 'showing')
      .where({ attemptId: In([...attemptIds]) })
      .andWhere(
        (query) =>
          `showing.n = ${query
            .subQuery()
            .select('MAX(newest.n)')
            .from(QuestionShowing, 'newest')
            .where('newest.attemptId = showing.attemptId')
            .getQuery()}`,
      )
      .getMany();
    return new Map(found.map((showing) => [showing.attemptId, showing]));
  }

  /** Another end of the clock of a question that is showing. */
  async extend(tx: Tx, { attemptId, n, deadline }: QuestionShowing): Promise<void> {
    await tx.manager.update(QuestionShowing, { attemptId, n }, { deadline });
  }

  /** @param extraMs that waits for the next question of each; null: none does any more */
  async keepExtra(tx: Tx, attemptIds: readonly string[], extraMs: number | null): Promise<void> {
    if (attemptIds.length > 0)
      await tx.manager.update('attempt', { id: In([...attemptIds]) }, { questionExtraMs: extraMs });
  }

  insert(tx: Tx, showings: readonly QuestionShowing[]): Promise<void> {
    return insertRows(tx, QuestionShowing, showings);
  }
}
