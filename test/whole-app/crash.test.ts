import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../server-process.mjs';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { enterDemo, lostAnswers, startWriters } from '../writers.mjs';

const KILLS = 20;
const WRITERS = 8;
const STARTERS = 4;
const QUOTA_A_DAY = 3;

type Writer = Awaited<ReturnType<typeof startWriters>>[number];

/** Requests that are cut off by the kill are expected; what was acknowledged before is what counts. */
async function until(stopped: () => boolean, step: () => Promise<void>): Promise<void> {
  while (!stopped()) await step().catch(() => undefined);
}

async function saveOne(url: string, writer: Writer): Promise<void> {
  const seq = ++writer.seq;
  const n = 21 + (seq % 40);
  const reply = await fetch(`${url}/api/attempts/${writer.attemptId}/answers`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
    body: JSON.stringify({ answers: [{ n, choice: ['ABCD'[seq % 4]], seq }] }),
  });
  if (reply.status === 200) writer.acknowledged.set(n, seq);
}

/** Starts several attempts at once and submits what it gets, as fast as it can. */
async function startAndSubmit(url: string, token: string): Promise<void> {
  const call = (path: string) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{}',
    });
  const replies = await Promise.all([1, 2, 3].map(() => call('/api/contests/quality-outline/attempts')));
  for (const reply of replies.filter(({ ok }) => ok)) {
    const { attempt } = (await reply.json()) as { attempt: { id: string } };
    await call(`/api/attempts/${attempt.id}/submission`);
  }
}

describe.each(['sqlite', 'postgres'] as const)('kill -9 under load on %s', (kind) => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-crash-'));
    database = await createTestDatabase(kind);
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(`${KILLS} times: no acknowledged answer is lost, no attempt is one too many, everything verifies`, async () => {
    const environment = { DATA_DIR: folder, DATABASE_URL: database.url ?? '', LOG_LEVEL: 'error', DEMO: 'on' };
    const launch = () => startServer('dist/main.js', environment);
    let server = await launch();
    const writers = await startWriters(server.url, WRITERS);
    const starters = await Promise.all(
      Array.from({ length: STARTERS * KILLS }, (_, index) => enterDemo(server.url, `starter-${index}`)),
    );

    let lost = 0;
    for (let round = 0; round < KILLS; round++) {
      let killed = false;
      const { url } = server;
      const load = [
        ...writers.map((writer) =>
          until(
            () => killed,
            () => saveOne(url, writer),
          ),
        ),
        ...starters.slice(round * STARTERS, (round + 1) * STARTERS).map((token) =>
          until(
            () => killed,
            () => startAndSubmit(url, token),
          ),
        ),
      ];
      await new Promise((resolve) => setTimeout(resolve, randomInt(20, 500)));
      await server.kill();
      killed = true;
      await Promise.all(load);
      server = await launch();
      lost += await lostAnswers(server.url, writers);
    }
    const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.size, 0);
    const attempts = await Promise.all(starters.map((token) => attemptsOf(server.url, token)));
    await server.stop();
    const verified = spawnSync(process.execPath, ['dist/cli/zhisai.js', 'verify'], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });

    expect(acknowledged).toBeGreaterThan(0);
    expect(lost).toBe(0);
    expect(attempts.filter((count) => count > QUOTA_A_DAY)).toEqual([]);
    expect(attempts.some((count) => count > 0)).toBe(true);
    expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  }, 600_000);
});

async function attemptsOf(url: string, token: string): Promise<number> {
  const reply = await fetch(`${url}/api/contests/quality-outline/attempts/mine`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { attempts } = (await reply.json()) as { attempts: unknown[] };
  return attempts.length;
}
