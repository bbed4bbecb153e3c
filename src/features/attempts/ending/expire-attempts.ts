import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { LOG } from '../../../platform/observing/log.js';
import { isInTime } from '../../../rules/attempt-timing/answer-in-time.js';
import { MergedEntries } from '../../entries/entries.public.js';
import { attemptNotFound } from '../attempt-refusals.js';
import type { AttemptRecord } from '../attempt.entity.js';
import { AttemptsRepository, type OverdueCursor } from '../attempts.repository.js';
import { EndAttempt, type Grading } from './end-attempt.js';

/** An answer that arrived in time may still be on its way to the disk; the sweep leaves it that long. */
const IN_FLIGHT_MS = 2000;

const LISTED_AT_ONCE = 500;

/** One transaction ends so many: on SQLite everybody's answers wait meanwhile. */
const ENDED_AT_ONCE = 5;

/**
 * Ends attempts whose time is over, from the answers that were saved, without anybody's browser (I7). Several processes
 * can sweep at once: each takes what no other holds.
 */
@Injectable()
export class ExpireAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly endAttempt: EndAttempt,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Ends all that are overdue. One that can't be ended is reported, and doesn't keep the others from it. */
  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - IN_FLIGHT_MS);
    let last: OverdueCursor | undefined;
    do {
      const overdue = await this.attempts.overdue(this.transactions.committed, before, last, LISTED_AT_ONCE);
      for (let from = 0; from < overdue.length; from += ENDED_AT_ONCE)
        await this.endTogether(overdue.slice(from, from + ENDED_AT_ONCE).map(({ id }) => id));
      last = overdue[LISTED_AT_ONCE - 1];
    } while (last);
  }

  /** The attempt as it stands now: ended, if its time is over. */
  async settle(attempt: AttemptRecord): Promise<AttemptRecord> {
    if (!isOverdue(attempt, this.clock.now())) return attempt;
    await this.end([attempt.id], 'all');
    return (await this.attempts.find(this.transactions.committed, attempt.id)) ?? attempt;
  }

  private async endTogether(ids: readonly string[]): Promise<void> {
    // On SQLite nothing in a transaction waits for the outside: without this, a long sweep would answer no request.
    await setImmediate();
    try {
      await this.end(ids, 'free');
    } catch (error) {
      if (ids.length === 1) this.log.error({ err: error, attempt: ids[0] }, 'an overdue attempt could not be ended');
      else for (const id of ids) await this.endTogether([id]);
    }
  }

  private async end(ids: readonly string[], whose: 'all' | 'free'): Promise<void> {
    const gradings = new Map<string, Grading>();
    for (const attempt of await this.attempts.byIds(this.transactions.committed, ids))
      gradings.set(attempt.id, await this.endAttempt.gradingOf(attempt));
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const held = (await this.attempts.hold(tx, ids, whose)).filter((attempt) => isOverdue(attempt, now));
      await this.endAttempt.prepare(tx, held);
      for (const attempt of held) {
        const grade = gradings.get(attempt.id);
        if (grade && attempt.deadline)
          await this.endAttempt.run(tx, attempt, grade, { state: 'expired', endedAt: attempt.deadline });
      }
    });
  }
}

/** Reads attempts as they stand: one whose time is over is ended first (I7), so that nobody sees it open. */
@Injectable()
export class SettledAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly expireAttempts: ExpireAttempts,
    private readonly merged: MergedEntries,
  ) {}

  /** @throws attempt-not-found also for somebody else's */
  async own(attemptId: string, accountId: string): Promise<AttemptRecord> {
    const attempt = await this.attempts.find(this.transactions.committed, attemptId);
    if (attempt?.accountId !== accountId) throw attemptNotFound();
    return this.expireAttempts.settle(attempt);
  }

  /** The entry's attempt that is open; null: none. */
  async openOf(entryId: string): Promise<AttemptRecord | null> {
    const attempt = await this.attempts.openOf(this.transactions.committed, entryId);
    const settled = attempt && (await this.expireAttempts.settle(attempt));
    return settled?.state === 'open' ? settled : null;
  }

  /** Of all entries of the person whose entry it is. */
  async ofPerson(entryId: string): Promise<AttemptRecord[]> {
    return this.ofEntries((await this.merged.of(this.transactions.committed, entryId)).entryIds);
  }

  /** By number within each entry. */
  async ofEntries(entryIds: readonly string[]): Promise<AttemptRecord[]> {
    const attempts = await this.attempts.ofEntries(this.transactions.committed, entryIds);
    return Promise.all(attempts.map((attempt) => this.expireAttempts.settle(attempt)));
  }
}

function isOverdue({ state, answersUntil }: AttemptRecord, now: Date): boolean {
  return state === 'open' && !isInTime(answersUntil, 0, now);
}
