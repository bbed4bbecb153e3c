import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LETTERS } from '../grading/question.js';
import { toCanonical, toShown } from './shown-letters.js';

describe('letters', () => {
  it.each([
    ['A', [0, 1, 2, 3], 'A'],
    ['A', [2, 0, 1, 3], 'C'],
    ['B', [2, 0, 1, 3], 'A'],
    ['AB', [2, 0, 1, 3], 'AC'],
    ['BA', [2, 0, 1, 3], 'AC'],
    ['AA', [2, 0, 1, 3], 'C'],
    ['D', [3, 2, 1, 0], 'A'],
    ['', [3, 2, 1, 0], ''],
    ['E', [3, 2, 1, 0], 'E'],
    ['AE', [3, 2, 1, 0], 'DE'],
    ['a', [3, 2, 1, 0], 'a'],
  ])('shown %s in the order %j is canonical %s', (shown, order, canonical) => {
    expect(toCanonical([...shown], order).join('')).toBe(canonical);
    expect(toShown([...canonical], order)).toEqual([...new Set(shown)].sort());
  });
});

describe('promises', () => {
  const order = fc.integer({ min: 1, max: 26 }).chain((size) =>
    fc.shuffledSubarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: size },
    ),
  );
  const letters = fc.array(fc.constantFrom(...LETTERS), { maxLength: 10 });

  it('each undoes the other, up to order and repetition', () => {
    fc.assert(
      fc.property(order, letters, (shuffled, given) => {
        const sorted = [...new Set(given)].sort();
        expect(toShown(toCanonical(given, shuffled), shuffled)).toEqual(sorted);
        expect(toCanonical(toShown(given, shuffled), shuffled)).toEqual(sorted);
      }),
    );
  });
});
