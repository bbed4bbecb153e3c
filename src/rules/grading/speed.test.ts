import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeAnswer } from './grade-answer.js';
import type { KeyedQuestion, ScoringRule, SpeedRule } from './question.js';
import { speedWorth } from './speed.js';

/** 100 + (20 − seconds used) × 30. */
const REAL: SpeedRule = { base: 10_000, perSecondLeft: 3000, perQuestionMs: 20_000 };

describe('a right answer', () => {
  it.each([
    ['at once', 0, 70_000],
    ['within the first millisecond', 1, 67_000],
    ['after a second', 1000, 67_000],
    ['just past it', 1001, 64_000],
    ['after 2.1 seconds', 2100, 61_000],
    ['half way', 10_000, 40_000],
    ['in the last second', 19_000, 13_000],
    ['past that', 19_001, 10_000],
    ['at the end', 20_000, 10_000],
    ['in the grace', 24_000, 10_000],
    ['before it was shown, by a clock that was set back', -500, 70_000],
  ])('%s', (_when, usedMs, points) => expect(speedWorth(REAL, usedMs)).toBe(points));

  it('whose time is not known used all of it', () => expect(speedWorth(REAL, null)).toBe(10_000));
});

describe('an answer', () => {
  const multiple: KeyedQuestion = { type: 'multiple', optionCount: 4, key: ['A', 'B', 'C'], points: 70_000 };
  const rule: ScoringRule = { multipleChoice: 'proportional', wrong: -500, blank: -100, speed: REAL };

  it.each([
    ['right', 'ABC', 2100, 61_000, 'right'],
    ['two of three: two thirds of that, rounded down', 'AB', 2100, 40_666, 'partial'],
    ['wrong costs what it costs', 'AD', 2100, -500, 'wrong'],
    ['blank too', '', 2100, -100, 'blank'],
  ])('%s', (_what, choice, usedMs, points, verdict) =>
    expect(gradeAnswer(multiple, [...choice], rule, usedMs)).toEqual({ points, verdict }),
  );

  it.each([
    ['everyone', 70_000, 'right'],
    ['void', 0, 'void'],
  ] as const)('to a question that was settled for %s knows no time', (settled, points, verdict) =>
    expect(gradeAnswer({ ...multiple, settled }, ['D'], rule, 19_500)).toEqual({ points, verdict }),
  );

  it('never earns more than the question is worth, nor more for being later', () =>
    fc.assert(
      fc.property(
        fc.subarray(['A', 'B', 'C', 'D']),
        fc.integer({ min: -1000, max: 30_000 }),
        fc.nat(5000),
        (choice, usedMs, later) => {
          const { points } = gradeAnswer(multiple, choice, rule, usedMs);
          expect(points).toBeLessThanOrEqual(multiple.points);
          expect(gradeAnswer(multiple, choice, rule, usedMs + later).points).toBeLessThanOrEqual(points);
          expect(Number.isInteger(points)).toBe(true);
        },
      ),
    ));
});
