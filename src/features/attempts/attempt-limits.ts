import { attemptDeadline } from '../../rules/attempt-timing/attempt-deadline.js';
import { type AttemptQuota, quotaOfCounts } from '../../rules/attempt-timing/attempt-quota.js';
import { startOfDay } from '../../rules/attempt-timing/calendar-day.js';
import { attemptLimitMs, type ContestDocument, milliseconds, MOST_ATTEMPTS } from '../contests/contests.public.js';
import type { AttemptRecord } from './attempt.entity.js';

/** What a document says about how long and how often, put to the rules. */

/** Deadline of an attempt that starts now, and until when answers count; null: no end. */
export function timesOf(document: ContestDocument, startedAt: Date): Pick<AttemptRecord, 'deadline' | 'answersUntil'> {
  const { time, closesAt, closing } = document;
  const limitMs = attemptLimitMs(document);
  const deadline = attemptDeadline({ startedAt, limitMs, closesAt: new Date(closesAt), closing, extraMs: 0 });
  return { deadline, answersUntil: deadline && new Date(deadline.getTime() + milliseconds(time.grace)) };
}

/** How many attempts an entry has. One that was voided doesn't count against the person. */
export interface AttemptTally {
  readonly started: number;
  readonly startedToday: number;
}

/** Since when an attempt counts as one of today. */
export function dayBegan({ timeZone }: ContestDocument, now: Date): Date {
  return startOfDay(now, timeZone);
}

export function quotaOf(document: ContestDocument, attempts: readonly AttemptRecord[], now: Date): AttemptQuota {
  const counting = attempts.filter(({ state }) => state !== 'voided');
  const began = dayBegan(document, now);
  const today = counting.filter(({ startedAt }) => startedAt >= began);
  return quotaOfTally(document, { started: counting.length, startedToday: today.length }, now);
}

/** Where a contest doesn't limit attempts, MOST_ATTEMPTS still does; `left` is null until then. */
export function quotaOfTally(
  document: ContestDocument,
  { started, startedToday }: AttemptTally,
  now: Date,
): AttemptQuota {
  const counts = { total: started, inStage: started, today: startedToday };
  return quotaOfCounts(limitsFor(document, started), counts, { now, timeZone: document.timeZone });
}

/** What holds for an entry that has started so many. */
export function limitsFor({ attempts }: ContestDocument, started: number): ContestDocument['attempts'] {
  return started >= MOST_ATTEMPTS && attempts.total === undefined ? { ...attempts, total: MOST_ATTEMPTS } : attempts;
}
