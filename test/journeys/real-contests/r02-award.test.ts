import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantOrganizations } from '../../organization-ground.js';
import { declareHeads, organizationLines } from '../../organization-lines.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const AT = '2018-06-01T10:00:00+08:00';

/** Right answers of five, 20 points each. */
const PEOPLE: readonly (readonly [code: string, ...right: number[]])[] = [
  ['A', 5, 4, 3, 2],
  ['B', 5, 5],
  ['C', 3, 4, 5],
  ['D', 1],
];

describe('R2, the organization award: participants, average and participation rate together', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp({ now: AT });
    const ids = await plantOrganizations(running, [
      ['甲公司', 'A'],
      ['乙公司', 'B'],
      ['丙公司', 'C'],
      ['丁公司', 'D'],
    ]);
    await declareHeads(running, ids, { A: 10, B: 2, C: 5, D: 2 });
    const contest = await RealContest.open(running, 'r02-award', [{ bank: 'tqm', single: 20 }]);
    for (const [code, ...counts] of PEOPLE)
      for (const right of counts) {
        const person = await contest.entered('选手', { organizationCode: code });
        await contest.sit(person, AT, '+'.repeat(right) + '-'.repeat(5 - right), 60);
      }
  });
  afterAll(() => running?.stop());

  // Best: 4 people, 100 points, 100 %. 甲 100, 70, 40; 乙 50, 100, 100; 丙 75, 80, 60; 丁 25, 20, 50: a third of each.
  it('gives the award of the hand-computed table', async () =>
    expect(await organizationLines(running, 'r02-award', '', ['participants', 'average', 'participationRate'])).toEqual(
      [
        '1 乙公司 2 100 100 → 83.33*',
        '2 丙公司 3 80 60 → 71.66*',
        '3 甲公司 4 70 40 → 70*',
        '4 丁公司 1 20 50 → 31.66*',
      ],
    ));
});
