import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentHash, type FiledQuestion } from '../../question-files/question-files.public.js';
import { changesAnything, planBankChange } from './plan-bank-change.js';
import type { KnownQuestion } from '../question-banks.repository.js';

/** `a1`: the question with the code a, whose content is number 1. */
const filed = (spec: string): FiledQuestion => ({
  code: spec.slice(0, -1),
  type: 'true-false',
  stem: `内容 ${spec.slice(-1)}`,
  options: [],
  key: ['A'],
  explanation: null,
  source: null,
  facts: [],
  tags: [],
  difficulty: null,
});

/** `a1`, or `a1-` for a question that was retired. */
const known = (spec: string, index: number): KnownQuestion => {
  const question = filed(spec.slice(0, 2));
  return {
    id: `id-${question.code}`,
    code: question.code,
    position: index + 1,
    version: 3,
    retired: spec.endsWith('-'),
    contentHash: contentHash(question),
  };
};

const specs = (line: string) => line.split(' ').filter((spec) => spec !== '');

function planned(bank: string, file: string, retireMissing = false): string {
  const plan = planBankChange(specs(bank).map(known), specs(file).map(filed), { retireMissing });
  const codes = (questions: readonly { code: string }[]) => questions.map(({ code }) => code).join('');
  return [
    ['created', codes(plan.created)],
    ['changed', codes(plan.changed.map((rewording) => rewording.known))],
    ['unchanged', codes(plan.unchanged)],
    ['restored', codes(plan.restored)],
    ['retired', codes(plan.retired)],
    ['missing', codes(plan.missing)],
  ]
    .flatMap(([what, found]) => (found ? [`${what} ${found}`] : []))
    .join(', ');
}

describe('what an import does to a bank', () => {
  it.each([
    ['an empty bank takes everything', '', 'a1 b1', 'created ab'],
    ['the same again changes nothing', 'a1 b1', 'a1 b1', 'unchanged ab'],
    ['the order of the file means nothing', 'a1 b1', 'b1 a1', 'unchanged ba'],
    ['other content is a new version', 'a1 b1', 'a2 b1', 'changed a, unchanged b'],
    ['what the file doesn’t name stays', 'a1 b1', 'a1 c1', 'created c, unchanged a, missing b'],
    ['codes are the same in any case', 'a1', 'A2', 'changed a'],
    ['a retired question that is named comes back', 'a1-', 'a1', 'unchanged a, restored a'],
    ['and may have changed', 'a1-', 'a2', 'changed a, restored a'],
    ['a retired one that isn’t named isn’t missing', 'a1- b1', 'b1', 'unchanged b'],
  ])('%s', (_rule, bank, file, plan) => expect(planned(bank, file)).toBe(plan));

  it('retires what the file doesn’t name only when it is told to', () => {
    expect(planned('a1 b1 c1-', 'a1', true)).toBe('unchanged a, retired b, missing b');
  });

  it('puts each question of the file into one place', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    const numbered = fc.tuple(lists, fc.infiniteStream(fc.constantFrom('1', '2')));
    const line = numbered.map(([codes, numbers]) => codes.map((code) => `${code}${numbers.next().value}`).join(' '));
    fc.assert(
      fc.property(line, line, (bank, file) => {
        const plan = planBankChange(specs(bank).map(known), specs(file).map(filed), { retireMissing: true });
        const total = plan.created.length + plan.changed.length + plan.unchanged.length;
        expect(total).toBe(specs(file).length);
        expect(plan.retired.length + plan.changed.length + plan.unchanged.length).toBe(specs(bank).length);
        expect(changesAnything(plan)).toBe(bank.split(' ').sort().join(' ') !== file.split(' ').sort().join(' '));
      }),
    );
  });
});
