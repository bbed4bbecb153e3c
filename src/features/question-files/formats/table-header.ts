import { LETTERS } from '../../../rules/grading/question.js';
import { type Field, FIELDS } from '../draft.js';
import { fileFault, type Findings } from '../file-faults.js';
import { halfWidth } from '../plain-text.js';

/** What each column may be called, as people write it without spaces and signs; the first is what exports write. */
const HEADINGS: Readonly<Record<Field, string>> = {
  code: '编号 题号 序号 试题编号 题目编号 试题序号 代码 code id no number questionid',
  type: '题型 类型 试题类型 题目类型 type questiontype kind',
  stem: '题干 题目 试题 问题 题目内容 试题内容 试题题干 题干内容 stem question text',
  key: '答案 正确答案 标准答案 参考答案 正确选项 key answer answers correctanswer',
  explanation: '解析 说明 答案解析 试题解析 题目解析 解释 explanation explain analysis',
  source: '来源 出处 试题来源 题目来源 source',
  facts: '依据 事实 事实依据 facts fact',
  tags: '标签 知识点 tags tag topic topics',
  difficulty: '难度 难易度 难易程度 难度等级 difficulty level',
};

const fieldByHeading = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].split(' ').map((heading) => [heading, field] as const)),
);

export const heading = (field: Field): string => HEADINGS[field].split(' ')[0] ?? field;
export const optionHeading = (index: number): string => `选项${LETTERS[index] ?? index + 1}`;

const REQUIRED: readonly Field[] = ['code', 'type', 'stem', 'key'];

/** Titles and remarks may stand above the headings, in no more rows than this. */
const ROWS_SEARCHED = 10;

export interface TableHeader {
  /** The index of the row, from 0. */
  readonly row: number;
  /** The headings as they are written. */
  readonly labels: readonly string[];
  readonly columns: Partial<Readonly<Record<Field, number>>>;
  /** By the index of the option; null where no column has that letter. */
  readonly options: readonly (number | null)[];
}

/** How many columns of the best row are understood: enough to tell a list of questions from another table. */
export function headerLikeness(rows: readonly (readonly string[])[]): number {
  const { known } = likeliestRow(rows);
  return known >= 2 ? known : 0;
}

/** Whether a table beside the best one is of questions, too: a tally has types and difficulties, but asks nothing. */
export function looksLikeQuestions(rows: readonly (readonly string[])[]): boolean {
  const { row, known } = likeliestRow(rows);
  return known >= 4 || (known >= 2 && (rows[row] ?? []).some((label) => meaningOf(label) === 'stem'));
}

/** @returns null, with a fault, when no row looks like headings */
export function findHeader(rows: readonly (readonly string[])[], findings: Findings): TableHeader | null {
  const { row, known } = likeliestRow(rows);
  if (known < 2) {
    findings.faults.push(fileFault('header-missing', { row: 1, column: null }));
    return null;
  }
  const labels = (rows[row] ?? []).map((label) => label.replace(/\s+/g, ' ').trim());
  const meanings = labels.map(meaningOf);
  const placeOf = (column: string) => ({ row: row + 1, column });
  for (const [index, label] of labels.entries()) {
    const meaning = meanings[index];
    if (meaning === null && label !== '') findings.notes.push(fileFault('column-ignored', placeOf(label), label));
    if (meaning !== null && meaning !== undefined && meanings.indexOf(meaning) < index)
      findings.faults.push(fileFault('column-twice', placeOf(label), label));
  }
  const columns = Object.fromEntries(
    FIELDS.flatMap((field) => (meanings.includes(field) ? [[field, meanings.indexOf(field)]] : [])),
  ) as TableHeader['columns'];
  for (const field of REQUIRED)
    if (columns[field] === undefined)
      findings.faults.push(fileFault('column-missing', placeOf(heading(field)), heading(field)));
  return { row, labels, columns, options: optionColumns(meanings) };
}

function optionColumns(meanings: readonly Meaning[]): (number | null)[] {
  const last = meanings.reduce<number>(
    (most, meaning) => (typeof meaning === 'number' ? Math.max(most, meaning) : most),
    -1,
  );
  return Array.from({ length: last + 1 }, (_, option) => {
    const column = meanings.indexOf(option);
    return column < 0 ? null : column;
  });
}

function likeliestRow(rows: readonly (readonly string[])[]): { row: number; known: number } {
  const counts = rows
    .slice(0, ROWS_SEARCHED)
    .map((cells) => new Set(cells.map(meaningOf).filter((meaning) => meaning !== null)).size);
  const known = Math.max(0, ...counts);
  return { row: counts.indexOf(known), known };
}

/** A field, or the index of an option. */
type Meaning = Field | number | null;

/** `选项A`, `A`, `选项(1)`, `Option B`, `B选项`. */
const OPTION = /^(?:选项|备选项|备选答案|option|opt|choice)?(?:([a-z])|([1-9]))$|^([a-z])选项$/;

function meaningOf(label: string): Meaning {
  const plain = halfWidth(label).toLowerCase();
  // What stands between brackets is part of the name (选项(A)) or a remark (答案(必填)).
  return meaningOfName(bare(plain)) ?? meaningOfName(bare(plain.replace(/[([【].*?[)\]】]/g, '')));
}

function meaningOfName(name: string): Meaning {
  const field = fieldByHeading.get(name);
  if (field) return field;
  const [, letter, digit, letterFirst] = OPTION.exec(name) ?? [];
  // A bare digit is no heading: it may be the first question's number.
  if (digit) return name.length > 1 ? Number(digit) - 1 : null;
  const found = letter ?? letterFirst;
  return found ? LETTERS.indexOf(found.toUpperCase()) : null;
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}
