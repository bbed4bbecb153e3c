import { LETTERS, type KeyedQuestion } from './question.js';

/** A choice held against the key. */
export interface PickedOptions {
  /** Right options that were picked. */
  readonly right: number;
  /** Wrong options that were picked. */
  readonly wrong: number;
  /** Right options that the question has. */
  readonly ofRight: number;
}

/**
 * Counts each letter once, however often it was sent. A letter that the question doesn't have counts as a wrong option:
 * it was not left blank, and it can't be right.
 */
export function pickedOptions(question: KeyedQuestion, choice: readonly string[]): PickedOptions {
  const letters = LETTERS.slice(0, question.optionCount);
  const rightLetters = new Set(question.key.filter((letter) => letters.includes(letter)));
  const picked = new Set(choice);
  const right = [...picked].filter((letter) => rightLetters.has(letter)).length;
  return { right, wrong: picked.size - right, ofRight: rightLetters.size };
}
