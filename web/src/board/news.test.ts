import { describe, expect, it } from '@jest/globals';
import type { LeaderboardLine } from '../api/shapes.ts';
import { lineKey, mayShowAtOnce, newsIn, stayPut } from './news.ts';

const NOON = Date.parse('2012-09-01T12:00:00.000Z');
const line = (place: number, name: string, minutes: number): LeaderboardLine => ({
  place,
  name,
  score: 100 - place,
  timeUsedMs: 1000,
  finishedAt: new Date(NOON + minutes * 60_000).toISOString(),
  attempts: 1,
});

describe('what is new on a board', () => {
  const before = [line(1, '张*', -9), line(2, '李*', -8)];
  const seen = new Set(before.map(lineKey));

  it('is a result that was finished since and not seen', () => {
    const after = [line(1, '王*', 1), { ...before[0]!, place: 2 }, { ...before[1]!, place: 3 }];
    expect(newsIn(after, seen, NOON)).toEqual([lineKey(after[0]!)]);
  });

  it('is not an old result on a page that nobody turned to before', () => {
    expect(newsIn([line(51, '赵*', -5)], seen, NOON)).toEqual([]);
  });

  it('is news once', () => {
    const news = line(1, '王*', 1);
    expect(newsIn([news], new Set([lineKey(news)]), NOON)).toEqual([]);
  });

  it('tells people with the same masked name apart', () => {
    expect(lineKey(line(1, '张*', 1))).not.toBe(lineKey(line(1, '张*', 2)));
  });
});

describe('a board that changes while somebody looks at it', () => {
  const before = [line(1, '张*', 1), line(2, '李*', 2), line(3, '王*', 3)];
  const after = [before[0]!, line(2, '赵*', 4), { ...before[1]!, place: 3 }];

  it('stays put where the lines in sight are the same', () => {
    expect(stayPut(before, after, [0])).toBe(true);
    expect(stayPut(before, after, [0, 1])).toBe(false);
    expect(stayPut(before, before.slice(0, 2), [2])).toBe(false);
    expect(stayPut(before, after, [])).toBe(true);
  });

  it.each([
    [{ pointing: false, scrolled: false, moves: true }, true],
    [{ pointing: true, scrolled: false, moves: true }, false],
    [{ pointing: false, scrolled: true, moves: true }, false],
    [{ pointing: true, scrolled: true, moves: false }, true],
  ])('%j: shows it at once: %s', (looking, atOnce) => {
    expect(mayShowAtOnce(looking)).toBe(atOnce);
  });
});
