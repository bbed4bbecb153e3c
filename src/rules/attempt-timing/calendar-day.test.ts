import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDay, startOfDay, startOfNextDay } from './calendar-day.js';

describe('the calendar day', () => {
  it.each([
    ['2012-09-01T15:59:59.999Z', 'Asia/Shanghai', '2012-09-01'],
    ['2012-09-01T16:00:00.000Z', 'Asia/Shanghai', '2012-09-02'],
    ['2012-09-01T23:59:59.999Z', 'UTC', '2012-09-01'],
    ['2012-09-02T00:00:00.000Z', 'UTC', '2012-09-02'],
    ['2012-12-31T16:00:00.000Z', 'Asia/Shanghai', '2013-01-01'],
    ['2012-09-01T18:14:59.999Z', 'Asia/Kathmandu', '2012-09-01'],
    ['2012-09-01T18:15:00.000Z', 'Asia/Kathmandu', '2012-09-02'],
    ['2012-03-01T04:59:59.999Z', 'America/New_York', '2012-02-29'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(calendarDay(new Date(instant), timeZone)).toBe(day);
  });
});

describe('the start of the next day', () => {
  it.each([
    ['just before midnight', '2012-09-01T15:59:59.999Z', 'Asia/Shanghai', '2012-09-01T16:00:00.000Z'],
    ['at midnight: a whole day later', '2012-09-01T16:00:00.000Z', 'Asia/Shanghai', '2012-09-02T16:00:00.000Z'],
    ['a day of 23 hours', '2012-03-11T05:00:00.000Z', 'America/New_York', '2012-03-12T04:00:00.000Z'],
    ['a day of 25 hours', '2012-11-04T04:00:00.000Z', 'America/New_York', '2012-11-05T05:00:00.000Z'],
    ['the night before the clocks change', '2012-03-10T12:00:00.000Z', 'America/New_York', '2012-03-11T05:00:00.000Z'],
    ['a day that begins at one o’clock', '2012-10-20T12:00:00.000Z', 'America/Sao_Paulo', '2012-10-21T03:00:00.000Z'],
    ['a date that was left out', '2011-12-29T12:00:00.000Z', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['a midnight that comes twice', '2012-11-03T12:00:00.000Z', 'America/Havana', '2012-11-04T04:00:00.000Z'],
    ['between the two midnights', '2012-11-04T04:30:00.000Z', 'America/Havana', '2012-11-05T05:00:00.000Z'],
  ])('%s: after %s in %s: %s', (_case, instant, timeZone, expected) => {
    expect(startOfNextDay(new Date(instant), timeZone).toISOString()).toBe(expected);
  });

  it('is later than the instant also where the clocks go back over midnight', () => {
    // In St. John's of 2010 one minute past midnight was followed by 23:01 of the day before.
    const secondEvening = new Date('2010-11-07T03:00:00.000Z');
    expect(calendarDay(secondEvening, 'America/St_Johns')).toBe('2010-11-06');
    expect(startOfNextDay(secondEvening, 'America/St_Johns').toISOString()).toBe('2010-11-07T03:30:00.000Z');
  });
});

describe('the start of the day', () => {
  it.each([
    ['just before midnight', '2012-09-01T15:59:59.999Z', 'Asia/Shanghai', '2012-08-31T16:00:00.000Z'],
    ['at midnight', '2012-09-01T16:00:00.000Z', 'Asia/Shanghai', '2012-09-01T16:00:00.000Z'],
    ['a day of 23 hours', '2012-03-12T03:59:59.999Z', 'America/New_York', '2012-03-11T05:00:00.000Z'],
    ['a day that begins at one o’clock', '2012-10-21T12:00:00.000Z', 'America/Sao_Paulo', '2012-10-21T03:00:00.000Z'],
    ['a midnight that comes twice', '2012-11-04T12:00:00.000Z', 'America/Havana', '2012-11-04T04:00:00.000Z'],
    ['between the two midnights', '2012-11-04T04:30:00.000Z', 'America/Havana', '2012-11-04T04:00:00.000Z'],
  ])('%s: of %s in %s: %s', (_case, instant, timeZone, expected) => {
    expect(startOfDay(new Date(instant), timeZone).toISOString()).toBe(expected);
  });
});

describe('promises', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Kathmandu',
    'America/New_York',
    'America/Sao_Paulo',
    'America/Havana',
    'Atlantic/Azores',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Cairo',
  );
  const instants = fc.date({
    min: new Date('2010-01-01T00:00:00Z'),
    max: new Date('2026-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it('one millisecond before the start of the next day is still the same day, and at it is not', () => {
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const next = startOfNextDay(instant, timeZone).getTime();
        expect(next).toBeGreaterThan(instant.getTime());
        expect(calendarDay(new Date(next - 1), timeZone)).toBe(calendarDay(instant, timeZone));
        expect(calendarDay(new Date(next), timeZone) > calendarDay(instant, timeZone)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('the start of the day is that day, and one millisecond before it is not', () => {
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const start = startOfDay(instant, timeZone).getTime();
        expect(start).toBeLessThanOrEqual(instant.getTime());
        expect(calendarDay(new Date(start), timeZone)).toBe(calendarDay(instant, timeZone));
        expect(calendarDay(new Date(start - 1), timeZone) < calendarDay(instant, timeZone)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a time zone that does not exist', () => {
  it.each([calendarDay, startOfDay, startOfNextDay])('is refused by %p', (rule) => {
    expect(() => rule(new Date('2012-09-01T00:00:00Z'), 'Asia/Yangquan')).toThrow(RangeError);
  });
});
