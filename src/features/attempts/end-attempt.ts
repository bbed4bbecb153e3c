import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { timeUsedMs } from '../../rules/attempt-timing/answer-in-time.js';
import type { GradedPaper } from '../../rules/grading/grade-paper.js';
import { AnswersRepository } from '../answers/answers.public.js';
import { AttemptPapers, type ShownAnswer } from '../papers/papers.public.js';
import type { AttemptRecord, AttemptRow } from './attempt.entity.js';
import { AttemptsRepository } from './attempts.repository.js';

export type ClosingListener = (tx: Tx, closed: AttemptRecord) => Promise<void>;

/** Whoever keeps something up to date with finished attempts says so here. */
@Injectable()
export class AttemptClosings {
  private readonly listeners: ClosingListener[] = [];

  /** Runs inside the transaction that ends an attempt: when the listener fails, the attempt stays open. */
  listen(listener: ClosingListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, closed: AttemptRecord): Promise<void> {
    for (const listener of this.listeners) await listener(tx, closed);
  }
}

export type Grading = (answers: readonly ShownAnswer[]) => GradedPaper;

/** Ends an attempt, once and for all: grades what is stored, and keeps the score with it (I3). */
@Injectable()
export class EndAttempt {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly answers: AnswersRepository,
    private readonly papers: AttemptPapers,
    private readonly closings: AttemptClosings,
  ) {}

  /** Loads what grading needs, before the transaction: inside, it would need a second connection. */
  gradingOf(attempt: AttemptRecord): Promise<Grading> {
    return this.papers.gradingOf(attempt);
  }

  /**
   * @param attempt open, and held by the transaction, so that no answer comes in between reading and ending
   * @param endedAt when it was submitted; the deadline when it expired
   */
  async run(
    tx: Tx,
    attempt: AttemptRecord,
    grade: Grading,
    { state, endedAt }: { state: 'submitted' | 'expired'; endedAt: Date },
  ): Promise<AttemptRecord> {
    const { total, sections } = grade(await this.answers.ofAttempt(tx, attempt.id));
    const ended: AttemptRow = {
      ...attempt,
      state,
      endedAt,
      score: total,
      sectionScores: sections.map(({ title, points }) => ({ title, points })),
      timeUsedMs: timeUsedMs({ startedAt: attempt.startedAt, deadline: attempt.deadline, endedAt }),
    };
    const { score, sectionScores, timeUsedMs: used } = ended;
    if (!(await this.attempts.end(tx, attempt, { state, endedAt, score, sectionScores, timeUsedMs: used })))
      throw new Error(`the attempt ${attempt.id} was ended by somebody else although it was held`);
    await this.closings.tell(tx, ended);
    return ended;
  }
}
