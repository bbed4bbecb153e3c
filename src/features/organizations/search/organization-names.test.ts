import { expect, it } from '@jest/globals';
import { comparableCode, tidyName } from '../../organization-files/organization-files.public.js';
import { initialsOf } from './organization-names.js';

it.each([
  ['太原市', 'tys'],
  ['山西省计量科学研究院', 'sxsjlkxyjy'],
  ['ABC 电子', 'abcdz'],
  ['（第３）车间', 'd3cj'],
])('the initials of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

it.each([
  [' zl-01 ', 'ZL-01'],
  ['ｚｌ 01', 'ZL01'],
])('%j is the code %s', (typed, code) => expect(comparableCode(typed)).toBe(code));

it.each([['  太原市　质监局  ', '太原市 质监局']])('%j is the name %s', (name, tidy) =>
  expect(tidyName(name)).toBe(tidy),
);
