import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../http/refusal.js';
import { whenUnlocked } from './sqlite-lock.js';

const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
const soon = () => performance.now() + 5000;
const past = () => performance.now() - 1;

/** Work that meets the lock so many times before it is done. */
function work(refusals: number) {
  const tries = { count: 0 };
  const run = () => {
    tries.count += 1;
    if (tries.count <= refusals) throw busy();
    return 'done';
  };
  return { tries, run };
}

describe('work that needs the lock of SQLite', () => {
  it('is done once when the lock is free, however long the line was', async () => {
    const { tries, run } = work(0);
    expect(await whenUnlocked(past(), run)).toBe('done');
    expect(tries.count).toBe(1);
  });

  it('is tried again until the lock is free', async () => {
    const { tries, run } = work(4);
    expect(await whenUnlocked(soon(), run)).toBe('done');
    expect(tries.count).toBe(5);
  });

  it('is refused when patience has ended, saying when to come back', async () => {
    const { tries, run } = work(Infinity);
    const refused = await whenUnlocked(past(), run).catch((error: Refusal) => error.parts);
    expect(refused).toMatchObject({ code: 'database-busy', status: 503, retryAfterSeconds: 2 });
    expect(tries.count).toBe(1);
  });

  it('fails as it fails for any other reason', async () => {
    const failing = () => Promise.reject(new Error('disk full'));
    await expect(whenUnlocked(soon(), failing)).rejects.toThrow('disk full');
  });
});
