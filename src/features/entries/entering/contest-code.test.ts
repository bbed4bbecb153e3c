import { expect, it } from '@jest/globals';
import { isContestCode } from './contest-code.js';

it.each([
  ['ZLN2012', true],
  ['zln2012', true],
  [' ZLN 2012 ', true],
  ['ZLN2012', true],
  ['ZLN2013', false],
  ['ZLN201', false],
  ['', false],
  [undefined, false],
])('%j for the code ZLN2012: %s', (typed, right) => expect(isContestCode(typed, 'ZLN2012')).toBe(right));
