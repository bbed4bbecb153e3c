import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeAnswer } from './grade-answer.js';
import {
  LETTERS,
  type KeyedQuestion,
  type MultipleChoiceRule,
  type QuestionType,
  type ScoringRule,
} from './question.js';

type Options = Partial<ScoringRule> & { points?: number; optionCount?: number };

/** `points verdict`, e.g. `50 partial`; a question of two points with the options A to E, 0.5 for each right option. */
function graded(type: QuestionType, key: string, choice: string, options: Options = {}): string {
  const { points = 200, optionCount = type === 'true-false' ? 2 : 5, ...rule } = options;
  const question = { type, optionCount, key: [...key], points };
  const grade = gradeAnswer(question, [...choice], {
    multipleChoice: 'allOrNothing',
    pointsEach: 50,
    wrong: 0,
    blank: 0,
    ...rule,
  });
  return `${grade.points} ${grade.verdict}`;
}

describe('true/false', () => {
  it.each([
    ['the key', 'A', 'A', '200 right'],
    ['the other', 'A', 'B', '0 wrong'],
    ['false is the key', 'B', 'B', '200 right'],
    ['both', 'A', 'AB', '0 wrong'],
    ['a letter that it does not have', 'A', 'C', '0 wrong'],
    ['nothing', 'A', '', '0 blank'],
  ])('%s: key %s, choice "%s": %s', (_case, key, choice, expected) => {
    expect(graded('true-false', key, choice)).toBe(expected);
  });
});

describe('single choice', () => {
  it.each([
    ['the key', 'B', 'B', '200 right'],
    ['another', 'B', 'A', '0 wrong'],
    ['the same letter sent twice is one letter', 'B', 'BB', '200 right'],
    ['the key and another', 'B', 'AB', '0 wrong'],
    ['the last option that it has', 'E', 'E', '200 right'],
    ['a letter that it does not have', 'B', 'F', '0 wrong'],
    ['a small letter is no letter of it', 'B', 'b', '0 wrong'],
    ['nothing', 'B', '', '0 blank'],
    ['a corrected key accepts either', 'BC', 'C', '200 right'],
    ['a corrected key does not accept both', 'BC', 'BC', '0 wrong'],
    ['a key that it does not have is never right', 'F', 'F', '0 wrong'],
  ])('%s: key %s, choice "%s": %s', (_case, key, choice, expected) => {
    expect(graded('single', key, choice)).toBe(expected);
  });

  it('is not touched by the multiple-choice rule', () => {
    for (const multipleChoice of ['half', 'perOption', 'proportional'] as const) {
      expect(graded('single', 'BC', 'AB', { multipleChoice })).toBe('0 wrong');
    }
  });
});

describe('multiple choice, whatever the rule', () => {
  const rules: MultipleChoiceRule[] = ['allOrNothing', 'half', 'perOption', 'proportional'];
  it.each([
    ['all the right options', 'ABD', 'ABD', '200 right'],
    ['in another order', 'ABD', 'DBA', '200 right'],
    ['with a letter twice', 'ABD', 'ABDD', '200 right'],
    ['all the right ones and a wrong one', 'ABD', 'ABCD', '0 wrong'],
    ['everything', 'ABD', 'ABCDE', '0 wrong'],
    ['everything, and everything is right', 'ABCDE', 'ABCDE', '200 right'],
    ['some right, one wrong', 'ABD', 'AC', '0 wrong'],
    ['only wrong', 'ABD', 'C', '0 wrong'],
    ['a letter that it does not have', 'ABD', 'ABDF', '0 wrong'],
    ['nothing', 'ABD', '', '0 blank'],
    ['one right option is the whole key', 'C', 'C', '200 right'],
    ['a key that names a letter twice', 'ABDD', 'ABD', '200 right'],
    ['a key that names a letter that it does not have', 'ABF', 'AB', '200 right'],
  ])('%s: key %s, choice "%s": %s', (_case, key, choice, expected) => {
    for (const multipleChoice of rules) expect(graded('multiple', key, choice, { multipleChoice })).toBe(expected);
  });
});

describe('multiple choice, some right options and no wrong one', () => {
  it.each<[MultipleChoiceRule, string, string, Options, string]>([
    ['allOrNothing', 'ABD', 'A', {}, '0 wrong'],
    ['allOrNothing', 'ABD', 'AB', { wrong: -100 }, '-100 wrong'],
    ['half', 'ABD', 'A', {}, '100 partial'],
    ['half', 'ABD', 'AB', {}, '100 partial'],
    ['half', 'ABD', 'AB', { points: 25 }, '12 partial'],
    ['half', 'ABD', 'AB', { points: 1 }, '0 partial'],
    ['half', 'ABD', 'AB', { wrong: -100 }, '100 partial'],
    ['perOption', 'ABD', 'A', {}, '50 partial'],
    ['perOption', 'ABD', 'AB', {}, '100 partial'],
    ['perOption', 'ABD', 'ABB', {}, '100 partial'],
    ['perOption', 'ABCDE', 'ABCD', {}, '200 partial'],
    ['perOption', 'ABCDE', 'ABCD', { pointsEach: 51 }, '200 partial'],
    ['perOption', 'ABCDE', 'ABCD', { pointsEach: 49 }, '196 partial'],
    ['perOption', 'ABD', 'A', { pointsEach: 500 }, '200 partial'],
    ['perOption', 'ABD', 'A', { pointsEach: undefined }, '0 partial'],
    ['perOption', 'ABD', 'AB', { wrong: -100 }, '100 partial'],
    ['proportional', 'ABD', 'A', {}, '66 partial'],
    ['proportional', 'ABD', 'AB', {}, '133 partial'],
    ['proportional', 'ABDD', 'AB', {}, '133 partial'],
    ['proportional', 'ABCD', 'ABD', {}, '150 partial'],
    ['proportional', 'ABCDE', 'ABCD', { points: 1 }, '0 partial'],
    ['proportional', 'ABD', 'AB', { wrong: -100 }, '133 partial'],
  ])('%s: key %s, choice "%s", %j: %s', (multipleChoice, key, choice, options, expected) => {
    expect(graded('multiple', key, choice, { ...options, multipleChoice })).toBe(expected);
  });
});

