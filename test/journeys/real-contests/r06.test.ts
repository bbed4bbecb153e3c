import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const PEOPLE = [
  ['选手 01', 'ZZ'],
  ['选手 02', 'ZZ'],
  ['选手 03', 'GP'],
] as const;

describe('R6: ten questions a day, whose points add up', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2022-01-10T00:00:00+08:00' });
    const ids = await plantOrganizations(running, [
      ['山西省', 'SX'],
      ['山西省/泽州县质监局', 'ZZ'],
      ['山西省/高平市质监局', 'GP'],
    ]);
    contest = await RealContest.open(running, 'r06-winter-games', [{ bank: 'r06', single: 60 }]);
    for (const [name, code] of PEOPLE)
      contestants.set(name, await contest.entered(name, { organizationId: ids[code] }));
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', '10T22:59', '++++++++--', 8, 8],
    ['选手 01', '11T00:00', '++++++++++', 10, 18],
    ['选手 02', '12T08:00', '++++++++++', 10, 10],
    ['选手 02', '13T08:00', '+++++.....', 5, 15],
    ['选手 03', '10T08:00', '+++++++---', 7, 7],
    ['选手 03', '11T08:00', '++++------', 4, 11],
    ['选手 03', '12T08:00', '+++++++---', 7, 18],
  ])('%s on %s', async (name, at, marks, score, sum) => {
    const contestant = contestants.get(name) as Contestant;
    const { body } = await contest.sit(contestant, `2022-01-${at}:00+08:00`, marks, 30);
    expect(body.result).toMatchObject({ score, counts: true, person: { score: sum } });
    expect((await contestant.start()).body).toMatchObject({ code: 'quota-used', limit: 'perDay' });
  });

  it('the board: equal points share a place', async () =>
    expect(await contest.board()).toEqual([
      expect.stringMatching(/^1 选手 0[13] 18\//),
      expect.stringMatching(/^1 选手 0[13] 18\//),
      expect.stringMatching(/^3 选手 02 15\//),
    ]));

  it('the organizations, by all their points: 18 + 15, and 18', async () => {
    const { body } = await running.caller.get('/api/contests/r06-winter-games/leaderboards/organizations');
    const lines = body.entries as Record<string, string | number>[];
    expect(lines.map((line) => [line.place, line.name, line.totalPoints, line.awarded].join(' '))).toEqual([
      '1 泽州县质监局 33 true',
      '2 高平市质监局 18 false',
    ]);
  });
});
