import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { isInTime } from '../../rules/attempt-timing/answer-in-time.js';
import { ContestCatalogue, perQuestionMs, stageRules } from '../contests/contests.public.js';
import type { Entry } from '../entries/entries.public.js';
import { ExtendQuestion } from '../question-walks/question-walks.public.js';
import { timesOf } from './attempt-limits.js';
import type { AttemptRecord, AttemptState } from './attempt.entity.js';
import { AttemptsRepository } from './attempts.repository.js';
import { EndAttempt, type Grading } from './ending/end-attempt.js';

/** Answers with the attempt as it stands after what the listener did to it. */
export type StartListener = (tx: Tx, started: AttemptRecord) => Promise<AttemptRecord>;

/** Gets the entry that counts for the person. */
export type StartGate = (tx: Tx, entry: Entry) => Promise<void>;

/** Whoever gives something to an attempt when it starts, or decides whether it may, says so here. */
@Injectable()
export class AttemptStarts {
  private readonly listeners: StartListener[] = [];
  private readonly gates: StartGate[] = [];

  /** Runs inside the transaction that starts an attempt. */
  listen(listener: StartListener): void {
    this.listeners.push(listener);
  }

  /** Runs inside the transaction before an attempt starts, and refuses by throwing. */
  guard(gate: StartGate): void {
    this.gates.push(gate);
  }

  async check(tx: Tx, entry: Entry): Promise<void> {
    for (const gate of this.gates) await gate(tx, entry);
  }

  async tell(tx: Tx, started: AttemptRecord): Promise<AttemptRecord> {
    let attempt = started;
    for (const listener of this.listeners) attempt = await listener(tx, attempt);
    return attempt;
  }
}

/** What an organizer can do to an attempt. Standings don't follow by themselves. */
@Injectable()
export class AttemptDecisions {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly attempts: AttemptsRepository,
    private readonly endAttempt: EndAttempt,
    private readonly extendQuestion: ExtendQuestion,
  ) {}

  /** Before the transaction, for an attempt that may have to be ended inside. */
  gradingOf(attempt: AttemptRecord): Promise<Grading> {
    return this.endAttempt.gradingOf(attempt);
  }

  /** As it stands, held until the transaction ends: whoever saves answers or ends it waits. */
  async hold(tx: Tx, attemptId: string): Promise<AttemptRecord | null> {
    const [held] = await this.attempts.hold(tx, [attemptId]);
    return held ?? null;
  }

  /** The entry's attempt that still takes answers, held; null: none. */
  async holdOpen(tx: Tx, entryId: string, now: Date): Promise<AttemptRecord | null> {
    const open = await this.attempts.openOf(tx, entryId);
    const held = open && (await this.hold(tx, open.id));
    return held?.state === 'open' && isInTime(held.answersUntil, 0, now) ? held : null;
  }

  /**
   * The attempt ends later; where questions are shown one at a time, the clock of one of them does, too.
   *
   * @param attempt open, and held by the transaction
   * @param givenMs what it has got before, in milliseconds
   * @param extraMs what is new
   */
  async giveTime(
    tx: Tx,
    attempt: AttemptRecord,
    { givenMs, extraMs, now }: { readonly givenMs: number; readonly extraMs: number; readonly now: Date },
  ): Promise<AttemptRecord> {
    const { document } = await this.contests.version(attempt.contestVersionId);
    const times = timesOf(document, attempt.stageId, attempt.startedAt, givenMs + extraMs);
    await this.attempts.change(tx, attempt.id, times);
    const extended = { ...attempt, ...times };
    if (perQuestionMs(stageRules(document, attempt.stageId)) !== null)
      await this.extendQuestion.run(tx, extended, extraMs, now);
    return extended;
  }

  /** Declares an attempt void; one that was open ends now, from what was saved, so that it can be restored. */
  async declareVoid(tx: Tx, attempt: AttemptRecord, grade: Grading, now: Date): Promise<AttemptRecord> {
    const ended = attempt.state === 'open' ? await this.endOpen(tx, attempt, grade, now) : attempt;
    await this.attempts.change(tx, attempt.id, { state: 'voided' });
    return ended;
  }

  async restore(tx: Tx, attempt: AttemptRecord, state: AttemptState): Promise<void> {
    await this.attempts.change(tx, attempt.id, { state });
  }

  private endOpen(tx: Tx, attempt: AttemptRecord, grade: Grading, now: Date): Promise<AttemptRecord> {
    const { deadline, startedAt } = attempt;
    if (deadline && !isInTime(attempt.answersUntil, 0, now))
      return this.endAttempt.run(tx, attempt, grade, { state: 'expired', endedAt: deadline });
    return this.endAttempt.run(tx, attempt, grade, { state: 'submitted', endedAt: now > startedAt ? now : startedAt });
  }
}
