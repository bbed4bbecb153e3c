import { describe, expect, it } from '@jest/globals';
import { recognizeFormat } from './bank-file.js';
import { readBankFile } from './read-bank-file.js';

const readTable = (...rows: string[][]) =>
  readBankFile(
    {
      name: 'bank.csv',
      bytes: Buffer.from(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')),
    },
    'bank',
  );

const HEADINGS = ['编号', '题型', '题干', 'A', 'B', 'C', '答案'];

describe('headings', () => {
  it.each([
    ['Chinese', ['编号', '题型', '题干', '选项A', '选项B', '答案', '解析', '出处', '依据', '标签', '难度']],
    ['English', ['code', 'type', 'stem', 'A', 'B', 'key', 'explanation', 'source', 'facts', 'tags', 'difficulty']],
    ['other Chinese', ['题号', '类型', '试题', 'A', 'B', '标准答案', '说明', '来源', '事实', '知识点', '难易度']],
    [
      'other English',
      [
        'ID',
        'Question Type',
        'Question',
        'Option A',
        'option_b',
        'Correct Answer',
        'Explain',
        'Source',
        'Facts',
        'Topic',
        'Level',
      ],
    ],
    [
      'spaces and signs',
      [
        '*编 号',
        '题 型：',
        '【题干】',
        '选项 A',
        '选项（B）',
        '答案 (必填)',
        '解析（选填）',
        '出\u3000处',
        '“依据”',
        '标签',
        '难度(1-5)',
      ],
    ],
    [
      'full width',
      ['ＣＯＤＥ', 'Ｔｙｐｅ', 'ｓｔｅｍ', 'Ａ', '选项Ｂ', 'ＫＥＹ', '解析', '出处', '依据', '标签', '难度'],
    ],
    [
      'options by number',
      ['序号', '题型', '题目', '选项1', '选项2', '正确答案', '解析', '出处', '依据', '标签', '难度'],
    ],
    ['letters before', ['编号', '题型', '题目', 'A选项', 'B选项', '参考答案', '解析', '出处', '依据', '标签', '难度']],
  ])('%s', async (_what, headings) => {
    const row = ['Q1', '单选', '题干', '甲', '乙', 'b', '解析', '出处', 'F1', '标签', '2'];
    const order = headings.map((_, index) => index).reverse();
    for (const columns of [headings.map((_, index) => index), order]) {
      const table = [headings, row].map((cells) => columns.map((column) => cells[column] ?? ''));
      const { questions, faults, notes } = await readTable(...table);
      expect([faults, notes]).toEqual([[], []]);
      expect(questions).toEqual([
        {
          ...{ code: 'Q1', type: 'single', stem: '题干', options: ['甲', '乙'], key: ['B'] },
          ...{ explanation: '解析', source: '出处', facts: ['F1'], tags: ['标签'], difficulty: 2 },
        },
      ]);
    }
  });

  it('may stand below a title, and only four columns are needed', async () => {
    const { questions, faults } = await readTable(
      ['质量知识题库', '', '', ''],
      ['答案', '题干', '题型', '编号'],
      ['√', '质量第一。', '判断题', '1'],
    );
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([{ code: '1', type: 'true-false', key: ['A'] }]);
  });

  it('that are missing are told once, and the other cells are judged all the same', async () => {
    const { faults } = await readTable(
      ['题型', '题干', 'A', 'B'],
      ['填空题', '甲', '甲', '甲'],
      ['单选题', '', '甲', '乙'],
    );
    expect(faults.map(({ kind, row, column }) => `${row} ${kind} ${column}`)).toEqual([
      '1 column-missing 编号',
      '1 column-missing 答案',
      '2 type-unknown 题型',
      '2 option-twice B',
      '3 stem-missing 题干',
    ]);
  });

  it('that mean the same twice are refused, unknown ones are ignored and named', async () => {
    const { faults, notes } = await readTable(
      [...HEADINGS, '正确答案', '出题人'],
      ['Q1', '单选', '题干', '甲', '乙', '', 'A', 'B', '某人'],
    );
    expect(faults).toMatchObject([{ kind: 'column-twice', row: 1, column: '正确答案' }]);
    expect(notes).toMatchObject([{ kind: 'column-ignored', row: 1, column: '出题人' }]);
  });

  it('are looked for in vain in another table', async () => {
    const { faults } = await readTable(['姓名', '单位'], ['甲', '乙']);
    expect(faults).toMatchObject([{ kind: 'header-missing', row: 1 }]);
    expect((await readTable(['1', '2', '3'])).faults).toMatchObject([{ kind: 'header-missing' }]);
  });
});

describe('rows', () => {
  it('that are wholly empty are gaps', async () => {
    const blank = HEADINGS.map(() => ' ');
    const { questions, faults } = await readTable(
      HEADINGS,
      blank,
      ['Q1', '单选', '甲', '1', '2', '', 'A'],
      blank,
      blank,
    );
    expect([questions.length, faults]).toEqual([1, []]);
  });

  it.each([
    ['letters before all options go', ['A. 甲', 'B．乙', '(C) 丙'], ['甲', '乙', '丙'], ['option-letters-removed']],
    ['twice if need be', ['A.A、甲', 'B.B、乙', 'C.C、丙'], ['甲', '乙', '丙'], ['option-letters-removed']],
    ['a letter before some of them is their text', ['A. 甲', '乙', '丙'], ['A. 甲', '乙', '丙'], []],
    ['so are letters without which nothing would differ', ['A:盘', 'B:盘', 'C:盘'], ['A:盘', 'B:盘', 'C:盘'], []],
    ['letters alone are options', ['A', 'B', 'C'], ['A', 'B', 'C'], []],
    ['upper and lower case differ', ['MW', 'mW', 'Mw'], ['MW', 'mW', 'Mw'], []],
  ])('%s', async (_rule, written, options, kinds) => {
    const { questions, faults, notes } = await readTable(HEADINGS, ['Q1', '单选', '题干', ...written, 'C']);
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([{ options, key: ['C'] }]);
    expect(notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['no options, a word', ['', '', ''], '错', 'B'],
    ['no options, a letter', ['', '', ''], 'Ｂ', 'B'],
    ['both words as options', ['正确', '错误', ''], 'A', 'A'],
    ['the words the other way round: the letter means the word', ['错', '对', ''], 'A', 'B'],
    ['the words with their letters', ['A. 对', 'B. 错', ''], 'b', 'B'],
  ])('true/false with %s', async (_what, options, key, meant) => {
    const { questions, faults } = await readTable(HEADINGS, ['Q1', '判断', '题干', ...options, key]);
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([{ options: [], key: [meant] }]);
  });

  it('that ask the same with other options are both taken, and named', async () => {
    const { questions, faults, notes } = await readTable(
      HEADINGS,
      ['Q1', '单选', '下列说法正确的是（　）', '甲', '乙', '', 'A'],
      ['Q2', '单选', '下列说法正确的是( )。', '丙', '丁', '', 'A'],
    );
    expect([questions.length, faults]).toEqual([2, []]);
    expect(notes).toMatchObject([{ kind: 'stem-again', row: 3, column: '题干' }]);
  });

  it('may have a dash in the code where a word processor put one', async () => {
    const { questions } = await readTable(HEADINGS, ['QO–J－01', '判断', '题干', '', '', '', '对']);
    expect(questions).toMatchObject([{ code: 'QO-J-01' }]);
  });

  it('with several faults are told all of them, in the order of the file', async () => {
    const { faults } = await readTable(
      HEADINGS,
      ['', '填空', '题干', '甲', '甲', '', 'D'],
      ['Q2', '单选', '题干', '甲', '', '乙', '', '多出的一格'],
      ['Q3', '单选', '', '甲', '乙', '', 'A'],
    );
    expect(faults.map(({ kind, row }) => `${row} ${kind}`)).toEqual([
      '2 code-missing',
      '2 type-unknown',
      '2 option-twice',
      '2 key-beyond-options',
      '3 cells-without-heading',
      '3 option-missing',
      '3 key-missing',
      '4 stem-missing',
    ]);
  });
});

describe('formats', () => {
  const text = Buffer.from('code,type\n');
  it.each([
    ['bank.yaml', text, 'yaml'],
    ['bank.YML', text, 'yaml'],
    ['bank.csv', text, 'csv'],
    ['bank.tsv', text, 'csv'],
    ['bank.xlsx', text, 'xlsx'],
    ['a workbook named otherwise.csv', Buffer.from('PK\u0003\u0004', 'latin1'), 'xlsx'],
    ['bank.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    ['without-ending', text, 'csv'],
    ['without-ending', Buffer.from('# 题库\nbank: some-bank\n'), 'yaml'],
  ])('%s', (name, bytes, format) => expect(recognizeFormat({ name, bytes })).toBe(format));
});

describe('a file of very many rows', () => {
  const lines = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n));
  const kindsOf = async (headings: string, ...rows: string[][]) => {
    const bytes = Buffer.from([headings, ...rows.flat()].join('\n'));
    return [...new Set((await readBankFile({ name: 'bank.csv', bytes }, 'bank')).faults.map(({ kind }) => kind))];
  };

  it('is refused past ten thousand questions', async () => {
    const question = (n: number) => `Q${n},判断,题${n},,,,对`;
    expect(await kindsOf(HEADINGS.join(), lines(10_000, question))).toEqual([]);
    expect(await kindsOf(HEADINGS.join(), lines(10_001, question))).toEqual(['too-many-questions']);
  });

  it('or columns is judged to its end, whatever is wrong with it', async () => {
    const beyond = () => ',,,,,,,某';
    expect(await kindsOf(`${HEADINGS.join()},`, lines(130_000, beyond))).toEqual(['too-many-questions']);
    const columns = [...HEADINGS, ...lines(150_000, (n) => `列${n}`)].join();
    expect(await kindsOf(columns, ['Q1,判断,题,,,,对'])).toEqual([]);
  });
});
