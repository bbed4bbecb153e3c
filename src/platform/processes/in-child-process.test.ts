import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ChildExhausted, inChildProcess } from './in-child-process.js';

const folder = mkdtempSync(join(tmpdir(), 'zhisai-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'work.mjs');
writeFileSync(
  file,
  `export const echo = async (...given) => ({ given, pid: process.pid });
   export const fail = async () => { throw new TypeError('no way'); };
   export const loop = async () => { for (;;); };
   export const hoard = async () => { const all = []; for (;;) all.push(new Array(1000).fill({ n: all.length })); };
   export const grow = async () => { const all = []; for (;;) all.push(null); };
   export const leave = async () => process.exit(3);`,
);
const compiled = pathToFileURL(file);
const limits = { megabytes: 64, milliseconds: 20_000 };

/** Functions that bear the names of those in the module, and that may not be called here. */
const refuse = () => Promise.reject<never>(new Error('called in this process'));
const named = <T>(name: string, work: (...given: unknown[]) => Promise<T> = refuse) =>
  Object.defineProperty(work.bind(null), 'name', { value: name });

describe('work in a process of its own', () => {
  it('happens there, and its data is copied both ways', async () => {
    const bytes = Buffer.from('质量'.repeat(1_000_000));
    const result = await inChildProcess(named<unknown>('echo'), compiled, [{ 甲: [1, null] }, bytes], limits);
    const { given, pid } = result as { given: [unknown, Buffer]; pid: number };
    expect(given[0]).toEqual({ 甲: [1, null] });
    expect(Buffer.compare(given[1], bytes)).toBe(0);
    expect(pid).not.toBe(process.pid);
  });

  it('happens here where the module isn’t compiled', async () => {
    const add = (a: number, b: number) => Promise.resolve(a + b);
    expect(await inChildProcess(add, pathToFileURL(join(folder, 'none.js')), [1, 2], limits)).toBe(3);
  });

  it('fails as it fails', async () => {
    await expect(inChildProcess(named('fail'), compiled, [], limits)).rejects.toThrow('no way');
  });

  it.each([
    ['takes too much time', 'loop', { megabytes: 64, milliseconds: 300 }],
    ['takes too much memory', 'hoard', { megabytes: 16, milliseconds: 30_000 }],
    // In a thread this ends the whole process, whatever its limits are.
    ['takes too much memory for one thing', 'grow', { megabytes: 64, milliseconds: 30_000 }],
    ['leaves', 'leave', limits],
  ])('that %s ends alone', async (_what, name, bounds) => {
    await expect(inChildProcess(named(name), compiled, [], bounds)).rejects.toThrow(ChildExhausted);
  });
});
