import { calendarDay } from '../../rules/attempt-timing/calendar-day.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import * as differences from './difference.js';
import type { Difference } from './difference.js';

type Counted = Pick<AttemptRecord, 'entryId' | 'state' | 'startedAt'>;

/** Whether an entry has more attempts than the contest allows, or more than one open (I2). A voided one doesn't count. */
export function checkQuotas(
  { attempts: { total, perDay }, timeZone }: Pick<ContestDocument, 'attempts' | 'timeZone'>,
  entryId: string,
  attempts: readonly Counted[],
): Difference[] {
  const counted = attempts.filter(({ state }) => state !== 'voided');
  const open = counted.filter(({ state }) => state === 'open').length;
  const found: Difference[] = [];
  if (open > 1) found.push(differences.tooManyOpen(entryId, open));
  if (total !== undefined && counted.length > total)
    found.push(differences.beyondTotal(entryId, counted.length, total));
  if (perDay === undefined) return found;

  const days = new Map<string, number>();
  for (const { startedAt } of counted) {
    const day = calendarDay(startedAt, timeZone);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  for (const [day, count] of days) if (count > perDay) found.push(differences.beyondDay(entryId, day, count, perDay));
  return found;
}
