import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradePaper } from './grade-paper.js';
import type { KeyedQuestion, ScoringRule } from './question.js';

const rule: ScoringRule = { multipleChoice: 'perOption', pointsEach: 50, wrong: 0, blank: 0 };
const strict: ScoringRule = { ...rule, wrong: -100 };

const trueFalse = (key: string): KeyedQuestion => ({ type: 'true-false', optionCount: 2, key: [key], points: 100 });
const single = (key: string): KeyedQuestion => ({ type: 'single', optionCount: 4, key: [key], points: 100 });
const multiple = (key: string): KeyedQuestion => ({ type: 'multiple', optionCount: 4, key: [...key], points: 200 });

const paper = [
  { title: '判断题', questions: [trueFalse('A'), trueFalse('B')] },
  { title: '单项选择题', questions: [single('C')] },
  { title: '多项选择题', questions: [multiple('ABD'), multiple('CD')] },
];

/** Answers in the order of the numbers, a blank for `-`: `A B C ABD -`. */
function answers(choices: string): Map<number, string[]> {
  const entries = choices.split(' ').map((choice, index) => [index + 1, choice === '-' ? [] : [...choice]] as const);
  return new Map(entries);
}

/** `total = section points (right/count) …`, in hundredths. */
function graded(choices: string, scoring: ScoringRule): string {
  const { total, sections } = gradePaper(paper, answers(choices), scoring);
  return `${total} = ${sections.map(({ points, right, count }) => `${points} (${right}/${count})`).join(' + ')}`;
}

describe('a paper', () => {
  it.each([
    ['everything right', 'A B C ABD CD', rule, '700 = 200 (2/2) + 100 (1/1) + 400 (2/2)'],
    ['partly right is not counted as right', 'A B C AB CD', rule, '600 = 200 (2/2) + 100 (1/1) + 300 (1/2)'],
    ['blanks earn nothing', '- B - - -', rule, '100 = 100 (1/2) + 0 (0/1) + 0 (0/2)'],
    ['wrong answers take away', 'A B A ABC -', strict, '0 = 200 (2/2) + -100 (0/1) + -100 (0/2)'],
    ['a total just above 0', 'A B A A -', strict, '150 = 200 (2/2) + -100 (0/1) + 50 (0/2)'],
    ['a total is never below 0, a section can be', 'B A A ABC -', strict, '0 = -200 (0/2) + -100 (0/1) + -100 (0/2)'],
  ])('%s: %s', (_case, choices, scoring, expected) => {
    expect(graded(choices, scoring)).toBe(expected);
  });

  it('numbers the questions over all sections and says of each what it earned', () => {
    expect(gradePaper(paper, answers('A A C AB -'), rule).questions).toEqual([
      { n: 1, points: 100, verdict: 'right' },
      { n: 2, points: 0, verdict: 'wrong' },
      { n: 3, points: 100, verdict: 'right' },
      { n: 4, points: 100, verdict: 'partial' },
      { n: 5, points: 0, verdict: 'blank' },
    ]);
  });

  it('keeps the titles of the sections in their order', () => {
    expect(gradePaper(paper, new Map(), rule).sections.map(({ title }) => title)).toEqual([
      '判断题',
      '单项选择题',
      '多项选择题',
    ]);
  });

  it('takes a number without an entry for a blank and ignores numbers that it does not have', () => {
    const scattered = new Map([
      [0, ['A']],
      [3, ['C']],
      [6, ['A']],
    ]);
    expect(gradePaper(paper, scattered, { ...rule, blank: -10 })).toMatchObject({ total: 60 });
  });

  it('of no questions is worth 0', () => {
    expect(gradePaper([], answers('A'), rule)).toEqual({ total: 0, sections: [], questions: [] });
  });
});

describe('promises', () => {
  const choices = fc.array(fc.subarray([...'ABCDE']), { maxLength: 7 });

  it('the total is the sum of the sections and of the questions, floored at 0, and never above full marks', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: -300, max: 0 }), (picked, wrong) => {
        const result = gradePaper(paper, new Map(picked.map((choice, index) => [index + 1, choice])), {
          ...rule,
          wrong,
        });
        const sum = (graded: readonly { points: number }[]) => graded.reduce((total, { points }) => total + points, 0);
        expect(result.total).toBe(Math.max(0, sum(result.questions)));
        expect(sum(result.sections)).toBe(sum(result.questions));
        expect(result.total).toBeLessThanOrEqual(700);
      }),
    );
  });
});
