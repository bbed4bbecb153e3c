import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactions.js';
import { timeUsedMs } from '../../../rules/attempt-timing/answer-in-time.js';
import { AnswerKeys, type CorrectedKeys } from '../../answer-keys/answer-keys.public.js';
import { AnswersRepository } from '../../answers/answers.public.js';
import { AttemptPapers, type GradedAttemptPaper, type ShownAnswer } from '../../papers/papers.public.js';
import type { AttemptRecord, AttemptRow } from '../attempt.entity.js';
import { AttemptsRepository } from '../attempts.repository.js';

export type ClosingListener = (tx: Tx, closed: AttemptRecord) => Promise<void>;

/** Holds what the ends of these attempts will change. */
export type ClosingHolder = (tx: Tx, attempts: readonly AttemptRecord[]) => Promise<void>;

/** Whoever keeps something up to date with finished attempts says so here. */
@Injectable()
export class AttemptClosings {
  private readonly listeners: ClosingListener[] = [];
  private readonly holders: ClosingHolder[] = [];

  /** Runs inside the transaction that ends an attempt: when the listener fails, the attempt stays open. */
  listen(listener: ClosingListener): void {
    this.listeners.push(listener);
  }

  /** What a listener holds for one attempt, for several at once: without it, one transaction would hold by turns. */
  hold(holder: ClosingHolder): void {
    this.holders.push(holder);
  }

  async tell(tx: Tx, closed: AttemptRecord): Promise<void> {
    for (const listener of this.listeners) await listener(tx, closed);
  }

  async holdFor(tx: Tx, attempts: readonly AttemptRecord[]): Promise<void> {
    for (const holder of this.holders) await holder(tx, attempts);
  }
}

/** Which keys hold is known inside the transaction only. */
export type Grading = (answers: readonly ShownAnswer[], keys: CorrectedKeys) => GradedAttemptPaper;

/** Ends an attempt, once and for all: grades what is stored, and keeps the score with it (I3). */
@Injectable()
export class EndAttempt {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly answers: AnswersRepository,
    private readonly papers: AttemptPapers,
    private readonly keys: AnswerKeys,
    private readonly closings: AttemptClosings,
  ) {}

  /** Loads what grading needs, before the transaction: inside, it would need a second connection. */
  gradingOf(attempt: AttemptRecord): Promise<Grading> {
    return this.papers.gradingOf(attempt);
  }

  /** To be called before several attempts, all held, end in one transaction: what they lead to is held in one order. */
  async prepare(tx: Tx, attempts: readonly AttemptRecord[]): Promise<void> {
    if (attempts.length < 2) return;
    for (const contestId of new Set(attempts.map((attempt) => attempt.contestId)))
      await this.keys.toGradeBy(tx, contestId);
    await this.closings.holdFor(tx, attempts);
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
    const keys = await this.keys.toGradeBy(tx, attempt.contestId);
    const { total, sections, questionsUsedMs } = grade(await this.answers.ofAttempt(tx, attempt.id), keys.at());
    const ended: AttemptRow = {
      ...attempt,
      state,
      endedAt,
      score: total,
      sectionScores: sections.map((section) => ({
        title: section.title,
        points: section.points,
        ...(section.void > 0 && { void: section.void }),
      })),
      keyRevision: keys.revision || null,
      timeUsedMs: questionsUsedMs ?? timeUsedMs({ startedAt: attempt.startedAt, deadline: attempt.deadline, endedAt }),
    };
    const { score, sectionScores, keyRevision, timeUsedMs: used } = ended;
    const ending = { state, endedAt, score, sectionScores, keyRevision, timeUsedMs: used };
    if (!(await this.attempts.end(tx, attempt, ending)))
      throw new Error(`the attempt ${attempt.id} was ended by somebody else although it was held`);
    await this.closings.tell(tx, ended);
    return ended;
  }
}