describe('negative points', () => {
  const strict = { wrong: -50, blank: -10 };
  it.each<[QuestionType, string, string, Options, string]>([
    ['true-false', 'A', 'B', strict, '-50 wrong'],
    ['true-false', 'A', '', strict, '-10 blank'],
    ['single', 'A', 'C', strict, '-50 wrong'],
    ['single', 'A', '', strict, '-10 blank'],
    ['single', 'A', 'A', strict, '200 right'],
    ['multiple', 'AB', 'ABC', { ...strict, multipleChoice: 'half' }, '-50 wrong'],
    ['multiple', 'AB', '', { ...strict, multipleChoice: 'half' }, '-10 blank'],
    ['single', 'A', 'C', { wrong: 30 }, '0 wrong'],
    ['single', 'A', '', { blank: 30 }, '0 blank'],
    ['multiple', 'AB', 'A', { wrong: 30 }, '0 wrong'],
  ])('%s, key %s, choice "%s", %j: %s', (type, key, choice, options, expected) => {
    expect(graded(type, key, choice, options)).toBe(expected);
  });
});

describe('promises', () => {
  const rule: fc.Arbitrary<ScoringRule> = fc.record({
    multipleChoice: fc.constantFrom('allOrNothing', 'half', 'perOption', 'proportional'),
    pointsEach: fc.option(fc.nat({ max: 1000 }), { nil: undefined }),
    wrong: fc.integer({ min: -500, max: 500 }),
    blank: fc.integer({ min: -500, max: 500 }),
  });
  const question: fc.Arbitrary<KeyedQuestion> = fc.integer({ min: 2, max: 8 }).chain((optionCount) =>
    fc.record({
      type: fc.constantFrom<QuestionType>('true-false', 'single', 'multiple'),
      optionCount: fc.constant(optionCount),
      key: fc.subarray(LETTERS.slice(0, optionCount), { minLength: 1 }),
      points: fc.nat({ max: 1000 }),
    }),
  );
  const choice = fc.array(fc.constantFrom(...LETTERS.slice(0, 10)), { maxLength: 12 });

  it('nothing is worth more than the question, and points are whole hundredths', () => {
    fc.assert(
      fc.property(question, choice, rule, (asked, picked, scoring) => {
        const { points } = gradeAnswer(asked, picked, scoring);
        expect(points).toBeLessThanOrEqual(asked.points);
        expect(Number.isInteger(points)).toBe(true);
      }),
    );
  });

  it('picking nothing never pays', () => {
    fc.assert(
      fc.property(question, rule, (asked, scoring) => {
        expect(gradeAnswer(asked, [], scoring).points).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a wrong option never pays, so neither does picking everything', () => {
    fc.assert(
      fc.property(question, choice, rule, (asked, picked, scoring) => {
        const everything = LETTERS.slice(0, asked.optionCount);
        const wrong = everything.filter((letter) => !asked.key.includes(letter));
        fc.pre(wrong.length > 0);
        expect(gradeAnswer(asked, everything, scoring).points).toBeLessThanOrEqual(0);
        for (const letter of wrong)
          expect(gradeAnswer(asked, [...picked, letter], scoring).points).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a complete right choice of a multiple earns the full points under each rule', () => {
    fc.assert(
      fc.property(question, rule, (asked, scoring) => {
        const multiple = { ...asked, type: 'multiple' as const };
        expect(gradeAnswer(multiple, asked.key, scoring)).toEqual({ points: asked.points, verdict: 'right' });
      }),
    );
  });

  it('the order of the letters, and sending one twice, changes nothing', () => {
    fc.assert(
      fc.property(question, choice, rule, (asked, picked, scoring) => {
        const again = [...picked, ...picked].reverse();
        expect(gradeAnswer(asked, again, scoring)).toEqual(gradeAnswer(asked, picked, scoring));
      }),
    );
  });

  it('one more right option never earns less', () => {
    fc.assert(
      fc.property(question, rule, (asked, scoring) => {
        const multiple = { ...asked, type: 'multiple' as const };
        const earned = asked.key.map((_, last) => gradeAnswer(multiple, asked.key.slice(0, last + 1), scoring).points);
        expect(earned).toEqual([...earned].sort((a, b) => a - b));
      }),
    );
  });
});
