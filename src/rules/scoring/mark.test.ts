import { describe, expect, it } from '@jest/globals';
import { fullMarks, reachesMark } from './mark.js';

describe('a mark', () => {
  it.each([
    ['points: just below', 5999, 10000, { points: 6000 }, false],
    ['points: exactly', 6000, 10000, { points: 6000 }, true],
    ['points: above', 6001, 10000, { points: 6000 }, true],
    ['percent: just below', 5999, 10000, { percent: 60 }, false],
    ['percent: exactly', 6000, 10000, { percent: 60 }, true],
    ['percent of full marks that are not 100', 4799, 8000, { percent: 60 }, false],
    ['percent of full marks that are not 100, exactly', 4800, 8000, { percent: 60 }, true],
    ['60 % of 80.01 is 48.006: 48.00', 4800, 8001, { percent: 60 }, false],
    ['60 % of 80.01 is 48.006: 48.01', 4801, 8001, { percent: 60 }, true],
    ['a third of a percent, exactly', 3330, 10000, { percent: 33.3 }, true],
    ['a third of a percent, just below', 3329, 10000, { percent: 33.3 }, false],
    ['three decimals count', 33333, 100000, { percent: 33.333 }, true],
    ['three decimals count, just below', 33332, 100000, { percent: 33.333 }, false],
    ['full marks', 10000, 10000, { percent: 100 }, true],
    ['all but a hundredth', 9999, 10000, { percent: 100 }, false],
    ['nothing at all reaches 0 percent', 0, 10000, { percent: 0 }, true],
    ['nothing to earn: no percentage is reached', 0, 0, { percent: 0 }, false],
  ])('%s', (_case, score, full, mark, expected) => {
    expect(reachesMark(score, full, mark)).toBe(expected);
  });

  // 0.07 × 100 is 7.000000000000001 in binary fractions: a comparison in them would fail who has exactly the mark.
  it('is compared in whole numbers', () => {
    for (let percent = 0; percent <= 100_000; percent += 7) {
      expect(reachesMark(percent, 100_000, { percent: percent / 1000 })).toBe(true);
      expect(reachesMark(percent - 1, 100_000, { percent: percent / 1000 })).toBe(false);
    }
  });
});

describe('full marks', () => {
  it('are points times questions, over all sections', () => {
    const demo = [
      { points: 100, count: 20 },
      { points: 100, count: 40 },
      { points: 200, count: 20 },
    ];
    expect(fullMarks(demo)).toBe(10_000);
    expect(fullMarks([])).toBe(0);
  });
});
