import { calendarDay, startOfNextDay } from './calendar-day.js';

/** How often a person may try; each limit may be missing, and all that are there hold. Contest document, `attempts`. */
export interface AttemptLimits {
  readonly total?: number;
  /** Calendar days in the contest's time zone; an attempt belongs to the day on which it was started. */
  readonly perDay?: number;
  readonly perStage?: number;
}

export type ExhaustedLimit = 'total' | 'perDay' | 'perStage';

export interface AttemptQuota {
  /** Attempts that can still be started now: the smallest of all limits; null: any number. */
  readonly left: number | null;
  /** The limit that makes `left` what it is; of several, the one that lasts longest. Null: nothing limits it. */
  readonly nearest: ExhaustedLimit | null;
  /** Why `left` is 0; null when it isn't. */
  readonly exhausted: ExhaustedLimit | null;
  /** When `perDay` is what stands in the way: the start of the next calendar day. Else null. */
  readonly nextDayAt: Date | null;
}

export interface QuotaMoment {
  readonly now: Date;
  readonly timeZone: string;
  /** The stage that an attempt would be started in; null: the contest has no stages, and counts as one. */
  readonly stageId: string | null;
}

/** How many attempts a person has started that still count. */
export interface StartedCounts {
  readonly total: number;
  /** In the stage that an attempt would be started in. */
  readonly inStage: number;
  /** On the calendar day of the moment, in the contest's time zone. */
  readonly today: number;
}

/**
 * How many attempts a person has left. `attempts` are all that were started and still count, finished or not, of this
 * person in this contest; an attempt that was voided is left out by whoever asks.
 *
 * When several limits are exhausted, the one that lasts longest is named (total, then stage, then day), because that is
 * what the person must know: "come back tomorrow" would be a lie when the total is used up.
 */
export function attemptQuota(
  limits: AttemptLimits,
  attempts: readonly { readonly startedAt: Date; readonly stageId: string | null }[],
  { now, timeZone, stageId }: QuotaMoment,
): AttemptQuota {
  const day = calendarDay(now, timeZone);
  const today =
    limits.perDay === undefined ? [] : attempts.filter((one) => calendarDay(one.startedAt, timeZone) === day);
  const inStage = attempts.filter((attempt) => attempt.stageId === stageId);
  const started = { total: attempts.length, inStage: inStage.length, today: today.length };
  return quotaOfCounts(limits, started, { now, timeZone });
}

/** The same for who has counted already. */
export function quotaOfCounts(
  limits: AttemptLimits,
  { total, inStage, today }: StartedCounts,
  { now, timeZone }: Pick<QuotaMoment, 'now' | 'timeZone'>,
): AttemptQuota {
  const left: [ExhaustedLimit, number][] = [];
  if (limits.total !== undefined) left.push(['total', limits.total - total]);
  if (limits.perStage !== undefined) left.push(['perStage', limits.perStage - inStage]);
  if (limits.perDay !== undefined) left.push(['perDay', limits.perDay - today]);

  const exhausted = left.find(([, remaining]) => remaining <= 0)?.[0] ?? null;
  const least = left.length === 0 ? null : Math.max(0, Math.min(...left.map(([, remaining]) => remaining)));
  return {
    left: least,
    nearest: left.find(([, remaining]) => Math.max(0, remaining) === least)?.[0] ?? null,
    exhausted,
    nextDayAt: exhausted === 'perDay' ? startOfNextDay(now, timeZone) : null,
  };
}
