import { describe, expect, it } from '@jest/globals';
import { yamlOfAliases } from '../../../../test/hostile-files.js';
import { readBankFile } from '../read-bank-file.js';

const read = (text: string, bank: string | null = null) =>
  readBankFile({ name: 'bank.yaml', bytes: Buffer.from(text) }, bank);
const faults = async (text: string) =>
  (await read(text)).faults.map(({ kind, row, column }) => `${row} ${kind}${column === null ? '' : ` ${column}`}`);

const HEAD = 'bank: some-bank\ntitle: 某题库\nquestions:\n';
const QUESTION = '  - code: Q1\n    type: single\n    stem: 题干\n    options: [甲, 乙]\n    key: A\n';

describe('a bank in YAML', () => {
  it('says which bank it is', async () => {
    expect(await read(HEAD + QUESTION)).toMatchObject({ bank: 'some-bank', title: '某题库', faults: [], unit: 'line' });
  });

  it('takes what looks like numbers, truth and nothing for the text it is', async () => {
    const text = `${HEAD}  - code: 001
    type: multiple
    stem: 2012
    options: [1.50, No, true, 0x10, "null"]
    key: [a, c]
    facts: O-001、O-002
    tags: [文件, "甲,乙"]
    difficulty: ~
    source: null
`;
    expect((await read(text)).questions).toEqual([
      {
        code: '001',
        type: 'multiple',
        stem: '2012',
        options: ['1.50', 'No', 'true', '0x10', 'null'],
        key: ['A', 'C'],
        explanation: null,
        source: null,
        facts: ['O-001', 'O-002'],
        tags: ['文件', '甲', '乙'],
        difficulty: null,
      },
    ]);
  });

  it('may say a thing once and point to it', async () => {
    const text = `${HEAD}  - {code: Q1, type: single, stem: 甲, options: &o [甲, 乙], key: A, source: &s 某文件}
  - {code: Q2, type: single, stem: 乙, options: *o, key: B, source: *s}
`;
    expect((await read(text)).questions).toMatchObject([{}, { options: ['甲', '乙'], source: '某文件' }]);
  });
});

describe('faults are told by line and field', () => {
  it.each([
    ['a field that doesn’t exist', `${HEAD}${QUESTION}    explantion: 解析\n`, ['9 field-unknown explantion']],
    ['one of the file', `${HEAD}${QUESTION}author: 某人\n`, ['9 field-unknown author']],
    [
      'a text where a list belongs',
      `${HEAD}${QUESTION.replace('[甲, 乙]', '甲')}`,
      ['7 field-shape options', '7 options-too-few options'],
    ],
    ['a list where a text belongs', `${HEAD}${QUESTION.replace('题干', '[甲, 乙]')}`, ['6 field-shape stem']],
    [
      'a list within a list',
      `${HEAD}${QUESTION.replace('key: A', 'tags: [[甲]]\n    key: A')}`,
      ['8 field-shape tags'],
    ],
    ['a question that is a text', `${HEAD}  - 题干\n${QUESTION}`, ['4 field-shape']],
    ['an empty item among the questions', `${HEAD}  -\n${QUESTION}`, ['4 field-shape']],
    [
      'an option that is nothing',
      `${HEAD}${QUESTION.replace('[甲, 乙]', '[甲, ~, 丙]')}`,
      ['7 option-missing options'],
    ],
    ['a field twice', `${HEAD}${QUESTION}    key: B\n`, ['9 field-twice key']],
    ['the bank twice', `${HEAD}${QUESTION}bank: b2\n`, ['9 field-twice bank']],
    ['broken indentation', `${HEAD}${QUESTION}   key: B\n`, ['9 yaml-malformed']],
    ['two documents', `${HEAD}${QUESTION}---\nbank: b\n`, ['9 yaml-malformed']],
    ['no questions', 'bank: some-bank\n', ['1 questions-missing questions']],
    ['an empty list of questions', `${HEAD.trimEnd()} []\n`, ['3 questions-missing questions']],
    ['questions that are a text', `${HEAD.trimEnd()} 无\n`, ['3 field-shape questions']],
    ['a list instead of a bank', '- 甲\n', ['1 field-shape']],
    ['text', '质量', ['1 field-shape']],
    ['an impossible code of the bank', HEAD.replace('some-bank', '题库') + QUESTION, ['1 bank-malformed bank']],
    ['a title that is too long', HEAD.replace('某题库', '题'.repeat(201)) + QUESTION, ['2 too-long title']],
  ])('%s', async (_what, text, expected) => expect(await faults(text)).toEqual(expected));

  it('each on its own line, however long the lists are', async () => {
    const text = `${HEAD}  - code: Q1
    type: single
    stem: 题干
    options:
      - 甲
      - 乙
      - 甲
    key: E
`;
    expect(await faults(text)).toEqual(['10 option-twice options', '11 key-beyond-options key']);
  });
});

