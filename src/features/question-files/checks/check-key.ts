import type { QuestionType } from '../../../rules/grading/question.js';
import type { CheckedOptions } from './check-options.js';
import { checkRequired, MOST } from './check-text.js';
import type { Cell } from '../draft.js';
import { fileFault, type Findings } from '../file-faults.js';
import { understandLetters, understandTruth } from '../understood-words.js';

/**
 * The letters of the right options, ascending.
 *
 * @param options null where there are none: then the key is only judged by itself
 * @returns null when it can't be used, or not be judged; faults are among the findings
 */
export function checkKey(
  type: QuestionType | null,
  options: CheckedOptions | null,
  cell: Cell,
  findings: Findings,
): string[] | null {
  const text = checkRequired(cell, MOST.key, 'key-missing', findings);
  if (text === null) return null;
  if (type === 'true-false') return checkTruth(text, options, cell, findings);

  const letters = understandLetters(text);
  if (!letters || letters.length === 0) {
    findings.faults.push(fileFault('key-not-letters', cell, text));
    return null;
  }
  const before = findings.faults.length;
  const twice = letters.find((letter, index) => letters.indexOf(letter) < index);
  if (twice) findings.faults.push(fileFault('key-letter-twice', cell, twice));
  const beyond = options && letters.find((letter) => !options.letters.includes(letter));
  if (beyond) findings.faults.push(fileFault('key-beyond-options', cell, beyond, options.letters.at(-1) ?? ''));
  const different = [...new Set(letters)].sort();
  if (type === 'single' && different.length > 1)
    findings.faults.push(fileFault('single-with-several', cell, different));
  if (type === 'multiple' && different.length < 2) findings.faults.push(fileFault('multiple-with-one', cell));
  return findings.faults.length > before ? null : different;
}

function checkTruth(text: string, options: CheckedOptions | null, cell: Cell, findings: Findings): string[] | null {
  const word = understandTruth(text);
  if (word) return [word];
  const letters = understandLetters(text);
  const place = letters?.length === 1 ? ['A', 'B'].indexOf(letters[0] ?? '') : -1;
  if (place < 0) findings.faults.push(fileFault('key-not-truth', cell, text));
  const meant = options?.letters[place];
  return meant ? [meant] : null;
}
