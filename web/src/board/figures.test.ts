import { describe, expect, it } from '@jest/globals';
import { digitsOf, shortTime } from './figures.ts';

describe('the figures of a board', () => {
  it.each([
    [[], 0],
    [[98, 86], 0],
    [[98, 86.5], 1],
    [[33.33, 86.5], 2],
  ])('scores %j need %i digits', (scores, digits) => {
    expect(digitsOf(scores.map((score) => ({ score })))).toBe(digits);
  });

  it.each([
    [0, '00:00'],
    [1_330_999, '22:10'],
    [3_730_000, '1:02:10'],
  ])('%i ms are %s', (milliseconds, text) => {
    expect(shortTime(milliseconds)).toBe(text);
  });
});
