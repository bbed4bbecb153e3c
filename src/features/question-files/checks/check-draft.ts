import type { QuestionType } from '../../../rules/grading/question.js';
import { checkOptions } from './check-options.js';
import { checkKey } from './check-key.js';
import { checkRequired, checkText, MOST } from './check-text.js';
import type { Cell, Draft } from '../draft.js';
import { fileFault, type Findings } from '../file-faults.js';
import { halfWidth, tidied } from '../plain-text.js';
import type { FiledQuestion } from '../question-content.js';
import { isAmbiguousType, understandDifficulty, understandList, understandType } from '../understood-words.js';

/** The most facts, and the most tags, of a question. */
const MOST_ITEMS = 30;

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/**
 * Understands a draft as a person would, and says everything that is wrong with it.
 *
 * @returns the question, or null when `findings` has a fault about it now
 */
export function checkDraft(draft: Draft, findings: Findings): FiledQuestion | null {
  const { cells } = draft;
  if (isStray(draft)) {
    findings.faults.push(fileFault('not-a-question', { row: draft.row, column: null, sheet: draft.sheet }));
    return null;
  }
  const before = findings.faults.length;
  const code = checkCode(cells.code, findings);
  const type = checkType(cells.type, findings);
  const stem = checkRequired(cells.stem, MOST.stem, 'stem-missing', findings);
  const options = checkOptions(type, draft, findings);
  const key = checkKey(type, options, cells.key, findings);
  const rest = {
    explanation: checkText(cells.explanation, MOST.explanation, findings) || null,
    source: checkText(cells.source, MOST.source, findings) || null,
    facts: checkList(cells.facts, findings),
    tags: checkList(cells.tags, findings),
    difficulty: checkDifficulty(cells.difficulty, findings),
  };
  if (findings.faults.length > before || !code || !type || !stem || !options || !key) return null;
  return { code, type, stem, options: options.texts, key, ...rest };
}

/** A remark between the questions, or the heading of a part of the list. */
function isStray({ cells: { stem, type, key } }: Draft): boolean {
  return [stem, type, key].every(({ text, trouble }) => tidied(text) === '' && !trouble);
}

function checkCode(cell: Cell, findings: Findings): string | null {
  const text = checkRequired(cell, MOST.code, 'code-missing', findings);
  // Word processors turn a hyphen into a dash.
  const code = text && halfWidth(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  if (!code || CODE.test(code)) return code;
  findings.faults.push(fileFault('code-malformed', cell, code));
  return null;
}

function checkType(cell: Cell, findings: Findings): QuestionType | null {
  const text = checkRequired(cell, MOST.item, 'type-missing', findings);
  const type = text && understandType(text);
  if (!text || type) return type || null;
  findings.faults.push(fileFault(isAmbiguousType(text) ? 'type-ambiguous' : 'type-unknown', cell, text));
  return null;
}

function checkList(cell: Cell, findings: Findings): string[] {
  const items = understandList(checkText(cell, MOST_ITEMS * MOST.item, findings) ?? '');
  const long = items.find(({ length }) => length > MOST.item);
  if (long) findings.faults.push(fileFault('too-long', cell, MOST.item, long.length));
  if (items.length > MOST_ITEMS) findings.faults.push(fileFault('list-too-long', cell, MOST_ITEMS));
  return items;
}

function checkDifficulty(cell: Cell, findings: Findings): number | null {
  const text = checkText(cell, MOST.item, findings);
  if (!text) return null;
  const difficulty = understandDifficulty(text);
  if (difficulty === null) findings.faults.push(fileFault('difficulty-unknown', cell, text));
  return difficulty;
}
