import { describe, expect, it } from '@jest/globals';
import type { ContestDocument, OrganizationLine } from '../api/shapes.ts';
import { boardKinds } from './board-kinds.ts';
import { en } from '../language/en.ts';
import { translator } from '../language/translator.ground.ts';
import { zh } from '../language/zh.ts';
import { FIGURES, figureText, onScreen } from './organization-figures.ts';

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
