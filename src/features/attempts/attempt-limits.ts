import { attemptDeadline } from '../../rules/attempt-timing/attempt-deadline.js';
import { attemptQuota, type AttemptQuota } from '../../rules/attempt-timing/attempt-quota.js';
import { type ContestDocument, milliseconds } from '../contests/contests.public.js';
import type { AttemptRecord } from './attempt.entity.js';

/** What a document says about how long and how often, put to the rules. */

/** Deadline of an attempt that starts now, and until when answers count; null: no end. */
export function timesOf(
  { time, closesAt, closing }: ContestDocument,
  startedAt: Date,
): Pick<AttemptRecord, 'deadline' | 'answersUntil'> {
  const limitMs = time.limit === null ? null : milliseconds(time.limit);
  const deadline = attemptDeadline({ startedAt, limitMs, closesAt: new Date(closesAt), closing, extraMs: 0 });
  return { deadline, answersUntil: deadline && new Date(deadline.getTime() + milliseconds(time.grace)) };
}

/** An attempt that was voided doesn't count against the person. */
export function quotaOf(document: ContestDocument, attempts: readonly AttemptRecord[], now: Date): AttemptQuota {
  const counting = attempts.filter(({ state }) => state !== 'voided');
  return attemptQuota(
    document.attempts,
    counting.map(({ startedAt }) => ({ startedAt, stageId: null })),
    { now, timeZone: document.timeZone, stageId: null },
  );
}
