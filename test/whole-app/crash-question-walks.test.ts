import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../server-process.mjs';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { Walker } from '../walkers.js';
import { lostAnswers, post } from '../writers.mjs';

const KILLS = 6;
const WALKERS = 12;
const DAY_MS = 86_400_000;

const draw = (bank: string, count: number) => ({ title: bank, type: 'single', points: 700, draw: { bank, count } });

/** A hundred questions of 20 seconds each, drawn anew for each attempt, with points for speed. */
const CONTEST = {
  slug: 'one-by-one',
  title: '逐题竞赛',
  opensAt: new Date(Date.now() - DAY_MS).toISOString(),
  closesAt: new Date(Date.now() + DAY_MS).toISOString(),
  paper: {
    drawnPer: 'attempt',
    shuffle: { questions: true, options: true },
    sections: [draw('quality-outline', 40), draw('metrology', 60)],
  },
  time: { limit: null, perQuestion: 20 },
  attempts: { total: 1000 },
  scoring: { speed: { base: 100, perSecondLeft: 30 } },
};

describe.each(['sqlite', 'postgres'] as const)('kill -9 while questions are shown one at a time on %s', (kind) => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-walks-'));
    database = await createTestDatabase(kind);
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(`${KILLS} times: no answer is lost, no clock begins anew, no question comes back, everything verifies`, async () => {
    const environment = { DATA_DIR: folder, DATABASE_URL: database.url ?? '', LOG_LEVEL: 'error', DEMO: 'on' };
    const zhisai = (...words: string[]) => {
      const env = { ...process.env, ...environment };
      const { status, stderr } = spawnSync(process.execPath, ['dist/cli/zhisai.js', ...words], {
        env,
        encoding: 'utf8',
      });
      return { status, said: stderr };
    };
    const launch = () => startServer('dist/main.js', environment);
    let server = await launch();
    const file = join(folder, 'one-by-one.json');
    await writeFile(file, JSON.stringify(CONTEST));
    expect(zhisai('contest', 'apply', file, '--publish')).toEqual({ status: 0, said: '' });
    const walkers = await Promise.all(
      Array.from({ length: WALKERS }, async (_, index) => {
        const account = { name: '选手', login: `walker-${index}`, password: 'a long enough password' };
        const { token } = await post(server.url, '/api/accounts', null, account);
        await post(server.url, `/api/contests/${CONTEST.slug}/entries`, token, {});
        return new Walker(CONTEST.slug, token);
      }),
    );

    let lost = 0;
    for (let round = 0; round < KILLS; round++) {
      let killed = false;
      const { url } = server;
      const load = walkers.map(async (walker) => {
        // What the kill cuts off is expected; what was said before is what counts.
        while (!killed) await walker.step(url).catch(() => undefined);
      });
      await new Promise((resolve) => setTimeout(resolve, randomInt(100, 700)));
      await server.kill();
      killed = true;
      await Promise.all(load);
      server = await launch();
      lost += await lostAnswers(
        server.url,
        walkers.flatMap(({ attempts }) => attempts),
      );
    }
    for (const walker of walkers) await walker.step(server.url);
    await server.stop();

    expect(walkers.flatMap(({ faults }) => faults)).toEqual([]);
    expect(lost).toBe(0);
    const attempts = walkers.flatMap((walker) => walker.attempts);
    expect(Math.min(...walkers.map(({ shown }) => shown))).toBeGreaterThan(0);
    expect(attempts.some(({ acknowledged }) => acknowledged.size > 1)).toBe(true);
    expect(zhisai('verify')).toEqual({ status: 0, said: '' });
  }, 600_000);
});
