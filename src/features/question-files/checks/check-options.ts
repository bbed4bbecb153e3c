import { LETTERS, type QuestionType } from '../../../rules/grading/question.js';
import { checkText, MOST } from './check-text.js';
import type { Draft } from '../draft.js';
import { fileFault, type Findings } from '../file-faults.js';
import { comparable, halfWidth } from '../plain-text.js';
import { understandTruth } from '../understood-words.js';

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 8;

const UNREADABLE = '\uFFFD';

export interface CheckedOptions {
  /** As they are stored; empty for true/false. */
  readonly texts: string[];
  /** What each letter of the file stands for, by the order of its options. */
  readonly letters: readonly string[];
}

/** @returns null when there is nothing that a key could be held against; faults are among the findings */
export function checkOptions(type: QuestionType | null, draft: Draft, findings: Findings): CheckedOptions | null {
  const cells = draft.options.map((cell) => checkText(cell, MOST.option, findings));
  const count = cells.findLastIndex((text) => text !== '') + 1;
  // An option that can't be read is reported already; here it only has to differ from the others.
  const texts = cells.slice(0, count).map((text, index) => text ?? `${UNREADABLE}${index}`);
  if (type === 'true-false') return checkTruthOptions(texts, draft, findings);
  if (type === null && count === 0) return null;

  checkCount(texts, draft, findings);
  if (count < FEWEST_OPTIONS) return null;
  const bare = withoutOwnLetters(texts);
  if (bare !== texts) findings.notes.push(fileFault('option-letters-removed', draft.optionsPlace));
  else checkLetterOrder(texts, draft, findings);
  checkDifferent(bare, draft, findings);
  return { texts: bare, letters: LETTERS.slice(0, count) };
}

/** True/false needs none. Where they are written down, also the other way round, letters of the key mean them. */
function checkTruthOptions(texts: string[], draft: Draft, findings: Findings): CheckedOptions | null {
  if (texts.length === 0) return { texts: [], letters: ['A', 'B'] };
  const letters = withoutOwnLetters(texts).map(understandTruth);
  if (letters.length === 2 && letters.includes('A') && letters.includes('B'))
    return { texts: [], letters: letters as string[] };
  if (!texts.some((text) => text.startsWith(UNREADABLE)))
    findings.faults.push(fileFault('truth-options', draft.optionsPlace));
  return null;
}

function checkCount(texts: readonly string[], draft: Draft, findings: Findings): void {
  const given = texts.filter((text) => text !== '').length;
  if (given < FEWEST_OPTIONS) findings.faults.push(fileFault('options-too-few', draft.optionsPlace, given));
  if (texts.length > MOST_OPTIONS)
    findings.faults.push(
      fileFault('options-too-many', draft.options[MOST_OPTIONS] ?? draft.optionsPlace, MOST_OPTIONS),
    );
  for (const [index, text] of texts.entries()) {
    const next = texts.findIndex((other, at) => at > index && other !== '');
    if (text === '')
      findings.faults.push(
        fileFault('option-missing', draft.options[index] ?? draft.optionsPlace, letterAt(index), letterAt(next)),
      );
  }
}

function checkDifferent(texts: readonly string[], draft: Draft, findings: Findings): void {
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const form = comparable(text);
    const earlier = seen.get(form);
    if (earlier === undefined) seen.set(form, index);
    else if (text !== '')
      findings.faults.push(
        fileFault('option-twice', draft.options[index] ?? draft.optionsPlace, letterAt(index), letterAt(earlier)),
      );
  }
}

/** `A. `, `B、`, `(C)`, `D:` before a text. */
const LETTER_BEFORE = /^(?:[([]([A-Za-z])[)\]][.、:]?|([A-Za-z])[)\].、:])\s*(?=\S)/;

/**
 * People write `A. …` into column A. Where every option begins with its own letter, the letters go, since papers letter
 * options themselves; but not where the texts would be the same without them (the drives A: to D:).
 */
function withoutOwnLetters(texts: string[]): string[] {
  if (texts.length < FEWEST_OPTIONS || !texts.every((text, index) => letterBefore(text) === LETTERS[index]))
    return texts;
  const bare = texts.map((text) => text.slice(LETTER_BEFORE.exec(halfWidth(text))?.[0].length));
  return new Set(bare.map(comparable)).size === texts.length ? withoutOwnLetters(bare) : texts;
}

/** Every option begins with a letter of the others: then nobody knows whether the key means the letter or the place. */
function checkLetterOrder(texts: readonly string[], draft: Draft, findings: Findings): void {
  const written = texts.map(letterBefore);
  const wrong = written.findIndex((letter, index) => letter !== LETTERS[index]);
  if (wrong < 0 || texts.length < FEWEST_OPTIONS) return;
  if (LETTERS.slice(0, texts.length).every((letter) => written.includes(letter)))
    findings.faults.push(
      fileFault(
        'option-letters-mixed',
        draft.options[wrong] ?? draft.optionsPlace,
        letterAt(wrong),
        written[wrong] ?? '',
      ),
    );
}

function letterBefore(text: string): string | null {
  const found = LETTER_BEFORE.exec(halfWidth(text));
  return (found?.[1] ?? found?.[2])?.toUpperCase() ?? null;
}

function letterAt(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}
