import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { withHiddenFile } from '../../../../test/hostile-files.js';
import { sheetRow, STYLE, workbook, zip } from '../../../../test/workbook.js';
import { asFault } from '../file-faults.js';
import { readBankFile } from '../read-bank-file.js';

const HEADINGS = ['编号', '题型', '题干', '选项A', '选项B', '答案', '难度'];
const EXCEL_OLD = Buffer.from('d0cf11e0a1b11ae10000', 'hex');

const sheetOf = (...rows: string[][]) => rows.map((row, index) => sheetRow(index + 1, row)).join('');
const read = (bytes: Buffer) => readBankFile({ name: 'bank.xlsx', bytes }, 'bank');
const readRows = (...rows: string[][]) => read(workbook({ Sheet1: sheetOf(HEADINGS, ...rows) }));
const question = (changes: Partial<Record<'code' | 'stem' | 'a' | 'b' | 'key' | 'difficulty', string>>) => {
  const { code, stem, a, b, key, difficulty } = {
    code: 'Q1',
    stem: '题干',
    a: '甲',
    b: '乙',
    key: 'A',
    difficulty: '',
    ...changes,
  };
  return [code, '单选题', stem, a, b, key, difficulty];
};

describe('cells of a workbook', () => {
  it.each([
    ['a number', '<c><v>2012</v></c>', '2012'],
    ['a fraction without the noise of binary arithmetic', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a percentage', `<c s="${STYLE.percent}"><v>0.5</v></c>`, '50%'],
    ['a percentage of its own format', `<c s="${STYLE.percentFormat}"><v>0.996</v></c>`, '99.6%'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['the text of a formula', '<c t="str"><f>A1</f><v>算出来的</v></c>', '算出来的'],
    ['text in several styles', '<c t="inlineStr"><is><r><t>质</t></r><r><t>量</t></r></is></c>', '质量'],
    ['text that looks like an error', '<c t="inlineStr"><is><t>#N/A</t></is></c>', '#N/A'],
  ])('%s is read as it is seen', async (_what, cell, text) => {
    const { questions, faults } = await readRows(question({ a: cell }));
    expect(faults).toEqual([]);
    expect(questions[0]?.options[0]).toBe(text);
  });

  it.each([
    ['a failed formula', 'a', '<c t="e"><f>#REF!</f><v>#REF!</v></c>', 'formula-error', '选项A'],
    ['a failed formula in the key', 'key', '<c t="e"><v>#N/A</v></c>', 'formula-error', '答案'],
    ['a date, which may have been 1-2', 'b', `<c s="${STYLE.date}"><v>41153</v></c>`, 'date-in-cell', '选项B'],
  ] as const)('%s is refused', async (_what, field, cell, kind, column) => {
    const { faults } = await readRows(question({ [field]: cell }));
    expect(faults).toMatchObject([{ kind, row: 2, column }]);
  });

  it('a row of nothing but failed formulas at the end is refused, too', async () => {
    const { faults } = await readRows(question({}), ['', '', '<c t="e"><v>#REF!</v></c>']);
    expect(faults.map(({ kind, row }) => [kind, row])).toContainEqual(['formula-error', 3]);
  });

  it('keys and difficulties may be numbers and truth values', async () => {
    const { questions, faults } = await readRows(
      ['<c><v>7</v></c>', '判断题', '对的', '', '', '<c t="b"><v>1</v></c>', '<c><v>3</v></c>'],
      ['<c><v>8</v></c>', '判断题', '错的', '', '', '<c t="b"><v>0</v></c>', ''],
    );
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([
      { code: '7', key: ['A'], difficulty: 3 },
      { code: '8', key: ['B'], difficulty: null },
    ]);
  });
});

describe('sheets of a workbook', () => {
  it('the questions may be on a later one, below a title', async () => {
    const { questions, faults } = await read(
      workbook({
        说明: sheetOf(['请在第二张表填写试题'], ['编号', '不要重复']),
        试题: sheetOf(['质量知识题库'], [], HEADINGS, question({}), [], question({ code: '', stem: '另一题' })),
      }),
    );
    expect(questions).toHaveLength(1);
    expect(faults).toMatchObject([{ kind: 'code-missing', row: 6, column: '编号' }]);
  });

  it('failed formulas are looked for on the right one', async () => {
    const { faults } = await read(
      workbook({
        说明: sheetOf(['', '<c t="e"><v>#REF!</v></c>']),
        试题: sheetOf(HEADINGS, question({ a: '<c t="e"><v>#NAME?</v></c>' })),
      }),
    );
    expect(faults).toMatchObject([{ kind: 'formula-error', row: 2, column: '选项A' }]);
  });
});

describe('questions on several sheets', () => {
  const both = (first: string[][], second: string[][], more: Record<string, string> = {}) =>
    read(workbook({ 判断题: sheetOf(HEADINGS, ...first), 单选题: sheetOf([], HEADINGS, ...second), ...more }));

  it('are all read, in the order of the workbook', async () => {
    const { questions, faults, notes } = await both(
      [question({ code: 'J1', stem: '一' })],
      [question({ code: 'S1', stem: '二' }), question({ code: 'S2', stem: '三' })],
    );
    expect(questions.map(({ code }) => code)).toEqual(['J1', 'S1', 'S2']);
    expect([faults, notes]).toEqual([[], []]);
  });

  it('have their faults named with the sheet, also where two sheets say the same', async () => {
    const { faults, unit } = await both(
      [question({ code: 'J1', stem: '一', key: 'C' })],
      [question({ code: 'S1', stem: '二', key: '' }), question({ code: 'j1', stem: '三' })],
    );
    expect(faults.map((fault) => asFault(fault, unit))).toMatchObject([
      {
        pointer: '/sheets/判断题/rows/2/答案',
        detail: {
          zh: expect.stringMatching(/^表“判断题”第 2 行“答案”列：/),
          en: expect.stringMatching(/^Sheet “判断题”, row 2, “答案”: /),
        },
        members: { sheet: '判断题', row: 2, column: '答案' },
      },
      { pointer: '/sheets/单选题/rows/3/答案' },
      {
        pointer: '/sheets/单选题/rows/4/编号',
        detail: { zh: '表“单选题”第 4 行“编号”列：编号 j1 与表“判断题”第 2 行重复。请改成题库内不重复的编号。' },
      },
    ]);
  });

  it('leave out sheets of something else, which are named, and sheets of headings alone', async () => {
    const { questions, faults, notes, unit } = await both(
      [question({ code: 'J1', stem: '一' })],
      [question({ code: 'S1', stem: '二' })],
      { 多选题: sheetOf(HEADINGS), 统计: sheetOf(['题型', '难度', '数量'], ['单选题', '3', '20']), 空: sheetOf(['']) },
    );
    expect([questions.length, faults]).toEqual([2, []]);
    expect(notes.map((note) => asFault(note, unit))).toMatchObject([
      { pointer: '/sheets/统计', detail: { zh: expect.stringMatching(/^表“统计”：没有读取/) } },
    ]);
  });

  it('are named, too, where only one of two has headings', async () => {
    const { questions, notes } = await read(
      workbook({ 单选题: sheetOf(HEADINGS, question({})), 多选题: sheetOf(question({ code: 'M1', stem: '另一题' })) }),
    );
    expect(questions).toHaveLength(1);
    expect(notes).toMatchObject([{ kind: 'sheet-not-read', sheet: { name: '多选题' } }]);
  });
});

describe('files that are no workbook', () => {
  const archive = workbook({ Sheet1: sheetOf(HEADINGS, question({})) });
  const bomb = zip({ 'xl/workbook.xml': '<workbook/>' });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['an old Excel file', EXCEL_OLD, 'file-old-excel'],
    ['text', Buffer.from('编号,题型\n'), 'file-unreadable'],
    ['half of one', archive.subarray(0, archive.length / 2), 'file-unreadable'],
    ['another archive', zip({ 'readme.txt': 'hello' }), 'file-unreadable'],
    ['a workbook without sheets', bomb, 'file-unreadable'],
    ['an empty sheet', workbook({ Sheet1: '' }), 'file-empty'],
    ['headings alone', workbook({ Sheet1: sheetOf(HEADINGS) }), 'questions-missing'],
    ['another table', workbook({ Sheet1: sheetOf(['姓名', '单位'], ['甲', '乙']) }), 'header-missing'],
  ])('%s', async (_what, bytes, kind) => {
    const { questions, faults } = await read(bytes);
    expect(questions).toEqual([]);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
  });

  it('a small one that would unpack to more than memory bears is not unpacked', async () => {
    const packed = deflateRawSync(Buffer.alloc(140 * 1024 * 1024, ' '));
    const bytes = zip({ 'xl/sharedStrings.xml': packed });
    // Says that the stored part is a packed one, and understates how large it gets.
    const end = bytes.readUInt32LE(bytes.length - 6);
    bytes.writeUInt16LE(8, end + 10);
    expect((await read(bytes)).faults.map(({ kind }) => kind)).toEqual(['file-too-large']);
  });

  it('what the directory of an archive doesn’t list is not there', async () => {
    const sheet = deflateRawSync(Buffer.from('<worksheet>'.repeat(1000)));
    for (const [path, packed, size] of [
      ['xl/worksheets/sheet1.xml', sheet, 11_000],
      ['xl/other.xml', Buffer.from('no packed data'), 4_000_000_000],
    ] as const) {
      const { questions, faults } = await read(withHiddenFile(archive, path, packed, size));
      expect([questions.length, faults]).toEqual([1, []]);
    }
  });
});
