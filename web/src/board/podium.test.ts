import { describe, expect, it } from '@jest/globals';
import type { LeaderboardLine } from '../api/shapes.ts';
import { countOn, isFestive, podiumOf } from './podium.ts';

const lines = (...places: number[]): LeaderboardLine[] =>
  places.map((place, index) => ({
    place,
    name: `选手 ${index + 1}`,
    score: 100 - place,
    timeUsedMs: 60_000,
    finishedAt: '2012-09-01T12:00:00.000Z',
    attempts: 1,
  }));

const steps = (...places: number[]) => podiumOf(lines(...places), true)?.map((step) => [step.place, step.lines.length]);

describe('the podium', () => {
  it.each([
    [
      'the first three',
      [1, 2, 3, 4, 5],
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ],
    [
      'two that share the first place',
      [1, 1, 3, 4],
      [
        [1, 1],
        [1, 1],
        [3, 1],
      ],
    ],
    [
      'two that share the second',
      [1, 2, 2, 4],
      [
        [1, 1],
        [2, 1],
        [2, 1],
      ],
    ],
    [
      'two that share the third',
      [1, 2, 3, 3, 5],
      [
        [1, 1],
        [2, 1],
        [3, 2],
      ],
    ],
    ['four that share the first', [1, 1, 1, 1, 5], [[1, 4]]],
    ['the only one', [1], [[1, 1]]],
    [
      'the only two',
      [1, 1],
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('shows %s', (_what, places, expected) => {
    expect(steps(...places)).toEqual(expected);
  });

  it('is left out when nobody is there, or so many are first that it sets nobody apart', () => {
    expect(steps()).toBeUndefined();
    expect(steps(1, 1, 1, 1, 1, 1, 1, 8)).toBeUndefined();
  });

  it('is left out when whoever shares the last place may be on the next page', () => {
    expect(podiumOf(lines(1, 2, 3), false)).toBeNull();
    expect(podiumOf(lines(1, 2, 3), true)).toHaveLength(3);
  });

  it.each([
    [1, false],
    [9, false],
    [10, true],
    [35_116, true],
  ])('among %d is a moment of joy: %s', (total, festive) => {
    expect(isFestive(total)).toBe(festive);
  });

  it('says how many lines it takes out of the list', () => {
    expect(countOn(podiumOf(lines(1, 2, 3, 3, 5), true))).toBe(4);
    expect(countOn(null)).toBe(0);
  });
});
