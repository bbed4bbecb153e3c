import type { QuestionType } from '../../rules/grading/question.js';
import { halfWidth } from './plain-text.js';

/** Words by what they mean; the first of each line is how the product itself writes it in a table. */
const TYPES: Readonly<Record<QuestionType, string>> = {
  'true-false':
    '判断题 判断 判断正误 判断对错 正误题 是非题 是非 对错题 对错 truefalse truefalsequestion tf judge judgement judgment boolean',
  single:
    '单选题 单选 单项选择题 单项选择 单项 单选择题 单选题型 single singlechoice singlechoicequestion singleanswer singleselect',
  multiple:
    '多选题 多选 多项选择题 多项选择 多项 多选择题 多选题型 multiple multiplechoice multiplechoicequestion multipleanswer multipleanswers multipleselect multi multichoice',
};

const TRUE = '正确 对 是 对的 正确的 √ ✓ ✔ ☑ ✅ t true y yes right correct 1';
const FALSE = '错误 错 否 非 不对 不是 不正确 错的 错误的 × ✗ ✘ ✕ ✖ ❌ x f false n no wrong incorrect 0';

const DIFFICULTIES: Readonly<Record<string, string>> = {
  1: '1 易 容易 简单 很易 很容易 ★ easy veryeasy',
  2: '2 较易 较容易 较简单 ★★',
  3: '3 中 中等 一般 适中 ★★★ medium',
  4: '4 较难 较困难 ★★★★',
  5: '5 难 困难 很难 ★★★★★ hard veryhard',
};

const typeByWord = byWord(TYPES);
const truthByWord = byWord({ A: TRUE, B: FALSE });
const difficultyByWord = byWord(DIFFICULTIES);

function byWord<Meaning extends string>(words: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  const lines = Object.entries(words) as [Meaning, string][];
  return new Map(lines.flatMap(([meaning, line]) => line.split(' ').map((word) => [word, meaning] as const)));
}

/** 判断题, `True / False`, 一、单选题 … → the type; null: none that the product has. */
export function understandType(text: string): QuestionType | null {
  const word = bareWord(text).replace(/^[一二三四五六七八九十\d]+[、.]/, '');
  return typeByWord.get(word.replace(/[-_/|()]/g, '')) ?? null;
}

/** 选择题 alone doesn't say how many answers are right. */
export function isAmbiguousType(text: string): boolean {
  return ['选择题', '选择', 'choice', 'choicequestion'].includes(bareWord(text));
}

/** 对, √, 正确, T … → A (正确); 错, ×, 错误, F … → B (错误); null: neither. Letters A and B aren't words. */
export function understandTruth(text: string): 'A' | 'B' | null {
  return truthByWord.get(bareWord(text)) ?? null;
}

/** `abd`, `A,B,D`, `A、B、D`, `A B D`, `ABD` → the letters as written; null: something else stands there. */
export function understandLetters(text: string): string[] | null {
  const letters = halfWidth(text)
    .toUpperCase()
    .replace(/[\s,、;/|&+和及与。.]/g, '');
  return /^[A-Z]*$/.test(letters) ? [...letters] : null;
}

/** 1 to 5, also as 易, 较易, 中, 较难, 难 or stars; null: none of them. */
export function understandDifficulty(text: string): number | null {
  const word = bareWord(text).replace(/^(\d)\.0+$/, '$1');
  const level = difficultyByWord.get(word);
  return level ? Number(level) : null;
}

/** Lists in a cell: 、 , ; | and line breaks separate. Each item once, in the order in which they come. */
export function understandList(text: string): string[] {
  const items = text.split(/[、,\uFF0C;\uFF1B|\uFF5C\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** Without width, case, spaces, and brackets or quotes around it: `(对)` is 对. */
function bareWord(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^[([【"'“‘《<]+|[)\]】"'”’》>。.;,!]+$/g, '');
}

export const TYPE_WORDS: Readonly<Record<QuestionType, string>> = {
  'true-false': '判断题',
  single: '单选题',
  multiple: '多选题',
};

export const TRUTH_WORDS: Readonly<Record<string, string>> = { A: '正确', B: '错误' };
