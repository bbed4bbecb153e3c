import { expect, it } from '@jest/globals';
import { FIELD_VALUE_MAX_LENGTH, fieldPattern, patternFlaw, type PatternFlaw } from './field-pattern.js';

it.each<[string, PatternFlaw | null]>([
  ['1\\d{10}', null],
  ['^1[3-9]\\d{9}$', null],
  ['\\d{17}[\\dXx]', null],
  ['\\d{3}[\\dXx]', null],
  ['(?:0\\d{2,3}-)?\\d{7,8}', null],
  ['\\S+@\\S+\\.\\S+', null],
  ['[\\p{Script=Han}·]{2,20}', null],
  ['[^\\]]+', null],
  ['(?:一|二|三)(?:车间|分厂)', null],
  ['(\\d{1,3}\\.){3}\\d{1,3}', null],
  ['\\u{8d28}\\u91cf', null],
  ['a{3,5}?', null],
  ['\\(\\d+\\)', null],
  ['.*', null],
  ['', null],

  ['[0-9', 'syntax'],
  ['(a', 'syntax'],
  ['a**', 'syntax'],
  ['\\p{Nothing}', 'syntax'],
  ['a{2,1}', 'syntax'],

  ['(?=a)a', 'construct'],
  ['(?!a)b', 'construct'],
  ['(?<=a)b', 'construct'],
  ['(?<!a)b', 'construct'],
  ['(?<name>a)', 'construct'],
  ['(a)\\1', 'construct'],

  ['(a+)+', 'slow'],
  ['(a*)*', 'slow'],
  ['(?:a|aa)+', 'slow'],
  ['(?:[a-z]+\\s?)*', 'slow'],
  ['(\\w+)@(\\w+\\.)+\\w+', 'slow'],
  ['.*.*.*.*x', 'slow'],
  ['a?'.repeat(30), 'slow'],
  ['(a{1,10}){1,10}', 'slow'],
  ['(?:a|b|ab){40}', 'slow'],
  ['((a?){10}){10}', 'slow'],
])('%s: %s', (pattern, flaw) => expect(patternFlaw(pattern)).toBe(flaw));

it.each([
  ['1\\d{10}', '13900000000', true],
  ['1\\d{10}', '139000000001', false],
  ['1\\d{10}', 'x13900000000', false],
  ['a|b', 'a', true],
  ['a|b', 'ax', false],
  ['[\\p{Script=Han}·]{2,20}', '阿依古丽·买买提', true],
])('%s is held against the whole of %s', (pattern, value, matches) =>
  expect(fieldPattern(pattern).test(value)).toBe(matches),
);

it('lets the worst that it takes come to an end', () => {
  const worst = `${'\\S'.repeat(1)}+@\\S+\\.\\S+x`;
  expect(patternFlaw(worst)).toBeNull();
  expect(fieldPattern(worst).test('@.'.repeat(FIELD_VALUE_MAX_LENGTH / 2))).toBe(false);
});
