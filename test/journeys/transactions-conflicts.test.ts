import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions, type Tx } from '../../src/platform/database/transactions.js';
import { type RunningApp, startApp } from '../running-app.js';

/** Goes on when so many have come to it; who comes later finds it open. */
function meeting(size: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let came = 0;
  return () => {
    if (++came === size) open();
    return opened;
  };
}

describe('two transactions that get into each other’s way', () => {
  let running: RunningApp;
  let transactions: Transactions;
  beforeAll(async () => {
    running = await startApp();
    transactions = running.app.get(Transactions);
    for (const code of ['one', 'other'])
      await running.sql('INSERT INTO question_bank (id, code, title, created_at) VALUES (?, ?, ?, 0)', [
        code,
        code,
        '',
      ]);
  });
  afterAll(() => running?.stop());

  const title = async (tx: Tx | null, code: string): Promise<string> => {
    const query = `SELECT title FROM question_bank WHERE code = '${code}'`;
    const [row] = (await (tx ? tx.manager.query(query) : running.sql(query))) as { title: string }[];
    return row?.title ?? '?';
  };
  const append = (tx: Tx, code: string, letter: string) =>
    tx.manager.query(`UPDATE question_bank SET title = title || '${letter}' WHERE code = '${code}'`);

  // On SQLite they take turns: nobody is there to be met.
  const size = () => (running.database === 'postgres' ? 2 : 1);

  it('are both carried out, each once, where they waited for each other', async () => {
    const bothHold = meeting(size());
    const told: string[] = [];
    let begun = 0;
    const change = (letter: string, first: string, second: string) =>
      transactions.run(async (tx) => {
        begun += 1;
        await append(tx, first, letter);
        await bothHold();
        await append(tx, second, letter);
        tx.afterCommit(() => told.push(letter));
        return letter;
      });
    expect(await Promise.all([change('a', 'one', 'other'), change('b', 'other', 'one')])).toEqual(['a', 'b']);
    expect(begun).toBe(running.database === 'postgres' ? 3 : 2);
    expect([...told].sort()).toEqual(['a', 'b']);
    expect([...(await title(null, 'one'))].sort().join('')).toBe('ab');
    expect([...(await title(null, 'other'))].sort().join('')).toBe('ab');
  });

  it('are both carried out where one changed what the other had read', async () => {
    await running.sql("UPDATE question_bank SET title = '' WHERE code = 'one'");
    const bothRead = meeting(size());
    const change = (letter: string) =>
      transactions.run(async (tx) => {
        if (running.database === 'postgres') await tx.manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
        const before = await title(tx, 'one');
        await bothRead();
        await tx.manager.query(`UPDATE question_bank SET title = '${before}${letter}' WHERE code = 'one'`);
      });
    await Promise.all([change('a'), change('b')]);
    expect([...(await title(null, 'one'))].sort().join('')).toBe('ab');
  });
});
