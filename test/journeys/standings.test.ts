import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('standings', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    await openContest(running, 'kept', { attempts: { counts: 'sum' } });
    for (const [answers, seconds] of [
      ['1A 2D', 30],
      [ALL_RIGHT, 60],
      ['1A 2D', 20],
      ['', 10],
    ] as const) {
      const { contestant } = await compete(running, 'kept', answers, { seconds, name: `第${seconds}` });
      await attempt(running, contestant, '3B', seconds);
    }
    const open = await Contestant.entered(running, 'kept');
    await open.attempt();
  });
  afterAll(() => running?.stop());

  const board = async () => (await running.caller.get('/api/contests/kept/leaderboards/individuals')).body;
  const verified = async () =>
    (await running.app.get(VerifyContest, { strict: false }).run('kept'))[0]?.differences ?? null;

  it('and boards are there again after a restart, unchanged', async () => {
    const before = await board();
    expect(before.entries.map(({ score }: { score: number }) => score)).toEqual([6, 3, 3, 1]);
    running = await running.restart();
    expect(await board()).toEqual(before);
  });

  it.each([
    ['all are missing', 'DELETE FROM standing'],
    ['some are missing', 'DELETE FROM standing WHERE score = 300'],
    ['some know of fewer attempts', 'UPDATE standing SET attempts = 1, score = 1 WHERE score = 300'],
    [
      'one is of somebody without attempts',
      `INSERT INTO standing (entry_id, contest_id, account_id, score, time_used_ms, finished_at, attempts, counting, section_scores, updated_at)
      SELECT id, contest_id, account_id, 999, 0, 0, 0, '[]', '[]', 0 FROM entry WHERE id NOT IN (SELECT entry_id FROM standing)`,
    ],
  ])('that do not cover the attempts are worked out again at the start: %s', async (_case, damage) => {
    const { entries, total } = await board();
    await running.sql(damage);
    expect(await verified()).not.toEqual([]);
    running = await running.restart();
    expect(await board()).toMatchObject({ entries, total });
    expect(await verified()).toEqual([]);
  });

  it('are stored with the attempt or not at all', async () => {
    const contestant = await Contestant.entered(running, 'kept');
    const attemptId = await contestant.attempt();
    await running.sql('ALTER TABLE standing RENAME TO standing_elsewhere');
    expect((await contestant.submit(attemptId)).status).toBe(500);
    await running.sql('ALTER TABLE standing_elsewhere RENAME TO standing');
    expect((await contestant.read(attemptId)).body.attempt.state).toBe('open');
    expect((await contestant.submit(attemptId)).status).toBe(200);
    expect(await verified()).toEqual([]);
  });
});
