import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeAnswer } from './grade-answer.js';
import { correctedQuestion } from './key-correction.js';
import type { KeyedQuestion, QuestionType, ScoringRule } from './question.js';

describe('after a correction', () => {
  const question = (type: QuestionType, key: string): KeyedQuestion => ({
    type,
    optionCount: 4,
    key: [...key],
    points: 200,
  });
  const rule: ScoringRule = { multipleChoice: 'half', wrong: -50, blank: -25 };

  it.each([
    ['another key: who had it right', 'single', 'A', 'key', 'B', 'A', '-50 wrong'],
    ['another key: who had it wrong', 'single', 'A', 'key', 'B', 'B', '200 right'],
    ['either of two letters', 'single', 'A', 'accept', 'A B', 'B', '200 right'],
    ['either of two letters, not both', 'single', 'A', 'accept', 'A B', 'AB', '-50 wrong'],
    ['the first of two keys', 'multiple', 'AB', 'accept', 'AB ABC', 'AB', '200 right'],
    ['the second of two keys', 'multiple', 'AB', 'accept', 'AB ABC', 'ABC', '200 right'],
    ['part of either', 'multiple', 'AB', 'accept', 'AB CD', 'C', '100 partial'],
    ['part of neither', 'multiple', 'AB', 'accept', 'AB CD', 'AC', '-50 wrong'],
    ['nothing, with several keys', 'multiple', 'AB', 'accept', 'AB CD', '', '-25 blank'],
    ['everyone: right', 'single', 'A', 'everyone', '', 'A', '200 right'],
    ['everyone: wrong', 'single', 'A', 'everyone', '', 'B', '200 right'],
    ['everyone: nothing', 'single', 'A', 'everyone', '', '', '200 right'],
    ['void: right', 'single', 'A', 'void', '', 'A', '0 void'],
    ['void: wrong costs nothing', 'single', 'A', 'void', '', 'B', '0 void'],
    ['void: nothing costs nothing', 'multiple', 'AB', 'void', '', '', '0 void'],
  ] as const)('%s: %s %s, %s %s, choice "%s": %s', (_case, type, key, kind, keys, choice, expected) => {
    const correction = { kind, keys: keys === '' ? [] : keys.split(' ').map((one) => [...one]) };
    const { points, verdict } = gradeAnswer(correctedQuestion(question(type, key), correction), [...choice], rule);
    expect(`${points} ${verdict}`).toBe(expected);
  });

  const letters = fc.subarray(['A', 'B', 'C', 'D']);
  const keys = fc.array(fc.subarray(['A', 'B', 'C', 'D'], { minLength: 1 }), { minLength: 1, maxLength: 4 });

  it('one more key never earns anybody less, and no order of the keys earns anything else', () => {
    fc.assert(
      fc.property(keys, letters, (accepted, choice) => {
        const points = (some: string[][]) =>
          gradeAnswer(correctedQuestion(question('multiple', 'A'), { kind: 'accept', keys: some }), choice, rule)
            .points;
        expect(points(accepted)).toBeGreaterThanOrEqual(points(accepted.slice(0, 1)));
        expect(points([...accepted].reverse())).toBe(points(accepted));
      }),
    );
  });

  it('without a correction the question stays what it is', () => {
    const standing = question('single', 'A');
    expect(correctedQuestion(standing, undefined)).toBe(standing);
  });
});
