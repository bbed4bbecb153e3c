import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

/** Doubles numbers; each commit ends when the test says so. */
function doubling(largest: number, sideBySide = 1, enoughBeside = 1) {
  const batches: number[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const commits = new GroupCommit<number, number>(
    (batch) => {
      batches.push([...batch]);
      return new Promise((resolve, reject) =>
        ends.push((error) => (error ? reject(error) : resolve(batch.map((number) => number * 2)))),
      );
    },
    largest,
    sideBySide,
    enoughBeside,
  );
  return { batches, ends, commits };
}

describe('a group commit', () => {
  it('takes what arrived in one round of the event loop together, and what arrives meanwhile into the next', async () => {
    const { batches, ends, commits } = doubling(10);
    const first = [1, 2, 3].map((number) => commits.add(number));
    await setImmediate();
    expect(batches).toEqual([[1, 2, 3]]);

    const second = [4, 5].map((number) => commits.add(number));
    await setImmediate();
    expect(batches).toHaveLength(1);
    ends[0]?.();
    expect(await Promise.all(first)).toEqual([2, 4, 6]);

    await setImmediate();
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    ends[1]?.();
    expect(await Promise.all(second)).toEqual([8, 10]);
  });

  it('answers nobody before the commit has ended', async () => {
    const { ends, commits } = doubling(10);
    let answered = false;
    const waiting = commits.add(1).then(() => (answered = true));
    for (let round = 0; round < 5; round++) await setImmediate();
    expect(answered).toBe(false);
    ends[0]?.();
    await waiting;
    expect(answered).toBe(true);
  });

  it('takes no more at once than it may, in the order of arrival', async () => {
    const { batches, ends, commits } = doubling(2);
    const all = [1, 2, 3, 4, 5].map((number) => commits.add(number));
    for (let round = 0; round < 3; round++) {
      await setImmediate();
      ends[round]?.();
      await setImmediate();
    }
    expect(await Promise.all(all)).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('fails everybody in a commit that failed, and nobody after it', async () => {
    const { ends, commits } = doubling(10);
    const failing = Promise.allSettled([1, 2].map((number) => commits.add(number)));
    await setImmediate();
    ends[0]?.(new Error('disk full'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);

    const next = commits.add(3);
    await setImmediate();
    ends[1]?.();
    expect(await next).toBe(6);
  });

  it('has as many commits under way at once as it may, and no more', async () => {
    const { batches, ends, commits } = doubling(1, 2);
    const all = [1, 2, 3].map((number) => commits.add(number));
    for (let round = 0; round < 3; round++) await setImmediate();
    expect(batches).toEqual([[1], [2]]);
    ends[1]?.();
    for (let round = 0; round < 3; round++) await setImmediate();
    expect(batches).toEqual([[1], [2], [3]]);
    ends[0]?.();
    ends[2]?.();
    expect(await Promise.all(all)).toEqual([2, 4, 6]);
  });

  it('begins another beside the one under way only when enough wait for it, and leaves nobody waiting', async () => {
    const { batches, ends, commits } = doubling(10, 2, 3);
    const all = [commits.add(1)];
    await setImmediate();
    all.push(commits.add(2), commits.add(3));
    await setImmediate();
    expect(batches).toEqual([[1]]);
    all.push(commits.add(4));
    await setImmediate();
    expect(batches).toEqual([[1], [2, 3, 4]]);

    all.push(commits.add(5));
    ends[0]?.();
    for (let round = 0; round < 3; round++) await setImmediate();
    expect(batches).toHaveLength(2);
    ends[1]?.();
    for (let round = 0; round < 3; round++) await setImmediate();
    expect(batches[2]).toEqual([5]);
    ends[2]?.();
    expect(await Promise.all(all)).toEqual([2, 4, 6, 8, 10]);
  });

  it('refuses to let more wait than a healthy database would clear away in seconds', async () => {
    const { ends, commits } = doubling(100_000);
    const taken = Array.from({ length: 20_000 }, (_, number) => commits.add(number));
    await expect(commits.add(1)).rejects.toMatchObject({ parts: { code: 'server-busy', status: 503 } });
    await setImmediate();
    ends[0]?.();
    expect(await Promise.all(taken)).toHaveLength(20_000);
  });
});
