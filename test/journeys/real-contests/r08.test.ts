import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const QUESTIONS = 30;
const times = (count: number, step: string) => Array.from({ length: count }, () => step);

describe('R8: thirty questions of twenty seconds, and points for speed', () => {
  let running: RunningApp;
  let contest: RealContest;
  let first: Contestant;
  beforeAll(async () => {
    running = await startApp({ now: '2022-04-18T09:00:00+08:00' });
    contest = await RealContest.open(running, 'r08-masterpieces', [{ bank: 'r08', single: 90 }]);
  });
  afterAll(() => running?.stop());

  it.each([
    // 17 whole seconds left of each: 30 × (100 + 17 × 30) = 30 × 610
    ['选手 01', '10:00:00', times(QUESTIONS, '+2.5'), 18_300, 75],
    // The same to the point, but done later: by 3 s a question, and begun later.
    ['选手 02', '10:00:10', times(QUESTIONS, '+3'), 18_300, 90],
    // 29 × (100 + 19 × 30), and one wrong answer, which earns nothing
    ['选手 03', '10:00:00', [...times(29, '+1'), '-1'], 19_430, 30],
    // 10 right in the last moment, 10 wrong, 10 left out: 10 × 100
    ['选手 04', '10:00:00', [...times(10, '+20'), ...times(10, '-5'), ...times(10, '.')], 1000, 450],
    // At once: 30 × 700, the full marks
    ['选手 05', '11:00:00', times(QUESTIONS, '+0'), 21_000, 0],
    // 60 % of them by the point: 18 at once
    ['选手 06', '11:00:00', [...times(18, '+0'), ...times(12, '.')], 12_600, 240],
    // and a hundredth of a second less
    ['选手 07', '11:00:00', [...times(17, '+0'), '+0.01', ...times(12, '.')], 12_570, 240.01],
  ])('%s', async (name, at, steps, score, seconds) => {
    const contestant = await contest.entered(name);
    first ??= contestant;
    const { body } = await contest.walk(contestant, `2022-04-18T${at}+08:00`, steps);
    expect(body.result).toMatchObject({
      score,
      fullMarks: 21_000,
      timeUsedMs: seconds * 1000,
      passed: score >= 12_600,
    });
  });

  it('once a day', async () => {
    expect((await first.start()).body.code).toBe('quota-used');
    const { body } = await contest.walk(first, '2022-04-19T00:00:00+08:00', times(QUESTIONS, '+4'));
    expect(body.result).toMatchObject({ score: 17_400, counts: false });
  });

  it('the board: of two with the same points who was done first', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 05 21000/0s',
      '2 选手 03 19430/30s',
      '3 选手 01 18300/75s',
      '4 选手 02 18300/90s',
      '5 选手 06 12600/240s',
      '6 选手 07 12570/240.01s',
      '7 选手 04 1000/450s',
    ]));
});
