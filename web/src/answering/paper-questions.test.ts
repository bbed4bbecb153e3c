import { describe, expect, it } from '@jest/globals';
import type { Section } from '../api/shapes.ts';
import { answerKey } from './answer-key.ts';
import { countsOf, type PaperQuestion, progressOf, questionsOf, tapped, unfinished } from './paper-questions.ts';

describe('a tap on an option', () => {
  it.each([
    ['single', [], 'A', ['A']],
    ['single', ['A'], 'C', ['C']],
    ['single', ['A'], 'A', ['A']],
    ['true-false', ['B'], 'A', ['A']],
    ['multiple', [], 'B', ['B']],
    ['multiple', ['C'], 'A', ['A', 'C']],
    ['multiple', ['A', 'C'], 'C', ['A']],
    ['multiple', ['A'], 'A', []],
  ] as const)('%s %j + %s is %j', (type, choice, letter, after) => {
    expect(tapped(type, choice, letter)).toEqual(after);
  });
});

describe('the questions of a paper', () => {
  it('come in the order of their numbers, with what their section says', () => {
    const question = (n: number) => ({ n, stem: `${n}`, options: [] });
    const sections: Section[] = [
      { title: '多选', type: 'multiple', points: 2, questions: [question(3)] },
      { title: '判断', type: 'true-false', points: 1, questions: [question(2), question(1)] },
    ];
    expect(questionsOf(sections).map(({ n, type, points, section }) => [n, type, points, section])).toEqual([
      [1, 'true-false', 1, '判断'],
      [2, 'true-false', 1, '判断'],
      [3, 'multiple', 2, '多选'],
    ]);
  });
});

describe('how far a question has come', () => {
  it.each([
    ['single', [], 'open'],
    ['single', ['A'], 'answered'],
    ['true-false', ['B'], 'answered'],
    ['multiple', [], 'open'],
    ['multiple', ['C'], 'lonely'],
    ['multiple', ['A', 'C'], 'answered'],
  ] as const)('%s with %j is %s', (type, choice, progress) => {
    expect(progressOf({ type }, choice)).toBe(progress);
  });
});

describe('what is not finished', () => {
  it('is a question without an answer, and multiple choice with one option only', () => {
    const questions = (['single', 'single', 'multiple', 'multiple', 'multiple'] as const).map((type, index) => ({
      n: index + 1,
      type,
    }));
    const choices = new Map([
      [1, ['A']],
      [2, []],
      [3, ['B']],
      [4, ['A', 'B']],
    ]);
    expect(unfinished(questions, choices)).toEqual({ open: [2, 5], lonely: [3] });
    expect(countsOf(questions, choices)).toEqual({ open: 2, lonely: 1, answered: questions.length - 3 });
  });
});

describe('a key while a question is in sight', () => {
  const question = { options: ['A', 'B', 'C'].map((letter) => ({ letter, text: '' })) } as unknown as PaperQuestion;
  const pressed = (key: string, more: object = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    repeat: false,
    target: null,
    ...more,
  });

  it.each([
    ['b', { do: 'choose', letter: 'B' }],
    ['C', { do: 'choose', letter: 'C' }],
    ['D', null],
    ['ArrowRight', { do: 'next' }],
    ['ArrowLeft', { do: 'previous' }],
    ['Enter', { do: 'next' }],
    ['Tab', null],
  ])('%s means %j', (key, act) => {
    expect(answerKey(pressed(key), question)).toEqual(act);
  });

  it('leaves the shortcuts of the browser alone', () => {
    expect(answerKey(pressed('a', { ctrlKey: true }), question)).toBeNull();
  });

  it('takes a letter that is held down once', () => {
    expect(answerKey(pressed('b', { repeat: true }), question)).toBeNull();
  });
});
