import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** So many right of twenty questions of 5 points. */
const right = (count: number) => '+'.repeat(count) + '.'.repeat(20 - count);

describe('R7: five tries under one name, of which the best counts', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  const person = (name: string) => contestants.get(name) as Contestant;
  beforeAll(async () => {
    running = await startApp({ now: '2008-01-02T08:00:00+08:00' });
    contest = await RealContest.open(running, 'r07-across-the-strait', [{ bank: 'r07', single: 60 }]);
    for (const name of ['选手 01', '选手 02']) contestants.set(name, await contest.entered(name));
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', '03T08:00', 10, 200, 50, 4],
    ['选手 01', '03T09:00', 16, 200, 80, 3],
    // More than 80 points.
    ['选手 01', '03T10:00', 17, 300, 85, 2],
    ['选手 01', '10T08:00', 3, 10, 85, 1],
    // As good as before, and faster.
    ['选手 01', '20T08:00', 17, 250, 85, 0],
    ['选手 02', '20T09:00', 17, 260, 85, 4],
  ])('%s on %s: %i right', async (name, at, count, seconds, best, attemptsLeft) => {
    const { body } = await contest.sit(person(name), `2008-01-${at}:00+08:00`, right(count), seconds);
    const score = count * 5;
    expect(body.result).toMatchObject({ score, passed: score > 80, attemptsLeft, person: { score: best } });
  });

  it('no sixth one', async () =>
    expect((await person('选手 01').start()).body).toMatchObject({ code: 'quota-used', limit: 'total', allowed: 5 }));

  it('the board: the best try of each', async () =>
    expect(await contest.board()).toEqual(['1 选手 01 85/250s', '2 选手 02 85/260s']));
});
