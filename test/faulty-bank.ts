import { stringify } from 'csv-stringify/sync';
import writeWorkbook from 'write-excel-file/node';

/** A question as a person fills it in; the options under their letters. */
export type FilledIn = Readonly<Record<string, string>>;

interface FaultyQuestion {
  /** What is wrong, in words. */
  readonly what: string;
  readonly kind: string;
  /** The field at which it has to be reported; null: the row. */
  readonly at: string | null;
  readonly filledIn: FilledIn;
}

const HEADINGS: Readonly<Record<string, string>> = {
  code: '编号',
  type: '题型',
  stem: '题干',
  ...Object.fromEntries([...'ABCDEFGHI'].map((letter) => [letter, `选项${letter}`])),
  key: '答案',
  explanation: '解析',
  source: '出处',
  facts: '依据',
  tags: '标签',
  difficulty: '难度',
};
const FIELDS = Object.keys(HEADINGS);
const LETTERS = [...'ABCDEFGHI'];

const single = (n: number, changes: FilledIn = {}): FilledIn => ({
  code: `Q-${n}`,
  type: '单选题',
  stem: `第 ${n} 题的题干`,
  A: '甲',
  B: '乙',
  C: '丙',
  D: '丁',
  key: 'B',
  ...changes,
});
const multiple = (n: number, changes: FilledIn = {}): FilledIn => single(n, { type: '多选题', key: 'ABD', ...changes });
const judged = (n: number, changes: FilledIn = {}): FilledIn => ({
  code: `Q-${n}`,
  type: '判断题',
  stem: `第 ${n} 题的题干`,
  key: '对',
  ...changes,
});

/** The first question of the file, which is right and which some faulty ones repeat. */
const FIRST = single(1, { code: 'First', stem: '《质量发展纲要》由谁印发？' });

type Row = readonly [what: string, kind: string, at: string | null, filledIn: FilledIn];

/** One fault a row, and each row another one. */
const ROWS: readonly Row[] = [
  ['no code', 'code-missing', 'code', single(10, { code: '' })],
  ['a code with other characters', 'code-malformed', 'code', single(11, { code: '第1题' })],
  ['a code twice', 'code-twice', 'code', single(12, { code: 'First' })],
  ['a code twice, written otherwise', 'code-twice', 'code', single(13, { code: ' ＦＩＲＳＴ ' })],
  ['a code that is too long', 'too-long', 'code', single(14, { code: 'Q'.repeat(65) })],
  ['no type', 'type-missing', 'type', single(20, { type: '' })],
  ['an unknown type', 'type-unknown', 'type', single(21, { type: '填空题' })],
  ['a type that leaves open how many are right', 'type-ambiguous', 'type', single(22, { type: '选择题' })],
  ['no stem', 'stem-missing', 'stem', single(30, { stem: ' \u3000 ' })],
  ['a stem that is too long', 'too-long', 'stem', single(31, { stem: '质'.repeat(2001) })],
  ['a question twice', 'question-twice', 'stem', { ...FIRST, code: 'Q-32' }],
  [
    'a question twice, with other spaces and the options in another order',
    'question-twice',
    'stem',
    { ...FIRST, code: 'Q-33', stem: ' 《质量发展纲要》 由谁印发? ', A: '丁', D: '甲' },
  ],
  ['lost characters', 'broken-characters', 'stem', single(34, { stem: '质量锟斤拷展纲要' })],
  ['one option', 'options-too-few', 'A', single(40, { B: '', C: '', D: '', key: 'A' })],
  ['no options', 'options-too-few', 'A', single(41, { A: '', B: '', C: '', D: '' })],
  ['a gap between options', 'option-missing', 'B', single(42, { B: '', key: 'C' })],
  ['an option twice', 'option-twice', 'C', single(43, { C: '甲' })],
  ['an option twice, but for spaces and width', 'option-twice', 'D', single(44, { A: 'GB/T 1', D: ' ＧＢ／Ｔ  1。' })],
  ['an option that is too long', 'too-long', 'D', single(45, { D: '丁'.repeat(501) })],
  ['nine options', 'options-too-many', 'I', single(46, { E: '戊', F: '己', G: '庚', H: '辛', I: '壬' })],
  [
    'letters that contradict their columns',
    'option-letters-mixed',
    'A',
    single(47, { A: 'B. 甲', B: 'A. 乙', C: 'C. 丙', D: 'D. 丁' }),
  ],
  ['options on true/false', 'truth-options', 'A', judged(48, { A: '甲', B: '乙' })],
  ['two times true on true/false', 'truth-options', 'A', judged(49, { A: '对', B: '正确' })],
  ['no key', 'key-missing', 'key', single(50, { key: '' })],
  ['a key that is a text', 'key-not-letters', 'key', single(51, { key: '乙' })],
  ['a key that is a number', 'key-not-letters', 'key', single(52, { key: '2' })],
  ['a true/false key that is neither', 'key-not-truth', 'key', judged(53, { key: '也许' })],
  ['a true/false key that is both', 'key-not-truth', 'key', judged(54, { key: 'AB' })],
  ['a key beyond the options', 'key-beyond-options', 'key', single(55, { key: 'E' })],
  ['a key beyond the options of a multiple choice', 'key-beyond-options', 'key', multiple(56, { key: 'ABF' })],
  ['a letter twice in the key', 'key-letter-twice', 'key', multiple(57, { key: 'AAB' })],
  ['three right options in a single choice', 'single-with-several', 'key', single(58, { key: 'A、B、C' })],
  ['two right options in a single choice', 'single-with-several', 'key', single(66, { key: 'AB' })],
  ['one right option in a multiple choice', 'multiple-with-one', 'key', multiple(59, { key: 'C' })],
  ['a difficulty out of range', 'difficulty-unknown', 'difficulty', single(60, { difficulty: '6' })],
  ['a difficulty that is no whole number', 'difficulty-unknown', 'difficulty', single(61, { difficulty: '2.5' })],
  ['an explanation that is too long', 'too-long', 'explanation', single(62, { explanation: '因'.repeat(4001) })],
  ['a source that is too long', 'too-long', 'source', single(63, { source: '源'.repeat(501) })],
  ['a tag that is too long', 'too-long', 'tags', single(64, { tags: `文件、${'标'.repeat(65)}` })],
  [
    'too many facts',
    'list-too-long',
    'facts',
    single(65, { facts: Array.from({ length: 31 }, (_, n) => `F${n}`).join('、') }),
  ],
  ['a remark between the questions', 'not-a-question', null, { code: '二、多选题' }],
];

