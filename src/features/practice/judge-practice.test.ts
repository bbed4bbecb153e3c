import { describe, expect, it } from '@jest/globals';
import type { KeyCorrection } from '../../rules/grading/key-correction.js';
import type { KeyCorrectionRow } from '../answer-keys/answer-keys.public.js';
import type { QuestionVersion } from '../question-banks/question-banks.public.js';
import { judged } from './judge-practice.js';

const question = (type: string, key: string): QuestionVersion =>
  ({ type, optionCount: 4, key: [...key], explanation: '解析', source: null }) as unknown as QuestionVersion;

/** `accept AC/BD`: the kind, and the keys. */
function decided(written: string): KeyCorrectionRow {
  const [kind = '', keys = ''] = written.split(' ');
  return {
    kind: kind as KeyCorrection['kind'],
    keys: keys ? keys.split('/').map((key) => [...key]) : [],
    reason: '题库有误',
    decidedAt: new Date('2012-09-10T02:00:00.000Z'),
  } as KeyCorrectionRow;
}

describe('what is said of an answer in practice', () => {
  it.each([
    ['right', 'single', 'B', 'B', '', true, 'B'],
    ['wrong', 'single', 'B', 'C', '', false, 'B'],
    ['one of several right ones', 'single', 'BC', 'C', '', true, 'BC'],
    ['all of a multiple choice', 'multiple', 'AC', 'AC', '', true, 'AC'],
    ['part of a multiple choice', 'multiple', 'AC', 'A', '', false, 'AC'],
    ['too much of a multiple choice', 'multiple', 'AC', 'ABC', '', false, 'AC'],
    ['another key: now right', 'single', 'B', 'C', 'key C', true, 'C'],
    ['another key: now wrong', 'single', 'B', 'B', 'key C', false, 'C'],
    ['several keys: the one that was meant', 'multiple', 'AC', 'AB', 'accept AC/AB', true, 'AB'],
    ['several keys: none of them', 'multiple', 'AC', 'AD', 'accept AC/AB', false, 'AC'],
    ['right for everyone', 'single', 'B', 'D', 'everyone', true, ''],
    ['void', 'single', 'B', 'B', 'void', null, ''],
  ])('%s', (_case, type, bankKey, choice, correction, right, key) => {
    const said = judged(question(type, bankKey), { n: 1, choice }, correction ? decided(correction) : undefined);
    expect([said.right, said.key.join('')]).toEqual([right, key]);
    expect(said.correction?.bankKey.join('')).toBe(correction ? bankKey : undefined);
  });

  it('says what was decided, and why', () =>
    expect(judged(question('multiple', 'AC'), { n: 1, choice: 'AC' }, decided('accept AC/AB')).correction).toEqual({
      kind: 'accept',
      keys: [
        ['A', 'C'],
        ['A', 'B'],
      ],
      bankKey: ['A', 'C'],
      reason: '题库有误',
      decidedAt: '2012-09-10T02:00:00.000Z',
    }));
});
