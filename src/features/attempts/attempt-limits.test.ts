import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../contests/contests.public.js';
import type { AttemptRecord, AttemptState } from './attempt.entity.js';
import { limitsFor, quotaOf, quotaOfTally, timesOf } from './attempt-limits.js';

const document = (parts: object) =>
  ({
    closesAt: '2012-09-30T18:00:00+08:00',
    closing: 'cut-off',
    timeZone: 'Asia/Shanghai',
    time: { limit: 'PT60M', grace: 'PT5S' },
    attempts: { perDay: 3, counts: 'best' },
    ...parts,
  }) as ContestDocument;

it.each([
  ['its own limit', {}, '2012-09-10T00:00:00Z', '2012-09-10T01:00:00.000Z'],
  ['the close, when that comes first', {}, '2012-09-30T09:30:00Z', '2012-09-30T10:00:00.000Z'],
  ['its limit, past the close', { closing: 'finish-started' }, '2012-09-30T09:30:00Z', '2012-09-30T10:30:00.000Z'],
])('an attempt ends with %s', (_rule, parts, startedAt, deadline) => {
  const times = timesOf(document(parts), null, new Date(startedAt));
  expect(times.deadline?.toISOString()).toBe(deadline);
  expect(times.answersUntil!.getTime() - times.deadline!.getTime()).toBe(5000);
});

it('without a limit and finishing what was started, it never ends by itself', () =>
  expect(
    timesOf(
      document({ closing: 'finish-started', time: { limit: null, grace: 'PT5S' } }),
      null,
      new Date('2012-09-10'),
    ),
  ).toEqual({ deadline: null, answersUntil: null }));

it.each<[string, object, number, number, string]>([
  ['no limit', {}, 999, 0, 'any'],
  ['no limit but the product’s', {}, 1000, 0, '0 total'],
  ['a daily limit, and the product’s', { perDay: 3 }, 1000, 0, '0 total'],
  ['a daily limit', { perDay: 3 }, 999, 3, '0 perDay'],
  ['a daily limit, on another day', { perDay: 3 }, 999, 0, '3'],
  ['a limit of its own', { total: 5 }, 5, 0, '0 total'],
])('%s', (_limits, attempts, started, startedToday, expected) => {
  const now = new Date('2012-09-10T02:00:00Z');
  const limits = limitsFor(document({ attempts }), null, started);
  const tally = { started, startedToday, startedInStage: started };
  const { left, exhausted } = quotaOfTally(limits, tally, { now, timeZone: 'Asia/Shanghai' });
  expect(`${left ?? 'any'}${exhausted ? ` ${exhausted}` : ''}`).toBe(expected);
});

it.each<[string, AttemptState[], number]>([
  ['none', [], 3],
  ['finished and open ones', ['submitted', 'expired', 'open'], 0],
  ['voided ones', ['voided', 'voided', 'submitted'], 2],
])('counts %s against the quota as the rules say', (_rule, states, left) => {
  const startedAt = new Date('2012-09-10T01:00:00Z');
  const attempts = states.map((state) => ({ state, startedAt, stageId: null }) as AttemptRecord);
  expect(quotaOf(document({}), attempts, new Date('2012-09-10T02:00:00Z')).left).toBe(left);
});

describe('in stages', () => {
  const staged = document({
    opensAt: '2012-09-01T08:00:00+08:00',
    attempts: { total: 5, perStage: 3, counts: 'best' },
    stages: [
      { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
      {
        id: 'week-2',
        title: '第二周',
        opensAt: '2012-09-10T08:00:00+08:00',
        closesAt: '2012-09-17T00:00:00+08:00',
        time: { limit: 'PT20M', grace: 'PT0S' },
        attempts: { perDay: 1 },
      },
    ],
  });

  it.each([
    ['by the contest’s own limit', 'week-1', '2012-09-07T08:00:00Z', '2012-09-07T09:00:00.000Z'],
    ['at the close of its stage', 'week-1', '2012-09-07T15:30:00Z', '2012-09-07T16:00:00.000Z'],
    ['by the limit of its stage', 'week-2', '2012-09-11T08:00:00Z', '2012-09-11T08:20:00.000Z'],
  ])('an attempt ends %s', (_rule, stageId, startedAt, deadline) =>
    expect(timesOf(staged, stageId, new Date(startedAt)).deadline?.toISOString()).toBe(deadline),
  );

  const at = (written: string) => ({ startedAt: new Date(`2012-09-${written}:00+08:00`) });
  it.each<[string, string[], string, string]>([
    ['the stage limits first', ['01T09:00 week-1'], '02T09:00', '2 perStage'],
    ['the stage is used up', ['01T09:00 week-1', '01T10:00 week-1', '02T09:00 week-1'], '03T09:00', '0 perStage'],
    ['between stages the next one is meant', ['01T09:00 week-1', '02T10:00 week-1'], '09T09:00', '1 perDay'],
    ['a stage’s own limits stand in place of the contest’s', ['10T09:00 week-2'], '10T10:00', '0 perDay'],
    [
      'the total stays the contest’s',
      ['01', '02', '03', '10', '11'].map((day) => `${day}T09:00 week-1`),
      '12T09:00',
      '0 total',
    ],
  ])('%s', (_rule, made, now, expected) => {
    const attempts = made.map((one) => {
      const [startedAt = '', stageId] = one.split(' ');
      return { state: 'submitted', stageId, ...at(startedAt) } as AttemptRecord;
    });
    const { left, nearest } = quotaOf(staged, attempts, at(now).startedAt);
    expect(`${left} ${nearest}`).toBe(expected);
  });
});
