import { expect, it } from '@jest/globals';
import type { ContestDocument } from '../contests/contests.public.js';
import type { AttemptRecord, AttemptState } from './attempt.entity.js';
import { quotaOf, quotaOfTally, timesOf } from './attempt-limits.js';

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
  const times = timesOf(document(parts), new Date(startedAt));
  expect(times.deadline?.toISOString()).toBe(deadline);
  expect(times.answersUntil!.getTime() - times.deadline!.getTime()).toBe(5000);
});

it('without a limit and finishing what was started, it never ends by itself', () =>
  expect(
    timesOf(document({ closing: 'finish-started', time: { limit: null, grace: 'PT5S' } }), new Date('2012-09-10')),
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
  const { left, exhausted } = quotaOfTally(document({ attempts }), { started, startedToday }, now);
  expect(`${left ?? 'any'}${exhausted ? ` ${exhausted}` : ''}`).toBe(expected);
});

it.each<[string, AttemptState[], number]>([
  ['none', [], 3],
  ['finished and open ones', ['submitted', 'expired', 'open'], 0],
  ['voided ones', ['voided', 'voided', 'submitted'], 2],
])('counts %s against the quota as the rules say', (_rule, states, left) => {
  const startedAt = new Date('2012-09-10T01:00:00Z');
  const attempts = states.map((state) => ({ state, startedAt }) as AttemptRecord);
  expect(quotaOf(document({}), attempts, new Date('2012-09-10T02:00:00Z')).left).toBe(left);
});
