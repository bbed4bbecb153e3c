import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** Marks of the three sections: 30 true/false and 40 single choices of 1 point, 10 multiple choices of 3. */
const marks = (judged: number, single: number, multiple: number, rest = '-') =>
  [
    [judged, 30],
    [single, 40],
    [multiple, 10],
  ]
    .map(([right = 0, count = 0]) => '+'.repeat(right) + rest.repeat(count - right))
    .join('');

describe('A: Yangquan, eighty fixed questions of three types, open to everyone for a month', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2012-08-31T09:00:00+08:00' });
    const bank = { bank: 'yangquan', 'true-false': 30, single: 40, multiple: 10 };
    contest = await RealContest.open(running, 'a-yangquan', [bank]);
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', '01T08:00', marks(30, 40, 10), 1800, 100, true],
    // 30 + 30 + 5 × 3
    ['选手 02', '10T20:00', marks(30, 30, 5), 1200, 75, true],
    // 20 + 40 + 15: the same points, and slower
    ['选手 03', '11T20:00', marks(20, 40, 5), 1500, 75, true],
    // the same points and the same time, and later
    ['选手 04', '12T20:00', marks(30, 30, 5, '.'), 1200, 75, true],
    // 20 + 20 + 6 × 3; an incomplete choice earns nothing
    ['选手 05', '13T20:00', marks(20, 20, 6).slice(0, -4) + '~~~~', 600, 58, false],
    ['选手 06', '30T23:55', marks(0, 0, 0, '.'), 240, 0, false],
  ])('%s', async (name, at, answers, seconds, score, passed) => {
    const contestant = await contest.entered(name);
    const { body } = await contest.sit(contestant, `2012-09-${at}:00+08:00`, answers, seconds);
    expect(body.result).toMatchObject({ score, fullMarks: 100, passed });
    expect((await contestant.start()).body.code).toBe('quota-used');
  });

  it('is over when the month is', async () => {
    running.clock.set('2012-10-01T00:00:00+08:00');
    const reply = await running.caller.get('/api/contests/a-yangquan');
    expect(reply.body.state).toBe('closed');
  });

  it('the board', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 01 100/1800s',
      '2 选手 02 75/1200s',
      '3 选手 04 75/1200s',
      '4 选手 03 75/1500s',
      '5 选手 05 58/600s',
      '6 选手 06 0/240s',
    ]));
});