it('broken YAML is told in the language of the reader alone', async () => {
  const broken = [`${HEAD}${QUESTION}   key: B\n`, `${HEAD}${QUESTION}---\nbank: b\n`, 'a: "\\x"\n', `${HEAD}  - @\n`];
  for (const text of broken) {
    const [fault] = (await read(text)).faults;
    expect(fault?.kind).toBe('yaml-malformed');
    expect(fault?.said.zh.replace('YAML', '')).not.toMatch(/[A-Za-z]{2}/);
    expect(fault?.said.en).not.toMatch(/\p{Script=Han}/u);
  }
});

describe('files that are made to take long', () => {
  const kinds = async (text: string) => [...new Set((await read(text, 'bank')).faults.map(({ kind }) => kind))].sort();
  const lines = (count: number, line: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => line(n)).join('');
  const shared = (options: number, questions: number) =>
    `questions:\n  - {code: Q, type: single, stem: 题, options: &o [${lines(options, (n) => `甲${n},`)}], key: A}\n` +
    lines(questions, (n) => `  - {code: Q${n}, type: single, stem: 题${n}, options: *o, key: A}\n`);

  it.each([
    ['aliases of aliases', yamlOfAliases(), ['field-shape', 'field-unknown']],
    ['an alias of what it stands in', 'questions: &all\n  - *all\n', ['field-shape']],
    ['an alias of nothing', 'questions:\n  - *none\n', ['field-shape', 'yaml-alias-lost']],
    ['one that repeats a long list thousands of times', shared(5000, 9000), ['file-too-large']],
    ['lists in lists', `questions: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, ['yaml-too-deep']],
    ['mappings in mappings', lines(3000, (n) => `${' '.repeat(n)}a:\n`), ['yaml-too-deep']],
    ['dashes', '- '.repeat(20_000), ['yaml-too-deep']],
    ['fields that don’t exist', lines(20_000, (n) => `k${n}: 1\n`), ['field-unknown']],
    ['one field again and again', lines(20_000, () => 'bank: bank\n'), ['field-twice']],
    ['broken signs', `a: "${'\\x'.repeat(20_000)}`, ['yaml-malformed']],
    ['brackets that close nothing', `questions: [${'}'.repeat(20_000)}`, ['yaml-malformed']],
  ])('are refused: %s', async (_what, text, expected) => expect(await kinds(text)).toEqual(expected));

  it('but ten thousand questions may share their options', async () => {
    const { questions, faults } = await read(shared(4, 9999), 'bank');
    expect([questions.length, faults]).toEqual([10_000, []]);
  });
});

describe('the bank that a file is for', () => {
  const nameless = QUESTION.replace(/^/, 'questions:\n');
  it.each([
    ['the file says it', HEAD + QUESTION, 'x.yaml', null, 'some-bank', []],
    ['else its name', nameless, 'folder/quality-outline.yaml', null, 'quality-outline', []],
    ['what is wanted must agree', HEAD + QUESTION, 'x.yaml', 'other-bank', 'other-bank', ['bank-differs']],
    ['what is wanted is enough', nameless, '题库.yaml', 'other-bank', 'other-bank', []],
    ['nobody says it', nameless, '题库.yaml', null, null, ['bank-unnamed']],
    ['what is wanted can’t be a code', nameless, 'x.yaml', 'Other Bank', null, ['bank-malformed']],
  ])('%s', async (_rule, text, name, wanted, bank, kinds) => {
    const checked = await readBankFile({ name, bytes: Buffer.from(text) }, wanted);
    expect(checked.bank).toBe(bank);
    expect(checked.faults.map(({ kind }) => kind)).toEqual(kinds);
  });
});
