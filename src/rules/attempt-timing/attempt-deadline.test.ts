import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attemptDeadline, type Closing } from './attempt-deadline.js';

const minutes = (count: number) => count * 60_000;
const closesAt = new Date('2012-09-30T16:00:00.000Z');

/** Started at `start` with `limit` minutes (null: none) and `extra` minutes; the contest closes at 16:00. */
function deadline(start: string, limit: number | null, closing: Closing, extra = 0): string | null {
  const end = attemptDeadline({
    startedAt: new Date(`2012-09-30T${start}:00.000Z`),
    limitMs: limit === null ? null : minutes(limit),
    closesAt,
    closing,
    extraMs: minutes(extra),
  });
  return end && end.toISOString().slice(11, 16);
}

describe('the deadline', () => {
  it.each<[string, number | null, Closing, number, string | null]>([
    ['14:00', 60, 'cut-off', 0, '15:00'],
    ['15:00', 60, 'cut-off', 0, '16:00'],
    ['14:59', 60, 'cut-off', 0, '15:59'],
    ['15:01', 60, 'cut-off', 0, '16:00'],
    ['15:59', 60, 'cut-off', 0, '16:00'],
    ['15:59', 60, 'finish-started', 0, '16:59'],
    ['14:00', 60, 'finish-started', 0, '15:00'],
    ['14:00', 60, 'cut-off', 15, '15:15'],
    ['14:50', 60, 'cut-off', 15, '16:00'],
    ['14:50', 60, 'finish-started', 15, '16:05'],
    ['15:50', 60, 'finish-started', 10, '17:00'],
    ['15:50', 60, 'finish-started', 30, '17:00'],
    ['14:00', null, 'cut-off', 0, '16:00'],
    ['14:00', null, 'cut-off', 15, '16:00'],
    ['14:00', null, 'finish-started', 0, null],
    ['14:00', null, 'finish-started', 15, null],
    ['14:00', 0, 'finish-started', 0, '14:00'],
  ])('started %s, limit %p min, %s, extra %i min: %p', (start, limit, closing, extra, expected) => {
    expect(deadline(start, limit, closing, extra)).toBe(expected);
  });
});

describe('promises', () => {
  const thatDay = fc.date({ min: new Date('2012-09-30Z'), max: new Date('2012-10-01Z'), noInvalidDate: true });
  const times = fc.record({
    startedAt: thatDay,
    limitMs: fc.option(fc.nat({ max: minutes(600) })),
    closesAt: thatDay,
    extraMs: fc.nat({ max: minutes(60) }),
  });

  it('with cut-off there always is one, never past the close of the contest nor past the person’s own time', () => {
    fc.assert(
      fc.property(times, (given) => {
        const end = attemptDeadline({ ...given, closing: 'cut-off' })?.getTime() ?? NaN;
        const own = attemptDeadline({ ...given, closing: 'finish-started' })?.getTime() ?? Infinity;
        expect(end).toBeLessThanOrEqual(given.closesAt.getTime());
        expect(end).toBe(Math.min(own, given.closesAt.getTime()));
      }),
    );
  });

  it('with finish-started the time is limit and extra time, as long as anybody may still answer', () => {
    fc.assert(
      fc.property(times, (given) => {
        const end = attemptDeadline({ ...given, closing: 'finish-started' });
        if (given.limitMs === null) expect(end).toBeNull();
        else
          expect(end?.getTime()).toBe(
            Math.min(given.startedAt.getTime() + given.extraMs, given.closesAt.getTime()) + given.limitMs,
          );
      }),
    );
  });
});
