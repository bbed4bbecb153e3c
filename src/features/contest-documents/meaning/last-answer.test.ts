import { expect, it } from '@jest/globals';
import { lastAnswerAt } from './last-answer.js';

const PAPER = { sections: [{ draw: { bank: 'ground', count: 10 } }] };
const CLOSES = '2012-09-30T18:00:00+08:00';

it.each([
  ['cut off', 'cut-off', 'PT60M', '2012-09-30T10:00:05.000Z'],
  ['cut off, without a limit', 'cut-off', null, '2012-09-30T10:00:05.000Z'],
  ['finishing what was started', 'finish-started', 'PT60M', '2012-09-30T11:00:05.000Z'],
  ['finishing what was started, without a limit', 'finish-started', null, null],
] as const)('the last answer, %s, comes within the grace', (_closing, closing, limit, at) =>
  expect(
    lastAnswerAt({ closesAt: CLOSES, closing, time: { limit, grace: 'PT5S' }, paper: PAPER })?.toISOString() ?? null,
  ).toBe(at),
);

it('whoever finishes a paper of questions with their own time has that of all of them', () => {
  const time = { limit: null, grace: 'PT5S', perQuestion: 20 };
  // Ten questions of 20 s and 5 s to reach each, and a minute.
  const at = lastAnswerAt({ closesAt: CLOSES, closing: 'finish-started', time, paper: PAPER });
  expect(at?.toISOString()).toBe('2012-09-30T10:05:15.000Z');
});
