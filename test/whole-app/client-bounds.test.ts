import { describe, expect, it } from '@jest/globals';
import { lowScores, slowFigures } from '../../bench/client-bounds.mjs';

describe('the bounds of the benchmark of the client', () => {
  it.each([
    [{ readable: 3, usable: 5 }, []],
    [{ readable: 3.1, usable: 5 }, ['readable after 3.1 s, at most 3 s']],
    [{ readable: 2, usable: 5.1 }, ['usable after 5.1 s, at most 5 s']],
    [{ readable: Number.NaN, usable: 1 }, ['readable after NaN s, at most 3 s']],
  ])('%j: %j', (seconds, missed) => {
    expect(slowFigures(seconds)).toEqual(missed);
  });

  it.each([
    ['mobile', [85, 100, 95], []],
    ['mobile', [84, 100, 95], ['board mobile performance 84, at least 85']],
    ['desktop', [94, 100, 95], ['board desktop performance 94, at least 95']],
    ['desktop', [95, 99, 95], ['board desktop accessibility 99, at least 100']],
    ['desktop', [95, 100, 94], ['board desktop best-practices 94, at least 95']],
  ] as const)('%s %j: %j', (look, [performance, accessibility, practices], missed) => {
    const scores = { performance, accessibility, 'best-practices': practices };
    expect(lowScores('board', look, scores)).toEqual(missed);
  });

  it('misses a figure that Lighthouse could not make', () => {
    expect(lowScores('board', 'mobile', { performance: 100, 'best-practices': 100 })).toEqual([
      'board mobile accessibility undefined, at least 100',
    ]);
  });
});
