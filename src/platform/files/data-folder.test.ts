import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeDataFolder, makeOwnFile } from './data-folder.js';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the folder for the data', () => {
  let ground: string;
  beforeEach(() => {
    ground = mkdtempSync(join(tmpdir(), 'zhisai-folder-'));
  });
  afterEach(() => rmSync(ground, { recursive: true, force: true }));

  it('is made for its owner only; the folders above it are ordinary ones', () => {
    const folder = join(ground, 'above', 'data');
    makeDataFolder(folder);
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(join(ground, 'above'))).toBe((0o777 & ~process.umask()).toString(8));
  });

  it('stays as it is when it is there already', () => {
    const folder = join(ground, 'data');
    mkdirSync(folder);
    chmodSync(folder, 0o750);
    makeDataFolder(folder);
    expect(modeOf(folder)).toBe('750');
  });

  it('a file stands in its place: an error', () => {
    writeFileSync(join(ground, 'data'), '');
    expect(() => makeDataFolder(join(ground, 'data'))).toThrow('EEXIST');
  });

  it('files in it are made for their owner only, and stay as they are when they are there', () => {
    const file = join(ground, 'new');
    makeOwnFile(file);
    expect(modeOf(file)).toBe('600');
    writeFileSync(join(ground, 'old'), 'content');
    chmodSync(join(ground, 'old'), 0o640);
    makeOwnFile(join(ground, 'old'));
    expect([modeOf(join(ground, 'old')), readFileSync(join(ground, 'old'), 'utf8')]).toEqual(['640', 'content']);
  });
});
