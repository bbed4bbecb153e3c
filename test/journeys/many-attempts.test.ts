import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('an entry with very many attempts', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    await openContest(running, 'unlimited', { attempts: {} });
    await openContest(running, 'daily', { attempts: { perDay: 2 } });
  });
  afterAll(() => running?.stop());

  /** Somebody with so many attempts: the first of now, the others of a day ago, some of those voided. */
  async function competed(slug: string, attempts: number, voided = 0): Promise<Contestant> {
    const person = await Contestant.entered(running, slug);
    const first = await person.attempt();
    await person.submit(first);
    const insert = (number: number, state: string) =>
      running.sql(
        `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at)
         SELECT ?, ?, contest_id, contest_version_id, entry_id, account_id, seed, ?, started_at - 86400000
         FROM attempt WHERE id = ?`,
        [`${first}`.slice(0, 24) + String(number), number, state, first],
      );
    for (let number = 2; number <= attempts; number++)
      await insert(number, number <= voided + 1 ? 'voided' : 'expired');
    return person;
  }

  it('starts the last one that there can be, and is told when there is no other', async () => {
    const person = await competed('unlimited', 1001, 2);
    expect((await person.mine()).body.quota).toEqual({
      left: null,
      exhausted: null,
      nextDayAt: null,
      nearest: null,
      stageId: null,
    });
    const last = await person.start();
    expect([last.status, last.body.attempt.number]).toEqual([201, 1002]);
    expect((await person.start()).status).toBe(200);
    await person.submit(last.body.attempt.id as string);

    const refused = await person.start();
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ code: 'quota-used', limit: 'total', allowed: 1000, nextDayAt: null }),
    ]);
    expect((await person.mine()).body.quota).toEqual({
      left: 0,
      exhausted: 'total',
      nextDayAt: null,
      nearest: 'total',
      stageId: null,
    });
  });

  it('counts those of today by the contest’s day', async () => {
    const person = await competed('daily', 20);
    const second = await person.start();
    expect([second.status, second.body.attempt.number]).toEqual([201, 21]);
    await person.submit(second.body.attempt.id as string);
    expect((await person.start()).body).toMatchObject({ code: 'quota-used', limit: 'perDay', allowed: 2 });
    running.clock.set('2012-09-11T00:00:00+08:00');
    expect((await person.start()).body.attempt.number).toBe(22);
    running.clock.set(DURING);
  });
});
