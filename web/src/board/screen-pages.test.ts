import { describe, expect, it } from '@jest/globals';
import {
  columnsOf,
  cutOf,
  FIRST_LINES,
  followingBand,
  isRound,
  MORE_LINES,
  pageCount,
  stepped,
  type Turn,
  turned,
} from './screen-pages.ts';

describe('the pages of the big screen', () => {
  it('follow each other without a gap', () => {
    for (let page = 0; page < 100; page += 1) {
      const { after, limit } = cutOf(page);
      expect(cutOf(page + 1).after).toBe(after + limit);
    }
  });

  it.each([
    [0, 1],
    [3, 1],
    [FIRST_LINES, 1],
    [FIRST_LINES + 1, 2],
    [FIRST_LINES + MORE_LINES, 2],
    [FIRST_LINES + MORE_LINES + 1, 3],
    [3000, 92],
  ])('%i lines are %i pages', (lines, pages) => {
    expect(pageCount(lines)).toBe(pages);
  });

  it('turn by themselves and begin again', () => {
    let turn: Turn = { page: 0, resume: null };
    const shown = Array.from({ length: 5 }, () => (turn = turned(turn, 3, false)).page);
    expect(shown).toEqual([1, 2, 0, 1, 2]);
  });

  it('show news among the first in between, and every other page all the same', () => {
    let turn: Turn = { page: 0, resume: null };
    const shown = Array.from({ length: 6 }, () => (turn = turned(turn, 4, true)).page);
    expect(shown).toEqual([1, 0, 2, 0, 3, 0]);
  });

  it('go on to the next size band when all have been shown, and not for news', () => {
    let turn: Turn = { page: 0, resume: null };
    const rounds = [false, true, false, false, false].map((news) => isRound((turn = turned(turn, 3, news))));
    expect(rounds).toEqual([false, false, false, true, false]);
    expect(isRound(turned({ page: 0, resume: null }, 1, false))).toBe(true);
    expect([undefined, '小', '中', '大'].map((band) => followingBand(['小', '中', '大'], band))).toEqual([
      '中',
      '中',
      '大',
      '小',
    ]);
    expect([followingBand(['小'], '小'), followingBand([], undefined)]).toEqual(['小', undefined]);
  });

  it('stay where they are when there is one', () => {
    expect(turned({ page: 0, resume: null }, 1, true)).toEqual({ page: 0, resume: null });
  });

  it('come back from a page that is no more', () => {
    expect(turned({ page: 0, resume: 9 }, 3, false).page).toBe(1);
    expect(turned({ page: 9, resume: null }, 3, false).page).toBeLessThan(3);
  });

  it('go both ways by hand, around the ends', () => {
    expect([stepped(0, 3, -1), stepped(2, 3, 1), stepped(1, 3, 1), stepped(0, 1, 1)]).toEqual([2, 0, 2, 0]);
  });

  it.each([
    [0, []],
    [5, [5]],
    [11, [11]],
    [12, [11, 1]],
    [33, [11, 11, 11]],
  ])('%i lines are columns of %j', (lines, columns) => {
    expect(columnsOf(Array(lines).fill(0), 11).map(({ length }) => length)).toEqual(columns);
  });
});
