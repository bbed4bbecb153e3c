import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparable, halfWidth, quoted, tidied } from './plain-text.js';

describe('text as it is stored', () => {
  it.each([
    ['spaces at both ends go', '  质量  ', '质量'],
    ['so do full-width and hard ones', '\u3000质量\u00a0', '质量'],
    ['spaces inside stay', '质 量\u3000法', '质 量\u3000法'],
    ['line breaks are one sign', '甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
    ['spaces before a line break go', '甲 \t\n乙', '甲\n乙'],
    ['marks that nobody sees go', '\ufeff质\u200b量\u0000\u0007\u2060', '质量'],
    ['half a character goes', '质\ud83d量', '质量'],
    ['tabs within a line stay', '甲\t乙', '甲\t乙'],
    ['emoji of several parts stay whole', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['full-width letters are the author’s', 'ＡＢＣ１２３', 'ＡＢＣ１２３'],
    ['raised digits stay raised', '10²', '10²'],
    ['nothing stays nothing', ' \u3000\n', ''],
  ])('%s', (_rule, given, expected) => expect(tidied(given)).toBe(expected));

  it('is tidy already', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidied(tidied(text)) === tidied(text)));
  });
});

describe('plain width', () => {
  it.each([
    ['ＡＢＤ', 'ABD'],
    ['ａ１＋－＝', 'a1+-='],
    ['Ａ，Ｂ；（Ｃ）', 'A,B;(C)'],
    ['甲、乙。', '甲、乙。'],
  ])('%s → %s', (given, expected) => expect(halfWidth(given)).toBe(expected));
});

describe('what a reader takes for the same', () => {
  it.each([
    ['width', 'GB／T 19001', 'GB/T 19001'],
    ['spaces between Chinese', '国 务 院', '国务院'],
    ['spaces at the ends', ' 国务院 ', '国务院'],
    ['several spaces', 'quality  policy', 'quality policy'],
    ['a last full stop', '国务院。', '国务院'],
    ['the shape of quotes', '“质量”', '"质量"'],
  ])('%s doesn’t count', (_what, one, other) => expect(comparable(one)).toBe(comparable(other)));

  it.each([
    ['letters in another case', 'mW', 'MW'],
    ['raised digits', '10²', '102'],
    ['spaces between words', 'a part', 'apart'],
    ['nothing but a full stop', '。', ''],
  ])('%s counts', (_what, one, other) => expect(comparable(one)).not.toBe(comparable(other)));
});

it('quotes no more than a sentence bears, in whole characters', () => {
  expect(quoted('质量\n发展')).toBe('质量 发展');
  expect(quoted('😀'.repeat(40))).toBe(`${'😀'.repeat(30)}…`);
});
