import { calendarDay } from '../../attempt-timing/calendar-day.js';
import { bestOfEach } from '../better-attempt.js';
import type { FinishedAttempt } from '../finished-attempt.js';

/**
 * `sumOfDailyBest`: the best attempt of each calendar day in the contest's time zone. An attempt belongs to the day on
 * which it was started, as for the daily quota: one that runs past midnight never takes the place of the next day's.
 */
export function dailyBest(attempts: readonly FinishedAttempt[], timeZone: string): FinishedAttempt[] {
  return bestOfEach(attempts, (attempt) => calendarDay(attempt.startedAt, timeZone));
}
