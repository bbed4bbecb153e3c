import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../platform/http/refusal.js';
import { readContestFile } from './read-contest-file.js';

const faultsOf = (text: string): string[] => {
  try {
    readContestFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return ((error as Refusal).parts.faults ?? []).map(({ detail }) => detail.zh);
  }
  return [];
};

it('reads YAML as the document that it says, times as text', () =>
  expect(
    readContestFile(`\uFEFF
slug: quality-month # 网址名
opensAt: 2012-09-01T08:00:00+08:00
introduction: |
  第一行
  第二行
time: { limit: PT60M }
attempts:
  perDay: 3
paper:
  shuffle: { questions: true }
`),
  ).toEqual({
    slug: 'quality-month',
    opensAt: '2012-09-01T08:00:00+08:00',
    introduction: '第一行\n第二行\n',
    time: { limit: 'PT60M' },
    attempts: { perDay: 3 },
    paper: { shuffle: { questions: true } },
  }));

it('reads JSON, too', () =>
  expect(readContestFile('{"slug": "a", "attempts": {"perDay": 3}}')).toEqual({ slug: 'a', attempts: { perDay: 3 } }));

it('reads nothing as nothing', () => expect(readContestFile('')).toBeNull());

describe('names the line and the column of', () => {
  it.each<[string, string, string]>([
    ['a field twice', 'slug: a\ntitle: 甲\nslug: b\n', '第 3 行第 1 列：同一项写了两次。'],
    ['a tab', 'attempts:\n\tperDay: 3\n', '第 2 行第 1 列：缩进用了制表符，请改用空格。'],
    ['an open quote', 'title: "质量月\n', '第 2 行第 1 列：这里缺少引号、括号、冒号或空格（要用英文标点）。'],
    [
      'an open bracket',
      'organizers: [甲, 乙\nslug: a\n',
      '第 2 行第 1 列：缩进与上下文对不齐，或者前面有括号没有合上。',
    ],
    [
      'a colon in a value',
      'slug: a\ntitle: 质量月: 竞赛\n',
      '第 2 行第 8 列：一行里只能写一个名称和它的值；值里有冒号时请加引号，也请检查下一行的缩进。',
    ],
    [
      'a missing colon',
      'slug a\ntitle: b\n',
      '第 1 行第 1 列：这一行可能缺少冒号，或者冒号后面缺少空格（要用英文冒号）。',
    ],
    [
      'a wrong escape',
      'title: "C:\\公文"\n',
      '第 1 行第 11 列：双引号里的反斜杠（\\）写法不对：请写成两个反斜杠，或把双引号改为单引号。',
    ],
    ['a special character', 'slug: @a\n', '第 1 行第 7 列：以 @、` 等特殊字符开头的值请加引号。'],
    [
      'two documents',
      'slug: a\n---\nslug: b\n',
      '第 2 行第 1 列：一个文件里只能写一份内容，请删去“---”和它后面的部分。',
    ],
    [
      'an indentation that fits nothing',
      'attempts:\n    perDay: 3\n  total: 5\n',
      '第 3 行第 1 列：缩进与上下文对不齐，或者前面有括号没有合上。',
    ],
  ])('%s', (_what, text, fault) => expect(faultsOf(text)).toEqual([fault]));
});

it('says what a file of full-width colons lacks', () =>
  expect(faultsOf('slug：a\ntitle：b\n')).toEqual([expect.stringContaining('英文冒号')]));

it.each([
  ['an alias to nothing', 'title: *nothing\n'],
  [
    'aliases that multiply',
    `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
      .join('\n')}\n`,
  ],
  ['a file that is too large', `introduction: ${'x'.repeat(2_000_001)}`],
])('refuses %s', (_what, text) => expect(faultsOf(text)).toHaveLength(1));
