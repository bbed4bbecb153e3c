import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { isInTime } from '../../../rules/attempt-timing/answer-in-time.js';
import { type Contest, contestStillAnswered, StepListeners } from '../../contests/contests.public.js';
import type { AttemptRecord } from '../attempt.entity.js';
import { AttemptsRepository } from '../attempts.repository.js';
import { EndAttempt } from './end-attempt.js';

/** One transaction ends so many: on SQLite everybody's answers wait meanwhile. */
const ENDED_AT_ONCE = 5;

/**
 * Ends what is still open of a contest that has closed, before its results are declared: what is overdue at its deadline,
 * what has no deadline now, each from the answers that were saved. Who was given extra time keeps it: the results wait.
 */
@Injectable()
export class EndOpenAttempts implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly endAttempt: EndAttempt,
    private readonly clock: Clock,
    private readonly steps: StepListeners,
  ) {}

  onModuleInit(): void {
    this.steps.before((contest) => this.run(contest));
  }

  /** @throws contest-still-answered while an attempt has time left */
  async run(contest: Contest): Promise<void> {
    const { committed } = this.transactions;
    const until = await this.attempts.lastOpenUntil(committed, contest.id);
    if (until && isInTime(until, 0, this.clock.now())) throw contestStillAnswered(until);
    for (;;) {
      const open = await this.attempts.openIn(committed, contest.id, ENDED_AT_ONCE);
      if (open.length === 0) return;
      await this.end(open);
      await setImmediate();
    }
  }

  private async end(open: readonly AttemptRecord[]): Promise<void> {
    const gradings = new Map(
      await Promise.all(open.map(async (attempt) => [attempt.id, await this.endAttempt.gradingOf(attempt)] as const)),
    );
    await this.transactions.run(async (tx) => {
      const held = await this.attempts.hold(
        tx,
        open.map(({ id }) => id),
      );
      const ending = held.filter(({ state }) => state === 'open');
      await this.endAttempt.prepare(tx, ending);
      for (const attempt of ending) {
        const { deadline, startedAt, answersUntil } = attempt;
        const now = this.clock.now();
        // Given extra time since it was looked at.
        if (answersUntil && isInTime(answersUntil, 0, now)) throw contestStillAnswered(answersUntil);
        const grade = gradings.get(attempt.id);
        if (!grade) throw new Error(`the attempt ${attempt.id} is held without having been asked for`);
        const endedAt = deadline ?? (now > startedAt ? now : startedAt);
        await this.endAttempt.run(tx, attempt, grade, { state: 'expired', endedAt });
      }
    });
  }
}
