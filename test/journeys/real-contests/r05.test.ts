import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const times = (count: number, step: string) => Array.from({ length: count }, () => step);

describe('R5: twenty questions of twenty seconds a day, whose points add up', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2020-07-20T09:00:00+08:00' });
    contest = await RealContest.open(running, 'r05-defence', [{ bank: 'r05', 'true-false': 40, single: 60 }]);
    for (const name of ['选手 01', '选手 02', '选手 03', '选手 04']) contestants.set(name, await contest.entered(name));
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
      '4 选手 04 0/400s',
    ]));
});
