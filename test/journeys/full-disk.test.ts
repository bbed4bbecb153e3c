import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditLog, COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { RawConnection } from '../../src/platform/database/raw-connection.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { signUp } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('a full disk', () => {
  let running: RunningApp;
  beforeEach(async () => {
    running = await startApp({ database: 'sqlite' });
  });
  afterEach(() => running?.stop());

  const allowPages = (pages: number) =>
    running.app.get(RawConnection, { strict: false }).sqlite().pragma(`max_page_count = ${pages}`);
  const fill = () =>
    running.app.get(Transactions).run((tx) =>
      running.app.get(AuditLog).record(tx, COMMAND_LINE, {
        action: 'test.fill',
        subjectKind: 'test',
        subjectId: 'disk',
        before: null,
        after: 'x'.repeat(1_000_000),
      }),
    );

  const signedUp = async () =>
    (await running.sql("SELECT login FROM account WHERE role = 'contestant' ORDER BY login")).map(({ login }) => login);

  it('is refused, and what is acknowledged after there is room again is kept', async () => {
    await signUp(running, 'before');
    allowPages(1);
    await expect(fill()).rejects.toThrow('full');
    allowPages(1_000_000);
    await signUp(running, 'after');
    await fill();

    running = await running.restart();
    expect(await signedUp()).toEqual(['after', 'before']);
    expect(await running.sql("SELECT id FROM audit_event WHERE action = 'test.fill'")).toHaveLength(1);
  });

  it('that SQLite notices at the commit, and rolls back by itself, leaves no transaction open', async () => {
    const sqlite = running.app.get(RawConnection, { strict: false }).sqlite();
    const failed = running.app.get(Transactions).run(async () => {
      sqlite.exec('ROLLBACK');
      throw new Error('the commit failed');
    });
    await expect(failed).rejects.toThrow('the commit failed');
    // One that fails in the ordinary way afterwards was what left it open.
    await expect(running.app.get(Transactions).run(() => Promise.reject(new Error('changed my mind')))).rejects.toThrow(
      'changed my mind',
    );
    expect(sqlite.inTransaction).toBe(false);
    await signUp(running, 'after');
    running = await running.restart();
    expect(await signedUp()).toEqual(['after']);
  });

  it('is told to whoever asks as 503 with a time to come back', async () => {
    allowPages(1);
    const replies = [];
    for (let index = 0; index < 60; index++)
      replies.push(
        await running.caller.post('/api/accounts', {
          name: '选手',
          login: `${'full'.repeat(15)}-${index}`,
          password: 'a long enough password',
        }),
      );
    const refused = replies.filter(({ status }) => status !== 201);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, body, headers } of refused) {
      expect([status, body.code]).toEqual([503, 'storage-full']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});
