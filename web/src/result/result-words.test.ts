import { describe, expect, it } from '@jest/globals';
import type { Contest, OwnAttempts } from '../api/shapes.ts';
import {
  countsText,
  isFresh,
  pointsText,
  reviewText,
  sectionKind,
  shareOf,
  stampOf,
  triesText,
} from './result-words.ts';

const t = (key: string, named?: object) => (named ? `${key}${JSON.stringify(named)}` : key);
const NOON = Date.parse('2012-09-01T12:00:00Z');

function contestWith(attempts: object, state = 'open'): Contest {
  return { state, document: { attempts: { counts: 'best', ...attempts }, timeZone: 'Asia/Shanghai' } } as Contest;
}

function ownWith(nextDayAt: string | null): OwnAttempts {
  return { attempts: [], quota: { left: 0, exhausted: 'perDay', nextDayAt }, serverTime: '' };
}

describe('the words of a result', () => {
  it.each([
    ['2012-09-01T11:59:00Z', NOON, true],
    ['2012-09-01T11:58:00Z', NOON, false],
    ['2012-09-01T11:59:00Z', null, false],
    [null, NOON, false],
  ])('submitted %s, looked at %s: fresh is %s', (submittedAt, now, fresh) => {
    expect(isFresh({ submittedAt }, now)).toBe(fresh);
  });

  it.each([
    [86.5, '86.5'],
    [90, '90'],
    [1234.25, '1,234.25'],
    [-1.5, '-1.5'],
  ])('%d points are %s', (points, text) => {
    expect(pointsText(points, 'zh-CN')).toBe(text);
  });

  it.each([
    [86.5, 100, 86.5],
    [-3, 100, 0],
    [1, 3, 33.3],
    [0, 0, 0],
  ])('%d of %d is %d percent', (points, full, share) => {
    expect(shareOf(points, full)).toBe(share);
  });

  it.each([
    [true, true, 'excellent'],
    [false, true, 'passed'],
    [null, true, 'passed'],
    [true, null, 'excellent'],
    [false, false, null],
    [null, null, null],
  ])('excellent %s and passed %s is stamped %s', (excellent, passed, stamp) => {
    expect(stampOf({ excellent, passed })).toBe(stamp);
  });

  it('says by which rule an attempt counts, and nothing where only one can be made', () => {
    const nothing = { contest: null, own: null };
    expect(countsText({ counts: true }, nothing, t)).toBe('result.countsPlain');
    expect(countsText({ counts: false }, nothing, t)).toBe('result.countsNotPlain');
    expect(countsText({ counts: false }, { contest: contestWith({}), own: null }, t)).toBe(
      'result.countsNot{"rule":"contest.counts.best"}',
    );
    expect(countsText({ counts: true }, { contest: contestWith({ total: 1 }), own: null }, t)).toBeNull();
  });

  it.each([
    [null, contestWith({}), null, 'result.leftAny'],
    [2, contestWith({ perDay: 3 }), null, 'result.leftToday{"n":2}'],
    [2, contestWith({ total: 3 }), null, 'result.left{"n":2}'],
    [2, null, null, 'result.left{"n":2}'],
    [0, null, null, null],
    [0, contestWith({ total: 1 }), null, null],
    [0, contestWith({ total: 3 }), null, 'result.usedUp'],
    [0, contestWith({ perDay: 3 }), ownWith('2012-09-01T16:00:00Z'), 'result.tomorrow{"time":"9 月 2 日 00:00"}'],
    [0, contestWith({ perDay: 3 }, 'closed'), ownWith(null), 'result.over'],
  ])('%s left of %j is said as %4$s', (attemptsLeft, contest, own, text) => {
    expect(triesText({ attemptsLeft }, { contest, own }, t, 'zh-CN')).toBe(text);
  });

  it.each([
    [['判断题', '单项选择题', '多选题'], 'type'],
    [['一、单选题'], 'type'],
    [['True or false', 'Multiple choice'], 'type'],
    [['判断题', '选择题'], 'type'],
    [['基础知识', '多选题'], 'section'],
    [['计量法判断题', '形势判断'], 'section'],
    [['The choice of instruments'], 'section'],
    [['第一部分', '第二部分'], 'section'],
  ])('sections %j are each a %s', (titles, kind) => {
    expect(sectionKind(titles.map((title) => ({ title })))).toBe(kind);
  });

  it.each([
    [{ state: 'published', at: null }, 'result.reviewNow'],
    [{ state: 'never', at: null }, 'result.reviewNever'],
    [{ state: 'waiting', at: '2012-10-31T10:00:00Z' }, 'result.reviewAt{"time":"10 月 31 日 18:00"}'],
    [{ state: 'waiting', at: null }, 'result.reviewSometime'],
  ] as const)('a review %j is %s', (review, text) => {
    expect(reviewText(review, 'Asia/Shanghai', t, 'zh-CN')).toBe(text);
  });
});
