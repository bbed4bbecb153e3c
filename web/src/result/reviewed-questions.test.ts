import { describe, expect, it } from '@jest/globals';
import type { ReviewAnswer } from '../api/shapes.ts';
import { allOf, faultyOf, groupsOf, optionMark, tallyOf } from './reviewed-questions.ts';

function question(n: number, verdict: 'right' | 'partial' | 'wrong' | 'blank') {
  return { n, stem: '', options: [], choice: [], key: [], verdict, points: 0, explanation: null, source: null };
}

const sections: ReviewAnswer['sections'] = [
  { title: '判断题', type: 'true-false', points: 1, questions: [question(3, 'right'), question(1, 'right')] },
  { title: '多选题', type: 'multiple', points: 2, questions: [question(2, 'wrong'), question(4, 'partial')] },
];

describe('questions that are looked through', () => {
  const groups = groupsOf(sections);

  it('know what their section says about them', () => {
    expect(groups[1]?.questions[0]).toMatchObject({ n: 2, type: 'multiple', worth: 2 });
  });

  it('are found by number across sections', () => {
    expect(allOf(groups).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });

  it('can be narrowed to those that were not fully right, without empty sections', () => {
    expect(faultyOf(groups).map(({ title, questions }) => [title, questions.map(({ n }) => n)])).toEqual([
      ['多选题', [2, 4]],
    ]);
  });

  it('are counted by verdict, in one order, without those that nobody got', () => {
    expect(tallyOf(allOf(groups))).toEqual([
      { verdict: 'right', n: 2 },
      { verdict: 'partial', n: 1 },
      { verdict: 'wrong', n: 1 },
    ]);
  });

  it.each([
    ['A', 'hit'],
    ['B', 'missed'],
    ['C', 'slip'],
    ['D', null],
  ])('option %s of choice AC and key AB is %s', (letter, mark) => {
    expect(optionMark({ choice: ['A', 'C'], key: ['A', 'B'] }, letter)).toBe(mark);
  });

  it('says nothing at the options of a question that counts for everyone or nobody', () => {
    expect(optionMark({ choice: ['A'], key: [] }, 'A')).toBeNull();
  });
});
