import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { inThread, ThreadExhausted } from './in-thread.js';

const folder = mkdtempSync(join(tmpdir(), 'zhisai-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'work.mjs');
writeFileSync(
  file,
  `import { threadId } from 'node:worker_threads';
   export const echo = async (...given) => ({ given, threadId });
   export const fail = async () => { throw new TypeError('no way'); };
   export const loop = async () => { for (;;); };
   export const hoard = async () => { const all = []; for (;;) all.push(new Array(1000).fill({ n: all.length })); };`,
);
const compiled = pathToFileURL(file);
const limits = { megabytes: 64, milliseconds: 20_000 };

/** Functions that bear the names of those in the module, and that may not be called here. */
const refuse = () => Promise.reject<never>(new Error('called in the main thread'));
const named = <T>(name: string, work: (...given: unknown[]) => Promise<T> = refuse) =>
  Object.defineProperty(work.bind(null), 'name', { value: name });

describe('work in a thread', () => {
  it('happens in another one, and its data is copied both ways', async () => {
    const bytes = Buffer.from('质量');
    const result = await inThread(named<unknown>('echo'), compiled, [{ 甲: [1, null] }, bytes], limits);
    expect(result).toEqual({ given: [{ 甲: [1, null] }, new Uint8Array(bytes)], threadId: expect.any(Number) });
    expect((result as { threadId: number }).threadId).toBeGreaterThan(0);
  });

  it('happens here where the module isn’t compiled', async () => {
    const add = (a: number, b: number) => Promise.resolve(a + b);
    expect(await inThread(add, pathToFileURL(join(folder, 'none.js')), [1, 2], limits)).toBe(3);
  });

  it('fails as it fails', async () => {
    await expect(inThread(named('fail'), compiled, [], limits)).rejects.toThrow('no way');
  });

  it.each([
    ['time', 'loop', { megabytes: 64, milliseconds: 300 }],
    ['memory', 'hoard', { megabytes: 16, milliseconds: 30_000 }],
  ])('that takes too much %s ends alone', async (_what, name, bounds) => {
    await expect(inThread(named(name), compiled, [], bounds)).rejects.toThrow(ThreadExhausted);
  });
});
