import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

describe('R11: eighty questions; seventy right for the first draw, sixty for the second', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2010-10-01T08:00:00+08:00' });
    contest = await RealContest.open(running, 'r11-culture', [{ bank: 'r11', single: 80 }]);
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', 70, true, true],
    ['选手 02', 69, true, false],
    ['选手 03', 60, true, false],
    ['选手 04', 59, false, false],
  ])('%s: %i right', async (name, right, passed, excellent) => {
    const contestant = await contest.entered(name);
    const marks = '+'.repeat(right) + '-'.repeat(80 - right);
    const { body } = await contest.sit(contestant, '2010-10-02T08:00:00+08:00', marks, 1200);
    expect(body.result).toMatchObject({ score: right, fullMarks: 80, passed, excellent });
    expect((await contestant.start()).body).toMatchObject({ code: 'quota-used', limit: 'total' });
  });

  it('the board', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 01 70/1200s',
      '2 选手 02 69/1200s',
      '3 选手 03 60/1200s',
      '4 选手 04 59/1200s',
    ]));
});