export const FAULTY_QUESTIONS: readonly FaultyQuestion[] = ROWS.map(([what, kind, at, filledIn]) => ({
  what,
  kind,
  at,
  filledIn,
}));

/** The whole file: a right question, the faulty ones, and a right one again. */
export const FAULTY_BANK: readonly FilledIn[] = [
  FIRST,
  ...FAULTY_QUESTIONS.map(({ filledIn }) => filledIn),
  judged(99),
];

export const headingOf = (field: string): string => HEADINGS[field] ?? field;

export function tableOf(questions: readonly FilledIn[]): string[][] {
  return [
    FIELDS.map((field) => headingOf(field)),
    ...questions.map((question) => FIELDS.map((field) => question[field] ?? '')),
  ];
}

export function asCsv(questions: readonly FilledIn[]): Buffer {
  return Buffer.from(stringify(tableOf(questions)));
}

export function asXlsx(questions: readonly FilledIn[]): Promise<Buffer> {
  const rows = tableOf(questions).map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  return writeWorkbook(rows, { sheet: '试题' }).toBuffer();
}

/** Also the line on which each question begins. */
export function asYaml(bank: string, questions: readonly FilledIn[]): { bytes: Buffer; lines: number[] } {
  const text = [`bank: ${bank}`, `title: 题库 ${bank}`, 'questions:'];
  const lines = questions.map((question) => {
    const line = text.length + 1;
    const options = LETTERS.map((letter) => question[letter] ?? '');
    const given = options.slice(0, options.findLastIndex((option) => option !== '') + 1);
    const fields = FIELDS.filter((field) => !LETTERS.includes(field) && question[field]);
    const values = fields.map((field) => `${field}: ${JSON.stringify(question[field])}`);
    text.push(
      ...[...values, ...(given.length > 0 ? [`options: ${JSON.stringify(given)}`] : [])].map(
        (value, index) => `${index === 0 ? '  - ' : '    '}${value}`,
      ),
    );
    return line;
  });
  return { bytes: Buffer.from(text.join('\n')), lines };
}
