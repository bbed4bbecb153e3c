import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenBoards } from '../../src/features/boards/boards.public.js';
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

  it('are right for everybody while a server that starts beside this one repairs what is missing', async () => {
    await openContest(running, 'repaired', { attempts: { counts: 'sum' } });
    const settled = await Promise.all(
      Array.from({ length: 20 }, () => compete(running, 'repaired', ALL_RIGHT, { seconds: 1 })),
    );
    const before = (await running.sql('SELECT * FROM standing ORDER BY entry_id')).length;
    const people = await Promise.all(Array.from({ length: 10 }, () => Contestant.entered(running, 'repaired')));
    let going = true;
    const competing = Promise.all(
      people.map(async (contestant) => {
        for (let times = 0; times < 4; times++) {
          const { submission } = await attempt(running, contestant, '1A', 1);
          if (submission.status !== 200) throw new Error(JSON.stringify(submission.body));
        }
      }),
    ).finally(() => (going = false));

    const refused: unknown[] = [];
    for (let round = 0; going || round < 3; round++) {
      const [damaged, ...others] = [...settled.slice(round % 20), ...settled.slice(0, round % 20)];
      await running.sql('DELETE FROM standing WHERE account_id = (SELECT account_id FROM attempt WHERE id = ?)', [
        damaged?.attemptId,
      ]);
      const repairing = running.app.get(OpenBoards).run();
      for (const { contestant, attemptId } of others.slice(0, 5)) {
        const { status, body } = await contestant.caller.get(`/api/attempts/${attemptId}/result`);
        if (status !== 200) refused.push(body);
      }
      await repairing;
    }
    await competing;
    expect(refused).toEqual([]);
    expect(await running.sql('SELECT * FROM standing')).toHaveLength(before + people.length);
    expect((await running.app.get(VerifyContest, { strict: false }).run('repaired'))[0]?.differences).toEqual([]);
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
