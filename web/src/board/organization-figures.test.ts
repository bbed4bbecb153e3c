import { describe, expect, it } from '@jest/globals';
import type { ContestDocument, OrganizationLine } from '../api/shapes.ts';
import { boardKinds } from './board-kinds.ts';
import { figureText } from './organization-figures.ts';

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
