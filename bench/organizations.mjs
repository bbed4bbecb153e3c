// The organization board of 35,000 people of 400 organizations in three levels with three attempts each: cold start, and
// how long a page takes while people hand in, as a ratio to an answer with nothing in it (`/api/health/live`).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';
import { startServer } from '../test/server-process.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 35_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const ATTEMPTS = 3;
const LEVELS = [8, 56, 336];
const WRITERS = 20;
const SLUG = 'organizations';
const BOARDS = ['', '?by=participationRate', '?level=0', '?level=1&limit=200', '?under=o-0-0&by=totalPoints'];

const folder = await mkdtemp(join(tmpdir(), 'zhisai-organizations-'));
const environment = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', DEMO: 'on' };

const DOCUMENT = {
  slug: SLUG,
  title: '组织奖',
  opensAt: new Date(Date.now() - 86_400_000).toISOString(),
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  registration: { organization: 'optional' },
  paper: {
    sections: [{ title: '判断题', type: 'true-false', points: 1, draw: { bank: 'quality-outline', count: 20 } }],
  },
  attempts: { counts: 'best' },
  scoring: { passMark: '60%', excellentMark: '90%' },
  organizations: { award: { by: { participationRate: 50, average: 50 } } },
};

function zhisai(...parameters) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/zhisai.js'), ...parameters], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`zhisai ${parameters.join(' ')} ended with ${status}`);
}

/** Past entering and answering: nobody has a standing until the server starts and works them out. */
function fill() {
  const database = new (sqliteDriver())(join(folder, 'zhisai.sqlite'));
  const contest = database.prepare('SELECT id, current_version_id AS version FROM contest WHERE slug = ?').get(SLUG);
  const insert = (into, count) =>
    database.prepare(`INSERT INTO ${into} VALUES (${Array.from({ length: count }, () => '?').join(', ')})`);
  const organization = insert(
    'organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)',
    9,
  );
  const heads = insert('organization_head_count (id, organization_id, count, counted_on, declared_at)', 5);
  const account = insert('account (id, name, login, role, created_at)', 5);
  const entry = insert(
    'entry (id, contest_id, account_id, name, fields, changes_made, entered_at, organization_id)',
    8,
  );
  const attempt = insert(
    'attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, ended_at, score, section_scores, time_used_ms)',
    13,
  );
  const start = Date.now() - 3_600_000;
  const leaves = [];
  database.transaction(() => {
    const paths = new Map();
    for (const [level, count] of LEVELS.entries())
      for (let index = 0; index < count; index++) {
        const id = `o-${level}-${index}`;
        const parent = level === 0 ? null : `o-${level - 1}-${index % LEVELS[level - 1]}`;
        paths.set(id, `${paths.get(parent) ?? '/'}${id}/`);
        organization.run(
          id,
          id.toUpperCase(),
          `单位 ${level}-${index}`,
          parent,
          level,
          paths.get(id),
          '',
          start,
          start,
        );
        if (level === LEVELS.length - 1) {
          leaves.push(id);
          heads.run(`h-${id}`, id, 50 + ((index * 37) % 150), '2012-09-01', start);
        }
      }
    for (let who = 0; who < PEOPLE; who++) {
      account.run(`a-${who}`, `选手 ${who}`, `organizations-${who}`, 'contestant', start);
      entry.run(
        `e-${who}`,
        contest.id,
        `a-${who}`,
        `选手 ${who}`,
        '{}',
        0,
        start,
        leaves[(who * 7919) % leaves.length],
      );
      for (let number = 1; number <= ATTEMPTS; number++) {
        const score = 100 * ((who * 31 + number * 7) % 21);
        const of = [contest.id, contest.version, `e-${who}`, `a-${who}`, '0'.repeat(32), 'submitted'];
        attempt.run(`t-${who}-${number}`, number, ...of, start, start + 60_000, score, '[]', 60_000);
      }
    }
  })();
  database.close();
}

async function call(url, path, { method = 'GET', token, body } = {}) {
  const reply = await fetch(url + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(answer)}`);
  return answer;
}

async function writer(url, index) {
  const login = { name: `选手 ${index}`, login: `writer-${index}`, password: 'a long enough password' };
  const { token } = await call(url, '/api/accounts', { method: 'POST', body: login });
  const organizationId = `o-2-${index}`;
  await call(url, `/api/contests/${SLUG}/entries`, { method: 'POST', token, body: { organizationId } });
  return token;
}

/** One attempt after the other, a little better each time, until it is over. */
async function keepHandingIn(url, token, until) {
  let handedIn = 0;
  while (performance.now() < until) {
    const { attempt } = await call(url, `/api/contests/${SLUG}/attempts`, { method: 'POST', token, body: {} });
    const answers = Array.from({ length: 20 }, (_, n) => ({ n: n + 1, choice: [n % 2 ? 'A' : 'B'], seq: 1 }));
    await call(url, `/api/attempts/${attempt.id}/answers`, { method: 'PUT', token, body: { answers } });
    await call(url, `/api/attempts/${attempt.id}/submission`, { method: 'POST', token, body: {} });
    handedIn++;
  }
  return handedIn;
}

/** Each path in turn, once in 10 ms; milliseconds, ascending. */
async function keepLooking(url, paths, until) {
  const took = [];
  for (let look = 0; performance.now() < until; look++) {
    const from = performance.now();
    await call(url, paths[look % paths.length]);
    took.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return took.sort((a, b) => a - b);
}

const p99 = (took) => took[Math.min(took.length - 1, Math.floor(took.length * 0.99))];
const peakOf = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const file = join(folder, 'contest.json');
await writeFile(file, JSON.stringify(DOCUMENT));
await (await startServer(join(ROOT, 'dist/main.js'), environment)).stop();
zhisai('contest', 'apply', file, '--publish');
fill();
const from = performance.now();
const server = await startServer(join(ROOT, 'dist/main.js'), environment);
const started = performance.now() - from;
const board = `/api/contests/${SLUG}/leaderboards/organizations`;
await call(server.url, board);
const opened = performance.now() - from - started;
const tokens = [];
for (let index = 0; index < WRITERS; index++) tokens.push(await writer(server.url, index));
const until = performance.now() + SECONDS * 1000;
const [looked, bare, ...handedIn] = await Promise.all([
  keepLooking(
    server.url,
    BOARDS.map((query) => board + query),
    until,
  ),
  keepLooking(server.url, ['/api/health/live'], until),
  ...tokens.map((token) => keepHandingIn(server.url, token, until)),
]);
const perSecond = handedIn.reduce((sum, count) => sum + count, 0) / SECONDS;
process.stdout.write(
  `organizations board of ${PEOPLE} people, ${ATTEMPTS * PEOPLE} attempts: ratio ${(p99(looked) / p99(bare)).toFixed(1)} to a bare answer at p99 ` +
    `(${p99(looked).toFixed(1)} ms while ${perSecond.toFixed(0)} attempts a second come in; start ${(started / 1000).toFixed(1)} s, ` +
    `first look ${(opened / 1000).toFixed(2)} s, peak ${Math.round(peakOf(server.pid))} MB)\n`,
);
await server.stop();
await rm(folder, { recursive: true, force: true });
