import { hasContent, type TableRow } from '../../../platform/files/table-cell.js';
import { type Cell, type Draft, type Field, FIELDS } from '../draft.js';
import { type FileFault, fileFault, type Findings } from '../file-faults.js';
import type { FiledQuestion } from '../question-content.js';
import { TRUTH_WORDS, TYPE_WORDS } from '../understood-words.js';
import type { ReadFile } from './bank-format.js';
import { findHeader, heading, optionHeading, type TableHeader } from './table-header.js';

/**
 * The questions of a table, one a row below the headings; columns by their headings, in any order. A wholly empty row is
 * a gap that means nothing. Rows are counted as the spreadsheet shows them.
 */
export function readTable(rows: readonly TableRow[]): Pick<ReadFile, 'drafts' | 'faults' | 'notes'> {
  const findings: Findings = { faults: [], notes: [] };
  const header = findHeader(
    rows.map((row) => row.map(({ text }) => text)),
    findings,
  );
  if (!header) return { drafts: [], ...findings };
  const drafts = rows.flatMap((row, index) =>
    index > header.row && hasContent(row) ? draftOf(row, index + 1, header) : [],
  );
  const beyond = rows.flatMap((row, index) => (index > header.row ? cellsBeyond(row, index + 1, header) : []));
  if (drafts.length === 0) findings.faults.push(fileFault('questions-missing', { row: header.row + 1, column: null }));
  return { drafts, faults: [...findings.faults, ...beyond], notes: findings.notes };
}

function draftOf(row: TableRow, number: number, { labels, columns, options }: TableHeader): Draft {
  const cellAt = (column: number, fallback: string): Cell => ({
    ...(row[column] ?? { text: '' }),
    row: number,
    column: labels[column] ?? fallback,
  });
  const cellOf = (field: Field): Cell => {
    const column = columns[field];
    if (column === undefined) return { text: '', row: number, column: heading(field), trouble: 'column-absent' };
    return cellAt(column, heading(field));
  };
  const optionCells = options.map((column, index) =>
    column === null ? { text: '', row: number, column: optionHeading(index) } : cellAt(column, optionHeading(index)),
  );
  return {
    row: number,
    cells: Object.fromEntries(FIELDS.map((field) => [field, cellOf(field)])) as Draft['cells'],
    options: optionCells,
    optionsPlace: optionCells[0] ?? { row: number, column: optionHeading(0) },
  };
}

/** Content where no heading stands: nobody said what it is, and silently losing half a stem would be worse. */
function cellsBeyond(row: TableRow, number: number, { labels }: TableHeader): FileFault[] {
  const nameless = row.filter((_, column) => !labels[column]);
  return hasContent(nameless) ? [fileFault('cells-without-heading', { row: number, column: null })] : [];
}

/** Papers have four options as a rule; a table for people to fill in shows that many. */
const FEWEST_OPTION_COLUMNS = 4;

/** The inverse of `readTable`: headings, then a row for each question. */
export function tableOf(questions: readonly FiledQuestion[]): string[][] {
  const optionCount = Math.max(FEWEST_OPTION_COLUMNS, ...questions.map(({ options }) => options.length));
  const optionNumbers = Array.from({ length: optionCount }, (_, index) => index);
  const before = ['code', 'type', 'stem'] as const;
  const after = ['key', 'explanation', 'source', 'facts', 'tags', 'difficulty'] as const;
  const headings = [...before.map(heading), ...optionNumbers.map(optionHeading), ...after.map(heading)];
  const rowOf = (question: FiledQuestion) => {
    const written = writtenCells(question);
    const options = optionNumbers.map((index) => question.options[index] ?? '');
    return [...before.map((field) => written[field]), ...options, ...after.map((field) => written[field])];
  };
  return [headings, ...questions.map(rowOf)];
}

function writtenCells(question: FiledQuestion): Record<Field, string> {
  const { code, type, stem, key, explanation, source, facts, tags, difficulty } = question;
  return {
    code,
    type: TYPE_WORDS[type],
    stem,
    key: type === 'true-false' ? key.map((letter) => TRUTH_WORDS[letter] ?? letter).join('') : key.join(''),
    explanation: explanation ?? '',
    source: source ?? '',
    facts: facts.join('、'),
    tags: tags.join('、'),
    difficulty: difficulty === null ? '' : String(difficulty),
  };
}
