import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** Somewhere in the middle of each issue. */
const DAYS = ['2008-01-20', '2008-02-20', '2008-03-20', '2008-04-20'];

describe('R14: four issues, one set each month, once each; the issues add up', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2008-01-10T09:00:00+08:00' });
    contest = await RealContest.open(running, 'r14-spring-seedlings', [{ bank: 'r14', single: 60 }]);
  });
  afterAll(() => running?.stop());

  const people = new Map<string, Contestant>();

  it.each<[string, string, (number | null)[], number[]]>([
    // right answers in each issue, ten points each; null: missed it, and what is past is lost
    ['选手 01', '小学组', [8, 10, null, 9], [80, 180, 270]],
    ['选手 02', '小学组', [7, 7, 7, 7], [70, 140, 210, 280]],
    ['选手 03', '中学组', [10, 10, 10, 10], [100, 200, 300, 400]],
    ['选手 04', '中学组', [null, null, null, 10], [100]],
  ])('%s', async (name, division, issues, sums) => {
    running.clock.set('2008-01-10T10:00:00+08:00');
    let contestant = await contest.entered(name, { division });
    people.set(name, contestant);
    const scores: number[] = [];
    for (const [issue, right] of issues.entries()) {
      if (right === null) continue;
      const marks = '+'.repeat(right) + '-'.repeat(10 - right);
      running.clock.set(`${DAYS[issue]}T19:00:00+08:00`);
      contestant = await contestant.signedInAgain(running);
      const { body } = await contest.sit(contestant, `${DAYS[issue]}T20:00:00+08:00`, marks, 100);
      scores.push(body.result.person.score as number);
      expect((await contestant.start()).body).toMatchObject({ code: 'quota-used', limit: 'perStage', allowed: 1 });
    }
    expect(scores).toEqual(sums);
  });

  it('ranks divisions apart and together', async () => {
    expect(await contest.board()).toEqual([
      '1 选手 03 400/400s',
      '2 选手 02 280/400s',
      '3 选手 01 270/300s',
      '4 选手 04 100/100s',
    ]);
    expect(await contest.board(`?division=${encodeURIComponent('小学组')}`)).toEqual([
      '1 选手 02 280/400s',
      '2 选手 01 270/300s',
    ]);
  });

  it('a set that was missed is lost', async () => {
    running.clock.set('2008-05-10T00:00:00+08:00');
    const late = await people.get('选手 04')!.signedInAgain(running);
    expect((await late.start()).body.code).toBe('contest-over');
  });
});
