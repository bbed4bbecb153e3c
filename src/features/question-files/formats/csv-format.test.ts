import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { FiledQuestion } from '../question-content.js';
import { readBankFile, writeBankFile } from '../read-bank-file.js';

const read = (bytes: Buffer | string, name = 'bank.csv') =>
  readBankFile({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }, 'bank');
const kinds = async (text: string) => (await read(text)).faults.map(({ kind, row }) => `${row} ${kind}`);

const HEADINGS = '编号,题型,题干,选项A,选项B,答案';
const TEXT = `${HEADINGS}\r\nQ1,单选题,《质量发展纲要》由谁印发？,国务院,质检总局,A\r\n`;

/** The two bytes of GBK for each character: Node can only decode it. */
const gbkBytes = new Map<string, Buffer>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const bytes = Buffer.from([lead, trail]);
    const characters = new TextDecoder('gb18030').decode(bytes);
    if (characters.length === 1 && !gbkBytes.has(characters)) gbkBytes.set(characters, bytes);
  }

const gbk = (text: string) =>
  Buffer.concat([...text].map((character) => gbkBytes.get(character) ?? Buffer.from(character, 'latin1')));

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['GBK', gbk(TEXT)],
  ])('%s', async (_encoding, bytes) => {
    const { questions, faults } = await read(bytes);
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([
      { code: 'Q1', stem: '《质量发展纲要》由谁印发？', options: ['国务院', '质检总局'] },
    ]);
  });

  it('a character that the encoding doesn’t have is a fault of its cell', async () => {
    const bytes = Buffer.concat([gbk(`${HEADINGS}\nQ1,单选题,质量`), Buffer.from([0xff]), gbk(',甲,乙,A\n')]);
    expect((await read(bytes)).faults).toMatchObject([{ kind: 'broken-characters', row: 2, column: '题干' }]);
  });

  it('UTF-16 without a mark is no text', async () => {
    expect((await read(Buffer.from(TEXT, 'utf16le'))).faults).toMatchObject([{ kind: 'file-not-text' }]);
  });
});

describe('separators and line breaks', () => {
  const row = ['Q1', '单选题', '甲、乙、丙，丁；戊', '甲', '乙', 'A'];
  it.each([
    ['commas', ',', '\r\n', ''],
    ['semicolons', ';', '\n', ''],
    ['tabs', '\t', '\r', ''],
    ['semicolons that the first line names', ';', '\r\n', 'sep=;\r\n'],
  ])('%s', async (_what, separator, lineBreak, before) => {
    const lines = [HEADINGS.split(','), [], row].map((cells) => cells.join(separator));
    const { questions, faults } = await read(before + lines.join(lineBreak));
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([{ code: 'Q1', stem: row[2] }]);
  });

  it('rows are counted as the spreadsheet shows them, whatever stands in them', async () => {
    const text = `${HEADINGS}\nQ1,单选题,"两行的\n题干",甲,乙,A\n\n,,,,,\nQ2,单选题,没有答案,甲,乙,\n`;
    expect(await kinds(text)).toEqual(['5 key-missing']);
  });

  it.each([
    ['a quote within a text is a quote', 'Q1,单选题,什么是"质量"？,甲,乙,A', []],
    [
      'a quote that isn’t closed is told with its row',
      'Q1,单选题,甲乙,甲,乙,A\nQ2,单选题,"甲乙,甲,乙,A',
      ['3 quote-not-closed'],
    ],
    [
      'a comma in a text without quotes doesn’t pass unnoticed',
      'Q1,单选题,题干,甲,乙,A,B',
      ['2 cells-without-heading'],
    ],
    ['a failed formula is refused', 'Q1,单选题,题干,#REF!,乙,B', ['2 formula-error']],
    ['an apostrophe makes it a text', "Q1,单选题,题干,'#REF!,'-1,B", []],
  ])('%s', async (_what, line, faults) => expect(await kinds(`${HEADINGS}\n${line}\n`)).toEqual(faults));
});

it('an export bears the headings that the introduction names', async () => {
  const bytes = await writeBankFile('csv', { bank: 'bank', title: 'bank', questions: [] });
  expect(bytes.toString()).toBe('\ufeff编号,题型,题干,选项A,选项B,选项C,选项D,答案,解析,来源,依据,标签,难度\r\n');
});

describe('what a spreadsheet would compute', () => {
  const question = (stem: string): FiledQuestion => ({
    code: 'Q-1',
    type: 'single',
    stem,
    options: ['-1', '+1', '@甲', "'=乙", '#N/A'],
    key: ['A'],
    explanation: '＝1+1',
    source: null,
    facts: [],
    tags: ['=标签'],
    difficulty: null,
  });

  it('is made harmless, and comes back as it was', async () => {
    const bytes = await writeBankFile('csv', { bank: 'bank', title: 'bank', questions: [question('=HYPERLINK("x")')] });
    expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"")","'-1","'+1","'@甲","''=乙"`);
    expect((await read(bytes)).questions).toEqual([question('=HYPERLINK("x")')]);
  });

  it('never begins a cell', async () => {
    const dangerous = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", ',', '"', '\n', '质', '＝') });
    await fc.assert(
      fc.asyncProperty(dangerous, async (text) => {
        const bytes = await writeBankFile('csv', { bank: 'b1', title: 'b', questions: [question(`${text}。`)] });
        const [, cells = []] = parse(bytes, { bom: true });
        expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});
