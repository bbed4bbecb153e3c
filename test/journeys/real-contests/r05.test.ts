import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const times = (count: number, step: string) => Array.from({ length: count }, () => step);

const PEOPLE = [
  ['选手 01', 'ZZ'],
  ['选手 02', 'ZZ'],
  ['选手 03', 'GP'],
  ['选手 04', 'GP'],
  ['选手 05', 'YC'],
] as const;

describe('R5: twenty questions of twenty seconds a day, whose points add up', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2020-07-20T09:00:00+08:00' });
    contest = await RealContest.open(running, 'r05-defence', [{ bank: 'r05', 'true-false': 40, single: 60 }]);
    const ids = await plantOrganizations(running, [
      ['泽州县质监局', 'ZZ'],
      ['高平市质监局', 'GP'],
      ['阳城县质监局', 'YC'],
    ]);
    for (const [name, code] of PEOPLE)
      contestants.set(name, await contest.entered(name, { organizationId: ids[code] }));
  });
  afterAll(() => running?.stop());

  it.each([
    // 20 right in 5 s each
    ['选手 01', '07-20', times(20, '+5'), 20, 100],
    // the next day 12 right in 4 s, 8 wrong in 10 s: 48 + 80 s
    ['选手 01', '07-21', [...times(12, '+4'), ...times(8, '-10')], 12, 128],
    // 16 right in 3 s, 4 left out, 20 s each: 48 + 80 s
    ['选手 02', '07-20', [...times(4, '.'), ...times(16, '+3')], 16, 128],
    // 16 right in 2 s, 4 wrong in 1 s
    ['选手 02', '07-22', [...times(16, '+2'), ...times(4, '-1')], 16, 36],
    ['选手 04', '07-21', times(20, '.'), 0, 400],
    ['选手 05', '07-22', [...times(19, '+10'), '-10'], 19, 200],
    ['选手 03', '07-31', times(20, '+19.5'), 20, 390],
  ])('%s on %s', async (name, day, steps, score, seconds) => {
    const contestant = contestants.get(name) as Contestant;
    const { body } = await contest.walk(contestant, `2020-${day}T20:00:00+08:00`, steps);
    expect(body.result).toMatchObject({ score, fullMarks: 20, timeUsedMs: seconds * 1000, counts: true });
  });

  it('once a day', async () =>
    expect((await (contestants.get('选手 03') as Contestant).start()).body).toMatchObject({
      code: 'quota-used',
      limit: 'perDay',
    }));

  it('the board: of two with the same points who used less time', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 02 32/164s',
      '2 选手 01 32/228s',
      '3 选手 03 20/390s',
      '4 选手 05 19/200s',
      '5 选手 04 0/400s',
    ]));

  // Two participants and an average of 32 are the most. 高平 2/2 and 10/32: 50 + 15.62. 阳城 1/2 and 19/32: 25 + 29.68.
  it('the organization award: participants and their average, each half', async () => {
    const { body } = await running.caller.get('/api/contests/r05-defence/leaderboards/organizations');
    const lines = body.entries as {
      place: number;
      name: string;
      participants: number;
      average: number;
      award: number;
    }[];
    expect(
      lines.map(
        ({ place, name, participants, average, award }) => `${place} ${name} ${participants} ${average} ${award}`,
      ),
    ).toEqual(['1 泽州县质监局 2 32 100', '2 高平市质监局 2 10 65.62', '3 阳城县质监局 1 19 54.68']);
  });
});
