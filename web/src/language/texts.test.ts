import { describe, expect, it } from '@jest/globals';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Texts = { readonly [name: string]: string | Texts };

function flat(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + name, text]] : flat(text, `${prefix}${name}.`),
  );
}

const chinese = flat(zh as Texts);
const english = new Map(flat(en as unknown as Texts));
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
const names = (text: string) => found(text, /\{(\w+)(?:\|[^}]*)?\}/g);
const plain = (text: string) => found(text, /\{(\w+)\}/g);
const chosenBy = (text: string) => found(text, /\{(\w+)\|[^}]*\}/g);

/** The number stands beside these, in a place of its own. */
const NUMBER_ELSEWHERE = ['result.points'];

describe('the texts of the client', () => {
  it('are the same ones in both languages', () => {
    expect([...english.keys()]).toEqual(chinese.map(([key]) => key));
  });

  it.each(chinese)('%s names the same things in both', (key, text) => {
    const others = english.get(key) ?? '';
    expect(NUMBER_ELSEWHERE.includes(key) ? plain(others) : names(others)).toEqual(names(text));
  });

  it.each([...english].filter(([key]) => !NUMBER_ELSEWHERE.includes(key)))(
    '%s says the number by which it chooses a word: %s',
    (_key, text) => {
      expect(plain(text)).toEqual(expect.arrayContaining(chosenBy(text)));
    },
  );

  it.each([...english].filter(([key]) => key !== 'language'))('%s is English in English: %s', (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  /** What may follow a number and is the same for one and for many. */
  const SAME = /^(of|min|h|s|left|found|ranked|or more|listed)\b/;

  it.each([...english].filter(([, text]) => /\{\w+\} [a-z]/i.test(text)))(
    '%s says one of a thing as well as many: %s',
    (_key, text) => {
      const counted = [
        ...text.matchAll(/(?<!Attempt )\{(?:n|count|points|total|each|of|minutes|seconds)\} ([a-z]+)/gi),
      ];
      expect(counted.map(([, word = '']) => word).filter((word) => !SAME.test(word))).toEqual([]);
    },
  );
});
