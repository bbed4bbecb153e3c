import { expect, it } from '@jest/globals';
import { lastAnswerAt } from './last-answer.js';

const CLOSES = '2012-09-30T18:00:00+08:00';

it.each([
  ['cut off', 'cut-off', 'PT60M', '2012-09-30T10:00:05.000Z'],
  ['cut off, without a limit', 'cut-off', null, '2012-09-30T10:00:05.000Z'],
  ['finishing what was started', 'finish-started', 'PT60M', '2012-09-30T11:00:05.000Z'],
  ['finishing what was started, without a limit', 'finish-started', null, null],
] as const)('the last answer, %s, comes within the grace', (_closing, closing, limit, at) =>
  expect(lastAnswerAt({ closesAt: CLOSES, closing, time: { limit, grace: 'PT5S' } })?.toISOString() ?? null).toBe(at),
);
