import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const SEED = '2014-10-08 公开抽取 527';

/** As anybody can repeat it with the published seed. */
const lot = (entryId: string) => createHash('sha256').update(`${SEED}:${entryId}`).digest('hex').slice(0, 12);

describe('R13: thirty single and twenty multiple choices; lots decide among equals', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2014-09-01T08:00:00+08:00' });
    contest = await RealContest.open(running, 'r13-united-front', [{ bank: 'r13', single: 30, multiple: 20 }]);
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', 28, 20, 96],
    ['选手 02', 30, 18, 96],
    ['选手 03', 29, 19, 96],
    ['选手 04', 30, 20, 100],
    ['选手 05', 30, 0, 60],
  ])('%s: %i and %i right', async (name, single, multiple, score) => {
    const contestant = await contest.entered(name);
    const marks = '+'.repeat(single) + '-'.repeat(30 - single) + '+'.repeat(multiple) + '~'.repeat(20 - multiple);
    const { body } = await contest.sit(contestant, '2014-09-02T08:00:00+08:00', marks, 600);
    expect(body.result).toMatchObject({ score, fullMarks: 100 });
    expect((await contestant.start()).body).toMatchObject({ code: 'quota-used', limit: 'total' });
  });

  it('the board: the lots of the three with 96 points', async () => {
    const rows = await running.sql('SELECT id, name FROM entry');
    const drawn = rows
      .map(({ id, name }) => ({ name: name as string, lot: lot(id as string) }))
      .filter(({ name }) => /0[123]$/.test(name))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1));
    expect(await contest.board()).toEqual([
      '1 选手 04 100/600s',
      ...drawn.map(({ name }, index) => `${index + 2} ${name} 96/600s`),
      '5 选手 05 60/600s',
    ]);
  });
});
