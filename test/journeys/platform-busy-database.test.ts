import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sqliteDriver } from '../../src/platform/database/sqlite-driver.js';
import { databaseFile, SETTINGS, type Settings } from '../../src/platform/settings/settings.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Another process that writes: the rest waits for it until it is let go. */
async function holdEverything(running: RunningApp): Promise<() => Promise<void>> {
  const settings = running.app.get<Settings>(SETTINGS);
  if (running.database === 'sqlite') {
    const other = new (sqliteDriver())(databaseFile(settings));
    other.exec('BEGIN IMMEDIATE');
    return async () => {
      other.exec('ROLLBACK');
      other.close();
    };
  }
  const other = new pg.Client({ connectionString: settings.databaseUrl ?? '' });
  await other.connect();
  await other.query('BEGIN');
  await other.query('LOCK TABLE account, answer, attempt IN EXCLUSIVE MODE');
  return () => other.end();
}

describe('while another process writes', () => {
  let running: RunningApp;
  let contestant: Contestant;
  let attempt: string;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T08:00:00.000Z' });
    await loadBank(running);
    await openContest(running, 'busy');
    contestant = await Contestant.entered(running, 'busy');
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    attempt = await contestant.attempt();
  });

  it('others are answered, and who saves or signs up waits and is answered in the end', async () => {
    const letGo = await holdEverything(running);
    const order: string[] = [];
    const note = (what: string) => (order.push(what), undefined);
    const saved = contestant.save(attempt, '1A@1').finally(() => note('saved'));
    const signedUp = running.caller
      .post('/api/accounts', { name: '选手', login: 'waits', password: 'a long enough password' })
      .finally(() => note('signed up'));
    for (let n = 0; n < 10; n += 1) {
      await pause(100);
      expect((await running.caller.get('/api/health/live')).status).toBe(200);
      note('lives');
    }
    await letGo();
    expect([(await saved).status, (await signedUp).status]).toEqual([200, 201]);
    expect(order.slice(0, 10)).toEqual(Array(10).fill('lives'));
  });
});
