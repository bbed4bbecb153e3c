import { attemptDeadline } from '../../rules/attempt-timing/attempt-deadline.js';
import { type AttemptLimits, type AttemptQuota, quotaOfCounts } from '../../rules/attempt-timing/attempt-quota.js';
import { startOfDay } from '../../rules/attempt-timing/calendar-day.js';
import {
  attemptLimitMs,
  type ContestDocument,
  milliseconds,
  MOST_ATTEMPTS,
  nearestStage,
  stageRules,
} from '../contests/contests.public.js';
import type { AttemptRecord } from './attempt.entity.js';

/** What a document says about how long and how often in each of its stages, put to the rules. */

/** Deadline of an attempt, with extra time where it was given, and until when answers count; null: no end. */
export function timesOf(
  document: ContestDocument,
  stageId: string | null,
  startedAt: Date,
  extraMs = 0,
): Pick<AttemptRecord, 'deadline' | 'answersUntil'> {
  const { time, paper, window } = stageRules(document, stageId);
  const limitMs = attemptLimitMs({ time, paper });
  const { closing } = document;
  const deadline = attemptDeadline({ startedAt, limitMs, closesAt: window.closesAt, closing, extraMs });
  return { deadline, answersUntil: deadline && new Date(deadline.getTime() + milliseconds(time.grace)) };
}

/** How many attempts an entry has. One that was voided doesn't count against the person. */
export interface AttemptTally {
  readonly started: number;
  readonly startedToday: number;
  /** In the stage that is asked about. */
  readonly startedInStage: number;
}

/** Since when an attempt counts as one of today. */
export function dayBegan({ timeZone }: ContestDocument, now: Date): Date {
  return startOfDay(now, timeZone);
}

/** In the stage under way; between stages in the next, where a new attempt would be started. */
export function quotaOf(document: ContestDocument, attempts: readonly AttemptRecord[], now: Date): AttemptQuota {
  const stageId = nearestStage(document, now)?.id ?? null;
  const counting = attempts.filter(({ state }) => state !== 'voided');
  const began = dayBegan(document, now);
  const today = counting.filter(({ startedAt }) => startedAt >= began);
  const inStage = counting.filter((attempt) => attempt.stageId === stageId);
  const tally = { started: counting.length, startedToday: today.length, startedInStage: inStage.length };
  return quotaOfTally(limitsFor(document, stageId, counting.length), tally, { now, timeZone: document.timeZone });
}

export function quotaOfTally(
  limits: AttemptLimits,
  { started, startedToday, startedInStage }: AttemptTally,
  moment: { readonly now: Date; readonly timeZone: string },
): AttemptQuota {
  return quotaOfCounts(limits, { total: started, inStage: startedInStage, today: startedToday }, moment);
}

/**
 * What holds in a stage for an entry that has started so many in all. Where a contest doesn't limit attempts,
 * MOST_ATTEMPTS still does; nothing is said of it until then.
 */
export function limitsFor(document: ContestDocument, stageId: string | null, started: number): AttemptLimits {
  const { limits } = stageRules(document, stageId);
  return started >= MOST_ATTEMPTS && limits.total === undefined ? { ...limits, total: MOST_ATTEMPTS } : limits;
}
