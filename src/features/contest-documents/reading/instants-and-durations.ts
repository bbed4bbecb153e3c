import { DateTime, Duration, IANAZone } from 'luxon';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Days, hours, minutes, seconds: a month or a year is not always equally long. */
const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/;

/** ISO 8601 with an offset; null for anything else, also for a day that doesn't exist. */
export function instantOf(text: string): Date | null {
  if (!INSTANT.test(text)) return null;
  const instant = DateTime.fromISO(text);
  return instant.isValid ? instant.toJSDate() : null;
}

/** Milliseconds of an ISO 8601 duration in days and shorter units; null for anything else. */
export function durationOf(text: string): number | null {
  return DURATION.test(text) ? milliseconds(text) : null;
}

/** Milliseconds of a duration of a document that was checked. */
export function milliseconds(duration: string): number {
  return Duration.fromISO(duration).toMillis();
}

/** An IANA name; a bare offset such as `+08:00` has no days that begin at different times of the year, but no name either. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/** The one way of writing an instant: as the clocks of the contest show it. Example: `2012-09-01T08:00:00+08:00`. */
export function writtenInstant(instant: Date, timeZone: string): string {
  const written = DateTime.fromJSDate(instant, { zone: timeZone }).toISO({ suppressMilliseconds: true });
  if (written === null) throw new RangeError(`no such time in the time zone ${timeZone}`);
  return written;
}

/** The one way of writing a duration: whole minutes as minutes, else seconds. Example: one hour is `PT60M`. */
export function writtenDuration(durationMs: number): string {
  return durationMs > 0 && durationMs % 60_000 === 0 ? `PT${durationMs / 60_000}M` : `PT${durationMs / 1000}S`;
}
