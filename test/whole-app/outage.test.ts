import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RawConnection } from '../../src/platform/database/raw-connection.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Relay, relayTo } from '../relay.js';
import { type RunningApp, startApp } from '../running-app.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';

const UNAVAILABLE = [503, 'database-unavailable'];

/** PostgreSQL's: a database that is a file of this machine can't be away. */
describe('when the database is away', () => {
  let running: RunningApp;
  let relay: Relay;
  let database: TestDatabase;
  let contestant: Contestant;
  let attempt: string;

  beforeAll(async () => {
    database = await createTestDatabase('postgres');
    const url = new URL(database.url ?? '');
    relay = await relayTo(url.hostname, Number(url.port));
    url.port = String(relay.port);
    running = await startApp({
      database: 'postgres',
      now: '2012-09-10T08:00:00.000Z',
      environment: { DATABASE_URL: url.href },
    });
    await loadBank(running);
    await openContest(running, 'outage');
    contestant = await Contestant.entered(running, 'outage');
    attempt = await contestant.attempt();
  });
  afterAll(async () => {
    await running?.stop();
    await relay?.close();
    await database?.drop();
  });

  const save = (answers: string) => contestant.save(attempt, answers);
  const signUp = (login: string) =>
    running.caller.post('/api/accounts', { name: '选手', login, password: 'a long enough password' });

  /** Asks again, as a client does that is told to, until it is done; fails after ten seconds. */
  async function untilDone(ask: () => Promise<{ status: number; body: unknown }>): Promise<number> {
    for (let n = 0; ; n += 1) {
      const { status, body } = await ask();
      if (status < 300) return status;
      if (status !== 503 || n === 100) throw new Error(`${status} ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('nothing waits for it for ever, on no connection, also not on the one that migrated', async () => {
    const { rows } = await running.app
      .get(RawConnection)
      .postgres()
      .query(
        `SELECT current_setting('statement_timeout') AS a, current_setting('idle_in_transaction_session_timeout') AS b`,
      );
    expect(rows).toEqual([{ a: '30s', b: '1min' }]);
  });

  it('everybody is told to come back, and served when it is there again', async () => {
    expect((await save('1A@1')).status).toBe(200);
    relay.pull();
    for (const ask of [() => save('1B@2'), () => signUp('away'), () => running.caller.get('/api/contests')]) {
      const reply = await ask();
      expect([reply.status, reply.body.code]).toEqual(UNAVAILABLE);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await running.caller.get('/api/health/live')).status).toBe(200);
    expect((await running.caller.get('/api/health/ready')).body.missing).toEqual(['database']);

    relay.plugIn();
    expect(await untilDone(() => save('1B@2'))).toBe(200);
    expect(await untilDone(() => signUp('away'))).toBe(201);
    expect(await untilDone(() => running.caller.get('/api/contests'))).toBe(200);
    expect((await running.caller.get('/api/health/ready')).status).toBe(200);
    expect((await contestant.read(attempt)).body.answers).toMatchObject([{ n: 1, choice: ['B'], seq: 2 }]);
  });

  it('in the middle of a transaction, nothing of it is kept and the next one works', async () => {
    const transactions = running.app.get(Transactions);
    const insert = "INSERT INTO account (id, name, login, role, created_at) VALUES ('x', '选手', 'x', 'contestant', 0)";
    const broken = transactions.run(async ({ manager }) => {
      await manager.query(insert);
      relay.pull();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await manager.query('SELECT 1');
    });
    await expect(broken).rejects.toMatchObject({ parts: { code: 'database-unavailable' } });
    relay.plugIn();
    await untilDone(() => signUp('next'));
    expect(await transactions.run(({ manager }) => manager.query("SELECT 1 FROM account WHERE id = 'x'"))).toEqual([]);
  });

  it('goes on after an administrator of the database has ended every connection', async () => {
    const transactions = running.app.get(Transactions);
    await transactions
      .run(({ manager }) =>
        manager.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()'),
      )
      .catch(() => undefined);
    expect(await untilDone(() => save('2C@3'))).toBe(200);
    expect(await untilDone(() => signUp('terminated'))).toBe(201);
  });
});
