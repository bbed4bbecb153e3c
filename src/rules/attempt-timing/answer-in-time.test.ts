import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInTime, timeUsedMs } from './answer-in-time.js';

const day = (time: string) => new Date(`2012-09-30T${time}Z`);

describe('an answer is in time', () => {
  const deadline = day('15:00:00.000');
  it.each([
    ['before the deadline', deadline, 5000, '14:59:59.999', true],
    ['at the deadline', deadline, 5000, '15:00:00.000', true],
    ['in the grace', deadline, 5000, '15:00:00.001', true],
    ['in the last moment of the grace', deadline, 5000, '15:00:05.000', true],
    ['just past the grace', deadline, 5000, '15:00:05.001', false],
    ['at the deadline without grace', deadline, 0, '15:00:00.000', true],
    ['past the deadline without grace', deadline, 0, '15:00:00.001', false],
    ['without a deadline', null, 0, '23:59:59.999', true],
  ])('%s', (_case, end, graceMs, receivedAt, expected) => {
    expect(isInTime(end, graceMs, day(receivedAt))).toBe(expected);
  });
});

describe('time used', () => {
  const used = (startedAt: string, endedAt: string, deadline: string | null) =>
    timeUsedMs({
      startedAt: day(startedAt),
      endedAt: day(endedAt),
      deadline: deadline === null ? null : day(deadline),
    });

  it.each([
    ['submitted early', '14:00:00.000', '14:30:00.250', '15:00:00.000', 1_800_250],
    ['submitted at the deadline', '14:00:00.000', '15:00:00.000', '15:00:00.000', 3_600_000],
    ['submitted in the grace: no more than there was', '14:00:00.000', '15:00:04.000', '15:00:00.000', 3_600_000],
    ['closed by a late sweep', '14:00:00.000', '18:00:00.000', '15:00:00.000', 3_600_000],
    ['without a deadline', '14:00:00.000', '18:00:00.000', null, 14_400_000],
    ['ended as it began', '14:00:00.000', '14:00:00.000', null, 0],
    ['a clock that was set back', '14:00:00.000', '13:59:00.000', null, 0],
    ['a deadline before the start', '14:00:00.000', '14:10:00.000', '13:00:00.000', 0],
  ])('%s', (_case, startedAt, endedAt, deadline, expected) => {
    expect(used(startedAt, endedAt, deadline)).toBe(expected);
  });
});

describe('promises', () => {
  const instant = fc.date({ noInvalidDate: true });

  it('time used is never negative and never beyond the deadline', () => {
    fc.assert(
      fc.property(instant, instant, instant, (startedAt, endedAt, deadline) => {
        const used = timeUsedMs({ startedAt, endedAt, deadline });
        expect(used).toBeGreaterThanOrEqual(0);
        expect(used).toBeLessThanOrEqual(Math.max(0, deadline.getTime() - startedAt.getTime()));
      }),
    );
  });
});
