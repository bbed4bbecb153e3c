import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const times = (count: number, step: string) => Array.from({ length: count }, () => step);

describe('R9: forty questions of thirty seconds, in four weeks, of which the best try counts', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2019-12-02T08:00:00+08:00' });
    contest = await RealContest.open(running, 'r09-local-culture', [{ bank: 'r09', single: 200, multiple: 100 }]);
    for (const [index, name] of ['选手 01', '选手 02', '选手 03', '选手 04'].entries())
      contestants.set(name, await contest.entered(name, { fields: { phone: `1380000000${index}` } }));
  });
  afterAll(() => running?.stop());
  const walk = async (name: string, at: string, steps: readonly string[]) =>
    (await contest.walk(contestants.get(name) as Contestant, `2019-12-${at}:00+08:00`, steps)).body;

  it.each([
    // 30 right and 10 wrong in 6 s each: 30 × 2.5
    ['选手 01', '02T20:00', [...times(30, '+6'), ...times(10, '-6')], 75, 240],
    // everything right in 10 s each
    ['选手 02', '03T20:00', times(40, '+10'), 100, 400],
    // half of it right in 3 s each, the rest left out for 30 s each
    ['选手 04', '04T20:00', [...times(20, '+3'), ...times(20, '.')], 50, 660],
    // of the ten with several right options all are incomplete, which earns nothing: 30 × 2.5
    ['选手 04', '04T21:00', [...times(30, '+3'), ...times(10, '~8')], 75, 170],
    ['选手 04', '05T20:00', times(40, '-1'), 0, 40],
  ])('%s on %s', async (name, at, steps, score, seconds) =>
    expect(await walk(name, at, steps)).toMatchObject({
      attempt: { stageId: 'week-1' },
      result: { score, fullMarks: 100, timeUsedMs: seconds * 1000 },
    }),
  );

  it('three times a week: the fourth is for the next', async () => {
    const tired = contestants.get('选手 04') as Contestant;
    running.clock.set('2019-12-08T23:59:59+08:00');
    expect((await tired.start()).body).toMatchObject({ code: 'quota-used', limit: 'perStage', allowed: 3 });
    expect(await walk('选手 04', '09T00:00', [...times(20, '+3'), ...times(20, '.')])).toMatchObject({
      attempt: { number: 4, stageId: 'week-2' },
      result: { score: 50, counts: false, person: { score: 75 } },
    });
  });

  it.each([
    // as good and as fast as somebody else, but a week later
    ['选手 01', '10T20:00', times(40, '+10'), 100, 400],
    // as good, and a second faster for each question
    ['选手 03', '29T23:00', times(40, '+9'), 100, 360],
  ])('%s later, on %s', async (name, at, steps, score, seconds) =>
    expect((await walk(name, at, steps)).result).toMatchObject({ score, timeUsedMs: seconds * 1000, counts: true }),
  );

  it('the board: the best try of each, then less time, then who was done first', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 03 100/360s',
      '2 选手 02 100/400s',
      '3 选手 01 100/400s',
      '4 选手 04 75/170s',
    ]));
});
