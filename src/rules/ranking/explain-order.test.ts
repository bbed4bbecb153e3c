import { expect, it } from '@jest/globals';
import { explainOrder } from './explain-order.js';
import type { Standing, TieRule } from './standing.js';

const standing = (more: Partial<Standing>): Standing => ({
  id: 'anyone',
  score: 8000,
  timeUsedMs: 60_000,
  finishedAt: new Date('2012-09-01T03:00:00.000Z'),
  attempts: 1,
  sectionScores: [{ title: '多选题', points: 2000 }],
  ...more,
});
const TIES: TieRule[] = ['section:多选题', 'timeUsed', 'lot'];

it.each<[string, Partial<Standing>, Partial<Standing>, string[]]>([
  ['more points', { score: 8100 }, {}, ['score 8100 8000 *']],
  [
    'more points in the section',
    { sectionScores: [{ title: '多选题', points: 2100 }] },
    {},
    ['score 8000 8000', 'section:多选题 2100 2000 *'],
  ],
  [
    'a section that one does not have counts 0',
    {},
    { sectionScores: [] },
    ['score 8000 8000', 'section:多选题 2000 0 *'],
  ],
  ['less time', { timeUsedMs: 59_000 }, {}, ['score 8000 8000', 'section:多选题 2000 2000', 'timeUsed 59000 60000 *']],
  [
    'nothing: they share a place',
    {},
    {},
    ['score 8000 8000', 'section:多选题 2000 2000', 'timeUsed 60000 60000', 'lot  '],
  ],
  [
    'the smaller lot',
    { lot: 1 },
    { lot: 2 },
    ['score 8000 8000', 'section:多选题 2000 2000', 'timeUsed 60000 60000', 'lot 1 2 *'],
  ],
])('%s', (_why, ahead, behind, expected) =>
  expect(
    explainOrder(TIES, standing(ahead), standing(behind)).map(
      (link) => `${link.rule} ${String(link.ahead ?? '')} ${String(link.behind ?? '')}${link.decides ? ' *' : ''}`,
    ),
  ).toEqual(expected),
);
