import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attemptQuota, type AttemptLimits, type AttemptQuota } from './attempt-quota.js';

const timeZone = 'Asia/Shanghai';

/** Attempts as `<day of September> <time in Shanghai>[ <stage>]`, divided by commas. */
function attempts(text: string) {
  return text
    .split(', ')
    .filter((attempt) => attempt !== '')
    .map((attempt) => {
      const [day, time, stageId = null] = attempt.split(' ');
      return { startedAt: new Date(`2012-09-${day}T${time}:00+08:00`), stageId };
    });
}

/** `<left> <what is exhausted>, next <start of the next day in UTC>`. */
function summary({ left, exhausted, nextDayAt }: AttemptQuota): string {
  const next = nextDayAt ? `, next ${nextDayAt.toISOString().slice(0, 16)}` : '';
  return `${left ?? 'any'}${exhausted ? ` ${exhausted}` : ''}${next}`;
}

function quota(limits: AttemptLimits, started: string, now: string, stageId: string | null = null): string {
  const moment = attempts(now)[0]?.startedAt ?? new Date(NaN);
  return summary(attemptQuota(limits, attempts(started), { now: moment, timeZone, stageId }));
}

describe('no limit', () => {
  it('leaves any number', () => {
    expect(quota({}, '01 08:00, 01 09:00, 01 10:00', '01 11:00')).toBe('any');
  });
});

describe('in all', () => {
  it.each([
    ['', '3'],
    ['01 08:00, 02 08:00', '1'],
    ['01 08:00, 02 08:00, 03 08:00', '0 total'],
    ['01 08:00, 02 08:00, 03 08:00, 04 08:00', '0 total'],
  ])('three: after "%s": %s', (started, expected) => {
    expect(quota({ total: 3 }, started, '20 12:00')).toBe(expected);
  });

  it('none at all is a limit, too', () => {
    expect(quota({ total: 0 }, '', '20 12:00')).toBe('0 total');
  });
});

describe('per day', () => {
  it.each([
    ['nothing yet', '', '01 12:00', '2'],
    ['one today', '01 08:00', '01 12:00', '1'],
    ['two today', '01 08:00, 01 09:00', '01 12:00', '0 perDay, next 2012-09-01T16:00'],
    ['in the last minute of the day', '01 08:00, 01 09:00', '01 23:59', '0 perDay, next 2012-09-01T16:00'],
    ['the day after', '01 08:00, 01 09:00', '02 00:00', '2'],
    ['started in the last minute of yesterday', '01 23:59', '02 00:00', '2'],
    ['started in the first minute of today', '02 00:00', '02 23:59', '1'],
    ['yesterday in Shanghai is not yesterday in Greenwich', '01 07:00, 01 09:00', '02 07:00', '2'],
  ])('two, %s: after "%s" at %s: %s', (_case, started, now, expected) => {
    expect(quota({ perDay: 2 }, started, now)).toBe(expected);
  });
});

describe('per stage', () => {
  it.each([
    ['in the first', '01 08:00 week1, 02 08:00 week1', 'week1', '0 perStage'],
    ['in the next', '01 08:00 week1, 02 08:00 week1', 'week2', '2'],
    ['some of each', '01 08:00 week1, 02 08:00 week2', 'week2', '1'],
    ['a contest without stages is one stage', '01 08:00, 02 08:00', null, '0 perStage'],
  ])('two, %s: after "%s" in %s: %s', (_case, started, stageId, expected) => {
    expect(quota({ perStage: 2 }, started, '09 12:00', stageId)).toBe(expected);
  });
});

describe('several limits', () => {
  const limits = { total: 5, perStage: 3, perDay: 2 };
  it.each([
    ['the smallest counts: the day', '', '2'],
    ['the day is used up', '09 08:00 week1, 09 09:00 week1', '0 perDay, next 2012-09-09T16:00'],
    ['the stage is the smallest', '07 08:00 week1, 08 08:00 week1', '1'],
    ['the stage is used up, and so is the day', '08 08:00 week1, 09 08:00 week1, 09 09:00 week1', '0 perStage'],
    ['the total is the smallest', '01 08:00 week0, 02 08:00 week0, 03 08:00 week0, 08 08:00 week1', '1'],
    [
      'everything is used up: the total is named',
      '01 08:00 week0, 02 08:00 week0, 08 08:00 week1, 09 08:00 week1, 09 09:00 week1',
      '0 total',
    ],
  ])('%s: after "%s": %s', (_case, started, expected) => {
    expect(quota(limits, started, '09 12:00', 'week1')).toBe(expected);
  });

  it('names the total before the stage', () => {
    expect(quota({ total: 1, perStage: 1 }, '01 08:00 week1', '09 12:00', 'week1')).toBe('0 total');
  });
});

describe('promises', () => {
  const limit = fc.option(fc.nat({ max: 6 }), { nil: undefined });
  const anyLimits = fc.record({ total: limit, perDay: limit, perStage: limit });
  const anyAttempts = fc.array(
    fc.record({
      startedAt: fc.date({ min: new Date('2012-09-01Z'), max: new Date('2012-09-04Z'), noInvalidDate: true }),
      stageId: fc.constantFrom(null, 'week1', 'week2'),
    }),
    { maxLength: 8 },
  );
  const moment = { now: new Date('2012-09-02T12:00:00Z'), timeZone, stageId: 'week1' };
  const count = (left: number | null) => left ?? Infinity;

  it('one more attempt never leaves more', () => {
    fc.assert(
      fc.property(anyLimits, anyAttempts, (limits, started) => {
        const left = started.map((_, index) => count(attemptQuota(limits, started.slice(0, index), moment).left));
        expect(left).toEqual([...left].sort((a, b) => b - a));
      }),
    );
  });

  it('an attempt now leaves one less, down to none', () => {
    fc.assert(
      fc.property(anyLimits, anyAttempts, (limits, started) => {
        const before = count(attemptQuota(limits, started, moment).left);
        const after = attemptQuota(limits, [...started, { startedAt: moment.now, stageId: moment.stageId }], moment);
        expect(count(after.left)).toBe(Math.max(0, before - 1));
      }),
    );
  });

  it('several limits leave the least of what each leaves, and name one exactly when none is left', () => {
    fc.assert(
      fc.property(anyLimits, anyAttempts, (limits, started) => {
        const quotaOf = (some: AttemptLimits) => attemptQuota(some, started, moment);
        const each = [{ total: limits.total }, { perDay: limits.perDay }, { perStage: limits.perStage }];
        const { left, exhausted, nextDayAt } = quotaOf(limits);
        expect(count(left)).toBe(Math.min(...each.map((some) => count(quotaOf(some).left))));
        expect(exhausted !== null).toBe(left === 0);
        expect(nextDayAt !== null).toBe(exhausted === 'perDay');
      }),
    );
  });
});
