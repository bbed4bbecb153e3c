import { LETTERS } from '../grading/question.js';

/**
 * Letters as a paper shows them → canonical letters, sorted, each once. `order` as in `ComposedQuestion`.
 *
 * Example: with the order [2, 0, 1] the option shown as A is canonical C, so A and B become A and C.
 *
 * A letter that the question doesn't have stays what it is: grading takes it for a wrong option, and dropping it here
 * would turn a wrong answer into a right one.
 */
export function toCanonical(shown: readonly string[], order: readonly number[]): string[] {
  return relettered(shown, (position) => order[position]);
}

/** Canonical letters → letters as the paper shows them, sorted, each once: undoes `toCanonical`. */
export function toShown(canonical: readonly string[], order: readonly number[]): string[] {
  return relettered(canonical, (index) => order.indexOf(index));
}

function relettered(letters: readonly string[], newIndexOf: (index: number) => number | undefined): string[] {
  const changed = letters.map((letter) => LETTERS[newIndexOf(LETTERS.indexOf(letter)) ?? -1] ?? letter);
  return [...new Set(changed)].sort();
}
