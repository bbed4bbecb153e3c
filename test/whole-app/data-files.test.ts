import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BuiltServer, ready, startBuilt } from '../built-server.js';
import { lostAnswers, startWriters } from '../writers.mjs';

describe('the files of a server', () => {
  let ground: string;
  let running: BuiltServer[];
  beforeEach(async () => {
    ground = await mkdtemp(join(tmpdir(), 'zhisai-files-'));
    running = [];
  });
  afterEach(async () => {
    for (const server of running) server.signal('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    await rm(ground, { recursive: true, force: true });
  });

  const launch = async (folder: string) => {
    const server = await startBuilt({ DATA_DIR: join(ground, folder), DATABASE_URL: '' });
    running.push(server);
    await ready(server);
    return server;
  };
  const modeOf = async (name: string) => ((await stat(join(ground, name))).mode & 0o777).toString(8);

  it('are for its owner only', async () => {
    await launch('data');
    const names = (await readdir(join(ground, 'data'))).sort();
    expect(names).toEqual(['session-secret', 'zhisai.sqlite', 'zhisai.sqlite-shm', 'zhisai.sqlite-wal']);
    expect(await modeOf('data')).toBe('700');
    for (const name of names) expect([name, await modeOf(join('data', name))]).toEqual([name, '600']);
  });

  it('are one after a clean stop: a copy of it alone has every answer', async () => {
    const server = await launch('data');
    const [writer] = await startWriters(server.url, 1);
    if (!writer) throw new Error('no writer');
    const reply = await fetch(`${server.url}/api/attempts/${writer.attemptId}/answers`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
      body: JSON.stringify({ answers: [{ n: 21, choice: ['A'], seq: 1 }] }),
    });
    expect(reply.status).toBe(200);
    writer.acknowledged.set(21, 1);
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
    expect((await readdir(join(ground, 'data'))).sort()).toEqual(['session-secret', 'zhisai.sqlite']);

    const copy = await mkdtemp(join(ground, 'copy-'));
    for (const name of ['zhisai.sqlite', 'session-secret'])
      await copyFile(join(ground, 'data', name), join(copy, name));
    const restored = await launch(copy.slice(ground.length + 1));
    expect(await lostAnswers(restored.url, [writer])).toBe(0);
  });
});
