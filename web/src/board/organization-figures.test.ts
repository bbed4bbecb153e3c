import { describe, expect, it } from '@jest/globals';
import type { ContestDocument, OrganizationBoard, OrganizationLine } from '../api/shapes.ts';
import { boardKinds } from './board-kinds.ts';
import { en } from '../language/en.ts';
import { translator } from '../language/translator.ground.ts';
import { zh } from '../language/zh.ts';
import { FIGURES, figureText, inBands, onScreen, placeText } from './organization-figures.ts';

const line = {
  award: null,
  participants: 35_000,
  participationRate: 97.25,
  average: 86.5,
  passRate: 0,
  excellenceRate: null,
  totalPoints: 1_204_000,
} as OrganizationLine;
const t = (key: string, named: object = {}) => (key === 'boards.none' ? '—' : `${Object.values(named).join()}%`);

describe('a figure of an organization', () => {
  it.each([
    ['award', '—'],
    ['participants', '35,000'],
    ['participationRate', '97.25%'],
    ['average', '86.5'],
    ['passRate', '0%'],
    ['excellenceRate', '—'],
    ['totalPoints', '1,204,000'],
  ] as const)('%s is read as %s', (figure, text) => {
    expect(figureText(line, figure, t, 'zh-CN')).toBe(text);
  });
});

it('says of one in a very large organization that it is not nobody', () => {
  const [few, none] = [1, 0].map((participants) => ({ ...line, participants, participationRate: 0 }));
  expect(figureText(few as OrganizationLine, 'participationRate', t, 'zh-CN')).toBe('<0.01%');
  expect(figureText(none as OrganizationLine, 'participationRate', t, 'zh-CN')).toBe('0%');
});

it.each(['tooFewParticipants', 'noHeadCount', 'noBand', 'noFigure'] as const)(
  'says why there is no place: %s',
  (why) => {
    expect(translator(zh)(`boards.working.${why}`, { n: 5 })).toMatch(/^没有名次：/);
    expect(translator(en)(`boards.working.${why}`, { n: 5 })).toMatch(/^No place: /);
  },
);

describe('organizations of different sizes', () => {
  const entries = [
    ['甲', '大', 1],
    ['乙', '小', 1],
    ['丙', '小', null],
    ['丁', null, null],
  ].map(([name, band, place]) => ({ ...line, name, band, place }) as OrganizationLine);
  const shown = (by: 'award' | 'average', bands: string[]) =>
    inBands({ by, entries } as OrganizationBoard, bands).map(({ band, titled, lines }) =>
      [titled ? band : '', ...lines.map(({ name }) => name)].join(' '),
    );

  it.each([
    ['award', ['小', '大', '特大'], ['小 乙 丙', '大 甲', ' 丁']],
    ['award', [], [' 甲 乙 丙 丁']],
    ['average', ['小', '大'], [' 甲 乙 丙 丁']],
  ] as const)('by %s with %j stand as %j', (by, bands, expected) => expect(shown(by, [...bands])).toEqual(expected));

  it.each([
    [0, 'award', '“大”第 1 名', '“大”: place 1'],
    [0, 'average', '第 1 名', 'Place 1'],
    [2, 'award', '暂无名次', 'No place yet'],
  ] as const)('no. %i by %s is told as %s', (at, by, chinese, english) => {
    const own = entries[at] as OrganizationLine;
    expect(placeText(own, by, translator(zh), 'zh-CN')).toBe(chinese);
    expect(placeText(own, by, translator(en), 'en')).toBe(english);
  });
});

describe('a score on a big screen', () => {
  it.each([
    [undefined, '86.50 分', '86.50 points'],
    ['award', '86.50 分', '86.50 points'],
    ['average', '86.50 分', '86.50 points'],
    ['totalPoints', '86.50 分', '86.50 points'],
    ['participants', '86.50 人', '86.50'],
    ['participationRate', '86.50%', '86.50%'],
    ['passRate', '86.50%', '86.50%'],
    ['excellenceRate', '86.50%', '86.50%'],
  ] as const)('of %s is read as %s', (by, chinese, english) => {
    expect(onScreen('86.50', by, translator(zh))).toBe(chinese);
    expect(onScreen('86.50', by, translator(en))).toBe(english);
  });

  it('says of every figure what it is one of', () => {
    expect(FIGURES.map((figure) => onScreen('1', figure, translator(zh))).filter((text) => text === '1')).toEqual([]);
  });
});

describe('the boards of a contest', () => {
  it.each([
    [{}, ['individuals']],
    [{ teams: {} }, ['individuals', 'teams']],
    [{ organizations: {} }, ['individuals', 'organizations']],
    [{ teams: {}, organizations: {} }, ['individuals', 'teams', 'organizations']],
  ])('with %j are %j', (document, kinds) => {
    expect(boardKinds(document as ContestDocument)).toEqual(kinds);
  });
});
