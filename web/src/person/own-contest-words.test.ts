import { describe, expect, it } from '@jest/globals';
import type { OwnContest } from './load-person.ts';
import {
  attemptScoreLine,
  attemptsLater,
  mayCorrect,
  momentLine,
  placeLine,
  scoreLine,
  waitingLine,
} from './own-contest-words.ts';

const t = (key: string, named?: object) => (named ? `${key}${JSON.stringify(named)}` : key);
const NOON = Date.parse('2012-09-01T04:00:00Z');

function ownContest(more: object = {}): OwnContest {
  return {
    contest: {
      timeZone: 'Asia/Shanghai',
      state: 'open',
      opensAt: '2012-08-31T16:00:00Z',
      closesAt: '2012-10-31T10:00:00Z',
    },
    entry: { changesLeft: 1 },
    finished: 1,
    results: { published: true, at: null },
    person: { score: 86.5, place: 1204, total: 35116 },
    scores: [
      { number: 1, score: 80, counts: false },
      { number: 3, score: 86.5, counts: true },
    ],
    ...more,
  } as unknown as OwnContest;
}

describe('a contest on the own page', () => {
  it('tells score and place', () => {
    expect(scoreLine(ownContest(), t, 'zh-CN')).toBe('person.page.score{"n":"86.5"}');
    expect(placeLine(ownContest(), t, 'zh-CN')).toBe('person.page.place{"n":"1,204","total":"35,116"}');
    expect(waitingLine(ownContest(), t, 'zh-CN')).toBeNull();
  });

  it.each([[{ score: 1, place: null, total: null }], [{ score: 1, place: null, total: 9 }], [null]])(
    'tells no place of %j',
    (person) => {
      expect(placeLine(ownContest({ person }), t, 'zh-CN')).toBeNull();
    },
  );

  it.each([
    [{ finished: 0 }, 'person.page.notYet'],
    [{ results: { published: false, at: null } }, 'person.page.resultsSometime'],
    [
      { results: { published: false, at: '2012-10-31T10:00:00Z' } },
      'person.page.resultsAt{"time":"10 月 31 日 18:00"}',
    ],
  ])('without a score and with %j it says %s', (more, text) => {
    expect(waitingLine(ownContest({ person: null, ...more }), t, 'zh-CN')).toBe(text);
  });

  it.each([
    [1, 'submitted', 'person.page.score{"n":"80"}'],
    [3, 'expired', 'person.page.score{"n":"86.5"} · person.page.attemptCounts'],
    [3, 'voided', null],
    [4, 'open', null],
  ] as const)('attempt %d, %s, came to %s', (number, state, text) => {
    expect(attemptScoreLine(ownContest(), { number, state }, t, 'zh-CN')).toBe(text);
  });

  it.each([
    [{}, null],
    [{ results: { published: false, at: null } }, 'person.page.resultsSometime'],
    [{ results: { published: false, at: null }, finished: 0 }, null],
  ])('of scores to come, with %j, it says %s', (more, text) => {
    expect(attemptsLater(ownContest(more), t, 'zh-CN')).toBe(text);
  });

  it.each([
    [NOON - 86_400_000, 'contest.from{"time":"9 月 1 日 00:00"}'],
    [NOON, 'contest.until{"time":"10 月 31 日 18:00"}'],
    [NOON + 70 * 86_400_000, 'contest.ended{"time":"10 月 31 日 18:00"}'],
  ])('at %d it says %s', (now, text) => {
    expect(momentLine(ownContest(), now, t, 'zh-CN')).toBe(text);
  });

  it.each([
    ['open', 1, true],
    ['published', 2, true],
    ['open', 0, false],
    ['closed', 1, false],
  ])('%s with %d changes left can be corrected: %s', (state, changesLeft, may) => {
    expect(mayCorrect({ contest: { state }, entry: { changesLeft } } as OwnContest)).toBe(may);
  });
});
