import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ScoringRule } from '../../rules/grading/question.js';
import type { ComposedPaper } from '../../rules/paper-drawing/compose-paper.js';
import { UNCORRECTED } from '../answer-keys/answer-keys.public.js';
import { gradeAttempt, type GradableQuestion } from './grade-attempt.js';

const scoring: ScoringRule = { multipleChoice: 'allOrNothing', wrong: 0, blank: 0 };
const questions = new Map<string, GradableQuestion>([
  ['judge', { questionId: 'judge of the bank', type: 'true-false', optionCount: 2, key: ['A'] }],
  ['pick', { questionId: 'pick of the bank', type: 'single', optionCount: 4, key: ['C'] }],
  ['several', { questionId: 'several of the bank', type: 'multiple', optionCount: 4, key: ['A', 'D'] }],
]);

/** Shown as A B C D: C A B D in the single choice, B D A C in the multiple choice. */
const paper: ComposedPaper = {
  sections: [
    { title: '判断题', type: 'true-false', points: 100, questions: [{ n: 1, id: 'judge', order: [0, 1] }] },
    {
      title: '选择题',
      type: 'single',
      points: 200,
      questions: [
        { n: 2, id: 'pick', order: [2, 0, 1, 3] },
        { n: 3, id: 'several', order: [1, 3, 0, 2] },
      ],
    },
  ],
};

const graded = (answers: Record<number, string>, keys = UNCORRECTED) =>
  gradeAttempt(
    paper,
    questions,
    Object.entries(answers).map(([n, choice]) => ({ n: Number(n), choice: [...choice] })),
    scoring,
    keys,
  );

describe('grading an attempt', () => {
  it.each([
    ['nothing answered', {}, [0, 0]],
    ['everything right, in the letters that were shown', { 1: 'A', 2: 'A', 3: 'BC' }, [100, 400]],
    ['the canonical letters are not those that were shown', { 1: 'A', 2: 'C', 3: 'AD' }, [100, 0]],
    ['an answer that was taken back', { 1: '', 2: 'A' }, [0, 200]],
    ['a number that the paper does not have', { 2: 'A', 4: 'A' }, [0, 200]],
    ['a letter that the question does not have', { 1: 'C' }, [0, 0]],
  ])('%s', (_case, answers, expected) => {
    const { total, sections } = graded(answers);
    expect(sections.map(({ points }) => points)).toEqual(expected);
    expect(total).toBe(expected[0]! + expected[1]!);
  });

  it.each([
    ['another key', 'pick', { kind: 'key', keys: [['A']] }, { 2: 'B', 3: 'BC' }, [0, 400]],
    [
      'several keys',
      'several',
      {
        kind: 'accept',
        keys: [
          ['A', 'D'],
          ['B', 'C'],
        ],
      },
      { 3: 'AD' },
      [0, 200],
    ],
    ['points for everyone, also for a blank', 'several', { kind: 'everyone', keys: [] }, {}, [0, 200]],
    ['void', 'several', { kind: 'void', keys: [] }, { 1: 'A', 3: 'BC' }, [100, 0]],
    ['one of a question that the paper does not have', 'other', { kind: 'everyone', keys: [] }, { 1: 'A' }, [100, 0]],
  ] as const)('under a correction: %s', (_case, code, correction, answers, expected) => {
    const { sections } = graded(answers, new Map([[`${code} of the bank`, correction]]));
    expect(sections.map(({ points }) => points)).toEqual(expected);
  });

  it('leaves of the full marks what is not void, and says of each section what is', () => {
    const kind = fc.option(fc.constantFrom('key', 'everyone', 'void'), { nil: undefined });
    const worths = [['judge', 0, 100] as const, ['pick', 1, 200] as const, ['several', 1, 200] as const];
    fc.assert(
      fc.property(fc.tuple(kind, kind, kind), (kinds) => {
        const corrections = worths.flatMap(([code], index) => {
          const decided = kinds[index];
          return decided
            ? [[`${code} of the bank`, { kind: decided, keys: decided === 'key' ? [['A']] : [] }] as const]
            : [];
        });
        const { sections, total } = graded({ 1: 'A', 2: 'A' }, new Map(corrections));
        const isVoid = [0, 1].map((section) =>
          worths.reduce(
            (sum, [, at, points], index) => sum + (at === section && kinds[index] === 'void' ? points : 0),
            0,
          ),
        );
        expect(sections.map((section) => section.void)).toEqual(isVoid);
        expect(sections.map(({ fullMarks }) => fullMarks)).toEqual([100 - (isVoid[0] ?? 0), 400 - (isVoid[1] ?? 0)]);
        expect(total).toBeLessThanOrEqual(sections.reduce((sum, { fullMarks }) => sum + fullMarks, 0));
      }),
    );
  });

  it('refuses to guess when a question is not there', () =>
    expect(() => gradeAttempt(paper, new Map(), [], scoring, UNCORRECTED)).toThrow('judge'));
});
