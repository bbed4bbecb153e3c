import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answerFlaw,
  nextQuestion,
  questionUsedMs,
  type Showing,
  showingOf,
  walkLimitMs,
  walkTimeUsedMs,
} from './question-clock.js';

const BEGAN = Date.parse('2012-09-10T02:00:00Z');
/** Seconds after the beginning. */
const at = (seconds: number) => new Date(BEGAN + seconds * 1000);
const showing = (n: number): Showing => ({ n, shownAt: at(0), deadline: at(20) });

describe('the clock of a question', () => {
  it.each([
    ['runs for its own time', null, 20],
    ['also where the attempt ends with it', at(20), 20],
    ['never beyond the end of the attempt', at(7.5), 7.5],
  ])('%s', (_case, attemptDeadline, deadline) =>
    expect(showingOf(3, at(0), { perQuestionMs: 20_000, attemptDeadline })).toEqual({
      n: 3,
      shownAt: at(0),
      deadline: at(deadline),
    }),
  );
});

describe('who asks for a question', () => {
  it.each([
    ['gets the first when none was shown', null, false, 0, 'next'],
    ['gets the same while its time runs', 2, false, 19.999, 'again'],
    ['gets the next when its time is over', 2, false, 20, 'next'],
    ['gets the next when it is answered', 2, true, 1, 'next'],
    ['gets the last again while its time runs', 3, false, 19.999, 'again'],
    ['gets none after the last was answered', 3, true, 1, 'done'],
    ['gets none after the time of the last', 3, false, 20, 'done'],
  ] as const)('%s', (_case, n, answered, seconds, expected) =>
    expect(nextQuestion(n === null ? null : showing(n), { answered, count: 3, now: at(seconds) })).toBe(expected),
  );

  it('of a paper without questions gets none', () =>
    expect(nextQuestion(null, { answered: false, count: 0, now: at(0) })).toBe('done'));
});

describe('an answer', () => {
  it.each([
    ['in time', 2, 2, 1, null],
    ['at the deadline', 2, 2, 20, null],
    ['at the end of the grace', 2, 2, 25, null],
    ['a millisecond later', 2, 2, 25.001, 'time-over'],
    ['to an earlier question', 2, 1, 1, 'not-showing'],
    ['to a later question', 2, 3, 1, 'not-showing'],
    ['before any was shown', null, 1, 1, 'not-showing'],
    ['to an earlier question, late', 2, 1, 30, 'not-showing'],
  ] as const)('%s', (_case, shown, n, seconds, flaw) =>
    expect(answerFlaw(shown === null ? null : showing(shown), { n, receivedAt: at(seconds), graceMs: 5000 })).toBe(
      flaw,
    ),
  );

  it.each([
    ['its time', 7.25, 7250],
    ['none, by a clock that was set back', -1, 0],
    ['all there was, in the grace', 22, 20_000],
  ])('uses %s', (_case, seconds, usedMs) => expect(questionUsedMs(showing(1), at(seconds))).toBe(usedMs));
});

describe('the time that a walk used', () => {
  const times = { count: 4, perQuestionMs: 20_000 };
  it.each([
    ['nothing answered: all of it', '', 80_000],
    ['everything answered', 'A1000 B2000 C3000 D4000', 10_000],
    ['questions left out count in full', 'A1000 B2000', 43_000],
    ['so do those taken back', 'A1000 -2000 C3000', 44_000],
    ['an answer never uses more than there is', 'A25000 B0 C0 D0', 20_000],
  ])('%s', (_case, answers, usedMs) => {
    const given = answers.split(' ').filter(Boolean);
    expect(
      walkTimeUsedMs(
        given.map((one) => ({ choice: one.startsWith('-') ? [] : [one.charAt(0)], usedMs: Number(one.slice(1)) })),
        times,
      ),
    ).toBe(usedMs);
  });

  it('is never more than the time of all questions, and one more answer never adds to it', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 4 }), (used) => {
        const answers = used.map((usedMs) => ({ choice: ['A'], usedMs }));
        const whole = walkTimeUsedMs(answers, times);
        expect(whole).toBeLessThanOrEqual(80_000);
        expect(whole).toBeLessThanOrEqual(walkTimeUsedMs(answers.slice(1), times));
      }),
    ));

  it('a walk without a limit of its own has room for every question', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 5, max: 600 }), (count, seconds) => {
        expect(walkLimitMs(count, seconds * 1000)).toBeGreaterThanOrEqual(count * seconds * 1000 + 60_000);
      }),
    ));
});
