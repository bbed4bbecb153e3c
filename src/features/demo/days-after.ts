const DAY = 24 * 60 * 60 * 1000;

/** The same hour so many days of 24 hours later. */
export function daysAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString();
}
