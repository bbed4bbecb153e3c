import { smallerAheadBy } from './compare-standings.js';
import type { Standing, TieRule } from './standing.js';

/** Every whole number that a link can be, from −2^53 to 2^53, is 14 hexadecimal digits once this is added to it. */
const OFFSET = 2n ** 53n;
const DIGITS = 14;
/** Larger than any number: who has no lot comes after all who have one. */
const NONE = 'f'.repeat(DIGITS);

/**
 * A text that orders standings as `compareStandings` does with the same chain: the smaller text (by code units) is ahead,
 * and equal texts share a place. A rank board needs nothing but these texts to know who stands where.
 *
 * The text is 14 lower-case hexadecimal digits for the score and for each link of the chain. Keys of different chains are
 * not comparable.
 *
 * Source: contest document, `ranking`.
 *
 * @throws RangeError when something that is compared is not a whole number.
 */
export function sortKey(standing: Standing, ties: readonly TieRule[]): string {
  return (['score', ...ties] as const).map((link) => fixedWidth(smallerAheadBy(link)(standing))).join('');
}

/** A whole number as a text of 14 hexadecimal digits that sorts as the number does. */
export function fixedWidth(value: number): string {
  return value === Infinity ? NONE : (BigInt(value) + OFFSET).toString(16).padStart(DIGITS, '0');
}
