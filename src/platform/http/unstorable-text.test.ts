import { describe, expect, it } from '@jest/globals';
import { unstorableTexts } from './unstorable-text.js';

const pointersOf = (value: unknown) => unstorableTexts(value).map(({ pointer }) => pointer);

describe('texts that no database takes', () => {
  it.each([
    ['a text', 'a\0b', ['/']],
    ['half a character', { name: '\ud83d' }, ['/name']],
    ['in a list in a list', { answers: [{ n: 1, choice: ['A', '\0'] }] }, ['/answers/0/choice/1']],
    ['several, in their order', { a: '\0', b: ['x', '\0'] }, ['/a', '/b/1']],
    ['a name, told at what has it', { inner: { 'a\0': 1 } }, ['/inner']],
    ['whole characters', { name: '知赛😀', n: 1, none: null, yes: true, choice: ['A'] }, []],
    ['a file', Buffer.from('\0'), []],
  ])('finds %s', (_what, value, pointers) => {
    expect(pointersOf(value)).toEqual(pointers);
  });

  it('looks to the bottom of a hundred thousand nested lists', () => {
    const nested = JSON.parse('['.repeat(100_000) + '"\\u0000"' + ']'.repeat(100_000)) as unknown;
    expect(unstorableTexts(nested)).toHaveLength(1);
  });
});
