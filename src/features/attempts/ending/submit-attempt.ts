import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import { type Announcement, EventBus } from '../../../platform/events/event-bus.js';
import { isInTime } from '../../../rules/attempt-timing/answer-in-time.js';
import { attemptNotFound } from '../attempt-refusals.js';
import type { AttemptRecord } from '../attempt.entity.js';
import { AttemptsRepository } from '../attempts.repository.js';
import { EndAttempt, type Grading } from './end-attempt.js';

/** A person has handed in an attempt, and its score is stored. */
export interface AttemptSubmitted extends Announcement {
  readonly name: 'attempt-submitted';
  readonly attemptId: string;
  readonly contestId: string;
  readonly entryId: string;
}

/**
 * Hands in an attempt. Again: the same answer, however it ended. Past deadline and grace it expires instead, at its
 * deadline, with what was saved until then.
 *
 * @throws attempt-not-found also for somebody else's.
 */
@Injectable()
export class SubmitAttempt {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly endAttempt: EndAttempt,
    private readonly clock: Clock,
    private readonly events: EventBus,
  ) {}

  async run(attemptId: string, accountId: string): Promise<AttemptRecord> {
    const receivedAt = this.clock.now();
    const attempt = await this.attempts.find(this.transactions.committed, attemptId);
    if (attempt?.accountId !== accountId) throw attemptNotFound();
    if (attempt.state !== 'open') return attempt;

    const grade = await this.endAttempt.gradingOf(attempt);
    return this.transactions.run(async (tx) => {
      const [held] = await this.attempts.hold(tx, [attemptId]);
      if (!held) throw attemptNotFound();
      return held.state === 'open' ? this.end(tx, held, grade, receivedAt) : held;
    });
  }

  private end(tx: Tx, attempt: AttemptRecord, grade: Grading, receivedAt: Date): Promise<AttemptRecord> {
    const { id: attemptId, contestId, entryId, deadline, answersUntil } = attempt;
    if (deadline && !isInTime(answersUntil, 0, receivedAt))
      return this.endAttempt.run(tx, attempt, grade, { state: 'expired', endedAt: deadline });

    const submitted: AttemptSubmitted = { name: 'attempt-submitted', attemptId, contestId, entryId };
    tx.afterCommit(() => this.events.announce(submitted));
    // A server's clock that was set back must not let an attempt end before it began.
    const endedAt = receivedAt > attempt.startedAt ? receivedAt : attempt.startedAt;
    return this.endAttempt.run(tx, attempt, grade, { state: 'submitted', endedAt });
  }
}
