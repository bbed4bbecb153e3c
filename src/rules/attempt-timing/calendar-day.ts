import { DateTime } from 'luxon';

/**
 * The calendar day of an instant in a time zone (IANA name), as `YYYY-MM-DD`.
 *
 * @throws RangeError for a time zone that doesn't exist.
 */
export function calendarDay(instant: Date, timeZone: string): string {
  return localTime(instant, timeZone).toFormat('yyyy-MM-dd');
}

/**
 * The first instant after this one at which the next calendar day begins in a time zone, also when the day has 23 or 25
 * hours, when its clocks skip midnight, show it twice (the first one counts), or leave out a whole date.
 *
 * @throws RangeError for a time zone that doesn't exist.
 */
export function startOfNextDay(instant: Date, timeZone: string): Date {
  const midnight = localTime(instant, timeZone).plus({ days: 1 }).startOf('day');
  const midnights = midnight.getPossibleOffsets().map((possible) => possible.toMillis());
  return new Date(Math.min(...midnights.filter((time) => time > instant.getTime())));
}

/**
 * The first instant of the calendar day of an instant in a time zone, also where its clocks skip midnight or show it twice.
 *
 * @throws RangeError for a time zone that doesn't exist.
 */
export function startOfDay(instant: Date, timeZone: string): Date {
  const midnight = localTime(instant, timeZone).startOf('day');
  return new Date(Math.min(...midnight.getPossibleOffsets().map((possible) => possible.toMillis())));
}

function localTime(instant: Date, timeZone: string): DateTime {
  const local = DateTime.fromJSDate(instant, { zone: timeZone });
  if (!local.isValid) throw new RangeError(`no such time in the time zone ${timeZone}`);
  return local;
}
