import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditLog, COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../src/platform/database/transactions.js';
import { type RunningApp, startApp } from '../running-app.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('transactions', () => {
  let running: RunningApp;
  let transactions: Transactions;
  beforeAll(async () => {
    running = await startApp();
    transactions = running.app.get(Transactions);
  });
  afterAll(() => running?.stop());

  const write = (tx: Tx, subjectId: string) =>
    running.app
      .get(AuditLog)
      .record(tx, COMMAND_LINE, { action: 'test.write', subjectKind: 'test', subjectId, before: null, after: null });
  const written = async () =>
    (await running.sql("SELECT subject_id FROM audit_event WHERE action = 'test.write' ORDER BY subject_id")).map(
      ({ subject_id }) => subject_id,
    );

  it("don't mix: of 20 at once, each keeps all or nothing of its own", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        transactions.run(async (tx) => {
          await write(tx, `mix-${String(index).padStart(2, '0')}-first`);
          await pause(5 * (index % 4));
          if (index % 3 === 0) throw new Error('changed my mind');
          await write(tx, `mix-${String(index).padStart(2, '0')}-second`);
        }),
      ),
    );
    const expected = Array.from({ length: 20 }, (_, index) => index)
      .filter((index) => index % 3 !== 0)
      .flatMap((index) => [`first`, `second`].map((part) => `mix-${String(index).padStart(2, '0')}-${part}`));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    expect(await written()).toEqual(expected);
  });

  it('inside one another are an error, whichever way they are started', async () => {
    await expect(transactions.run(() => transactions.run(async () => 1))).rejects.toThrow('inside');
    await expect(transactions.run(async () => 2)).resolves.toBe(2);
  });

  it('tell of their commit only when it has happened, and in order', async () => {
    const told: string[] = [];
    await transactions.run(async (tx) => {
      tx.afterCommit(() => told.push('first'));
      tx.afterCommit(() => told.push('second'));
      expect(told).toEqual([]);
    });
    await transactions
      .run(async (tx) => {
        tx.afterCommit(() => told.push('never'));
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    expect(told).toEqual(['first', 'second']);
  });

  it('are invisible to readers until they are committed', async () => {
    let seenInside = -1;
    await transactions.run(async (tx) => {
      await write(tx, 'unseen');
      const rows = await transactions.committed.manager.query<unknown[]>(
        "SELECT 1 FROM audit_event WHERE subject_id = 'unseen'",
      );
      seenInside = rows.length;
    });
    expect(seenInside).toBe(0);
    expect(await written()).toContain('unseen');
  });
});
