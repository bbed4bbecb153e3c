import { describe, expect, it } from '@jest/globals';
import { harmlessCell } from './harmless-cell.js';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+8613800001234',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '－1',
    '=',
    '=cmd|"/c calc"!A0',
  ])('that a spreadsheet would run is made harmless: %j', (text) => expect(harmlessCell(text)).toBe(`'${text}`));

  it.each(['张三', '13800001234', '1-1', 'a=b', ' 质量科', "'=1", ''])(
    'that is plain text stays what it is: %j',
    (text) => expect(harmlessCell(text)).toBe(text),
  );
});
