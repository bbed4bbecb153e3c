import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { asMeant, harmless, HARMLESS_CSV } from './harmless-csv.js';

describe('a text in a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+8613800001234', "'+8613800001234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['#REF!', "'#REF!"],
    ['＝1+1', "'＝1+1"],
    ['－1', "'－1"],
    ['=', "'="],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ['=cmd|"/c calc"!A0', '\'=cmd|"/c calc"!A0'],
    ['\t=1', "\t'=1"],
    ['\r=1', "\r'=1"],
    ['\n=1', "\n'=1"],
    ['x;=1+1', "x;'=1+1"],
    ['x;;-1;+2', "x;;'-1;'+2"],
  ])('that it would run is made harmless: %j', (text, written) => expect(harmless(text)).toBe(written));

  it.each(['张三', '13800001234', '1-1', 'a=b', ' 质量科', "'", '甲；=乙', 'a, -1', ''])(
    'that is plain stays what it is: %j',
    (text) => expect(harmless(text)).toBe(text),
  );
});

describe('CSV with whatever in it', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'=+-@#＝＋－＠\'";,\t\r\n 质1') });
  const written = (rows: string[][]) =>
    stringify(
      rows.map((row) => row.map(harmless)),
      HARMLESS_CSV,
    );

  it('comes back as it was', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const rows: string[][] = parse(written([[one, other, '.']]), { bom: true, record_delimiter: '\r\n' });
        expect(rows.map((row) => row.map(asMeant))).toEqual([[one, other, '.']]);
      }),
    );
  });

  it('begins no formula, whatever separates cells and whether quotes count or not', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const cells = written([['1', text, '.']])
          .replace('\ufeff', '')
          .split(/[;\t\r\n]/);
        expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});
