import { describe, expect, it } from '@jest/globals';
import type { KeyCorrection } from '../../../rules/grading/key-correction.js';
import { changesNothing, checkKeys } from './correction-faults.js';

const SINGLE = { type: 'single', optionCount: 4 } as const;
const MULTIPLE = { type: 'multiple', optionCount: 4 } as const;

/** `AC B`: the keys AC and B. */
const keysOf = (written: string) => (written === '' ? [] : written.split(' ').map((key) => [...key]));

describe('the keys of a correction', () => {
  it.each([
    ['key', 'B', SINGLE, ''],
    ['key', 'AC', MULTIPLE, ''],
    ['key', '', SINGLE, '/keys 请给出一个新的答案。'],
    ['key', 'A B', SINGLE, '/keys 请给出一个新的答案。'],
    ['key', 'AA', SINGLE, '/keys/0 这个答案里 A 写了不止一次。'],
    ['key', 'ACCA', MULTIPLE, '/keys/0 这个答案里 C 写了不止一次。 /keys/0 这个答案里 A 写了不止一次。'],
    ['key', 'AB', SINGLE, '/keys/0 这道题的每个答案只有一个选项。'],
    ['key', 'E', SINGLE, '/keys/0 这道题没有选项 E。'],
    ['accept', 'A B', SINGLE, ''],
    ['accept', 'A', SINGLE, '/keys 请给出两个或更多不同的答案。'],
    ['accept', 'A A', SINGLE, '/keys/1 A 和第 1 个答案相同，请删去一个。'],
    ['accept', 'AB AC BA', MULTIPLE, '/keys/2 AB 和第 1 个答案相同，请删去一个。'],
    ['void', 'A', SINGLE, '/keys 全员得分和作废不需要答案，请不要填写。'],
    ['everyone', '', SINGLE, ''],
  ] as const)('%s %s', (kind, keys, question, faults) => {
    const found = checkKeys(kind, keysOf(keys), question);
    expect(found.map(({ pointer, detail }) => `${pointer} ${detail.zh}`).join(' ')).toBe(faults);
  });
});

describe('what holds already', () => {
  const correction = (written: string): KeyCorrection => {
    const [kind = '', ...keys] = written.split(' ');
    return { kind: kind as KeyCorrection['kind'], keys: keys.map((key) => [...key]) };
  };
  it.each([
    ['the key', 'key AC', ['key CA'], true],
    ['another key', 'key AC', ['key AB'], false],
    ['one of several that are accepted', 'key B', ['accept B C'], false],
    ['the same keys in another order', 'accept C B', ['accept B C'], true],
    ['one more key', 'accept B C D', ['accept B C'], false],
    ['void', 'void', ['void'], true],
    ['from void to the points', 'everyone', ['void'], false],
    ['the key of one of two versions', 'key C', ['key B', 'key C'], false],
    ['the key of both versions', 'key C', ['key C', 'key C'], true],
  ])('%s', (_case, asked, standing, nothing) => {
    expect(changesNothing(correction(asked), standing.map(correction))).toHaveLength(nothing ? 1 : 0);
  });
});
