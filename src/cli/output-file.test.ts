import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { plannedOutput, writeOutput } from './output-file.js';

const FORMATS = ['yaml', 'xlsx', 'csv'] as const;
const folder = mkdtempSync(join(tmpdir(), 'zhisai-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planned = (name: string | null, format?: (typeof FORMATS)[number], isTerminal = false) =>
  plannedOutput(
    { ...(format && { format }), ...(name !== null && { to: join(folder, name) }) },
    FORMATS,
    'xlsx',
    isTerminal,
  );

describe('where a command writes', () => {
  it.each([
    ['x.csv', undefined, 'csv'],
    ['x.CSV', undefined, 'csv'],
    ['x.yml', undefined, 'yaml'],
    ['x', undefined, 'xlsx'],
    ['x', 'csv', 'csv'],
    ['x.txt', 'csv', 'csv'],
    ['x.yml', 'yaml', 'yaml'],
    [null, undefined, 'xlsx'],
    [null, 'yaml', 'yaml'],
  ] as const)('%s with --format %s is %s', (name, format, expected) => {
    expect(planned(name, format).format).toBe(expected);
  });

  it.each([
    ['a name that promises another format', 'x.csv', 'xlsx', /contradict/],
    ['a name that promises what can’t be had', 'x.pdf', undefined, /\.pdf.*yaml, xlsx, csv/],
    ['a folder that isn’t there', 'none/x.csv', undefined, /none.*no such folder/],
    ['a folder in place of a file', '.', undefined, /is a folder/],
  ] as const)('refuses %s', (_what, name, format, expected) => {
    expect(() => planned(name, format)).toThrow(expected);
  });

  it('refuses to show bytes at a terminal, but not text', () => {
    expect(() => planned(null, undefined, true)).toThrow(/--to/);
    expect(planned(null, 'csv', true)).toEqual({ format: 'csv', file: null });
  });

  it.each(['new', 'old'])('lets nobody but the owner read a secret in a file that is %s', async (name) => {
    const file = join(folder, name);
    if (name === 'old') writeFileSync(file, 'what stood there before, and was longer', { mode: 0o644 });
    await writeOutput({ format: 'csv', file }, Buffer.from('secret'), { secret: true });
    expect([readFileSync(file, 'utf8'), (statSync(file).mode & 0o777).toString(8)]).toEqual(['secret', '600']);
  });

  it('says why a file can’t be written', async () => {
    const output = { format: 'csv', file: join(folder, 'gone', 'x.csv') };
    await expect(writeOutput(output, Buffer.from('x'))).rejects.toThrow(/gone.*no such folder/);
  });
});
