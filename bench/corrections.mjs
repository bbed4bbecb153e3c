// A correction of a key over 105,000 attempts of 35,000 people: previewed and applied by the server while people go on
// answering, `verify` before and after. The ratio is to reading the same number of answers by their keys, one by one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';
import { startServer } from '../test/server-process.mjs';
import { lostAnswers, startWriters } from '../test/writers.mjs';
import { saveAnswers } from './answer-load.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 35_000);
const EACH = 3;
const WRITERS = 16;
const PASSWORD = 'correct-horse-battery';
const QUESTION = 30;

const folder = await mkdtemp(join(tmpdir(), 'zhisai-corrections-'));
const settings = { DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', DEMO: 'on', ADMIN_PASSWORD: PASSWORD };
const { questions } = parse(readFileSync(join(ROOT, 'questions/quality-outline.yaml'), 'utf8'));

/** Attempts of the demo's 80 questions, each person with another number of right answers. */
function fill() {
  const database = new (sqliteDriver())(join(folder, 'zhisai.sqlite'));
  const contest = database
    .prepare("SELECT id, current_version_id AS version FROM contest WHERE slug = 'quality-outline'")
    .get();
  const account = database.prepare(
    "INSERT INTO account (id, name, login, role, created_at) VALUES (?, ?, ?, 'contestant', ?)",
  );
  const entry = database.prepare(
    "INSERT INTO entry (id, contest_id, account_id, name, fields, changes_made, entered_at) VALUES (?, ?, ?, ?, '{}', 0, ?)",
  );
  const attempt = database.prepare(
    `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, deadline, answers_until, ended_at, score, section_scores, time_used_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'submitted', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const answer = database.prepare(
    'INSERT INTO answer (attempt_id, n, contest_id, choice, seq, saved_at) VALUES (?, ?, ?, ?, 1, ?)',
  );
  const id = (kind, who) => `00000000-000${kind}-7000-8000-${String(who).padStart(12, '0')}`;
  const titles = ['判断题', '单项选择题', '多项选择题'];
  database.transaction(() => {
    for (let who = 0; who < PEOPLE; who++) {
      const start = Date.now() - 5 * 86_400_000;
      account.run(id(1, who), `选手 ${who}`, `corrected-${who}`, start);
      entry.run(id(2, who), contest.id, id(1, who), `选手 ${who}`, start);
      for (let number = 1; number <= EACH; number++) {
        const startedAt = start + number * 86_400_000;
        const right = 20 + ((who * 7919 + number * 31) % 61);
        const used = 600_000 + ((who * 104_729 + number * 7) % 2_900_000);
        const sections = [Math.min(right, 20), Math.min(Math.max(right - 20, 0), 40), 2 * Math.max(right - 60, 0)];
        const attemptId = id(3, who * 10 + number);
        attempt.run(
          attemptId,
          number,
          contest.id,
          contest.version,
          id(2, who),
          id(1, who),
          '0'.repeat(32),
          startedAt,
          startedAt + 3_600_000,
          startedAt + 3_605_000,
          startedAt + used,
          100 * sections.reduce((sum, points) => sum + points, 0),
          JSON.stringify(sections.map((points, index) => ({ title: titles[index], points: 100 * points }))),
          used,
        );
        for (let n = 1; n <= right; n++) answer.run(attemptId, n, contest.id, questions[n - 1].key, startedAt);
      }
    }
  })();
  const from = performance.now();
  const read = database.prepare('SELECT choice FROM answer WHERE attempt_id = ? AND n = ?');
  for (let who = 0; who < PEOPLE; who++)
    for (let number = 1; number <= EACH; number++) read.get(id(3, who * 10 + number), QUESTION);
  const seconds = (performance.now() - from) / 1000;
  database.close();
  return seconds;
}

function verify(when) {
  const environment = { ...process.env, ...settings };
  const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/zhisai.js'), 'verify'], { env: environment });
  process.stdout.write(`corrections verify ${when}: ${status === 0 ? 'clean' : `differences (${status})`}\n`);
  return status;
}

async function call(url, token, method, path, body) {
  const response = await fetch(url + path, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

async function until(url, token, path, state) {
  for (;;) {
    const { preview } = await call(url, token, 'GET', path);
    if (preview.state === state) return preview;
    if (preview.state === 'failed') throw new Error('the preview failed');
    await sleep(100);
  }
}

let server = await startServer(join(ROOT, 'dist/main.js'), settings);
await server.stop();
const reference = fill();
server = await startServer(join(ROOT, 'dist/main.js'), settings);
const before = verify('before');
const writers = await startWriters(server.url, WRITERS);
const { token } = await call(server.url, null, 'POST', '/api/session', { login: 'admin', password: PASSWORD });
const corrections = '/api/contests/quality-outline/key-corrections/previews';
const quiet = await saveAnswers(server.url, writers, WRITERS, 3);

let answering = true;
const load = (async () => {
  const rounds = [];
  while (answering) rounds.push(await saveAnswers(server.url, writers, WRITERS, 2));
  return rounds;
})();
const from = performance.now();
const asked = { question: `quality-outline/${questions[QUESTION - 1].code}`, kind: 'void', reason: '题目有误' };
const made = await call(server.url, token, 'POST', corrections, asked);
const path = `${corrections}/${made.preview.id}`;
const { summary } = await until(server.url, token, path, 'ready');
const previewed = (performance.now() - from) / 1000;
await call(server.url, token, 'POST', `${path}/application`, {});
await until(server.url, token, path, 'applied');
const seconds = (performance.now() - from) / 1000;
answering = false;
const rounds = await load;
const worst = Math.max(...rounds.map(({ p99 }) => p99));
const refused = rounds.reduce((sum, round) => sum + round.refused, 0);
process.stdout.write(
  `corrections of ${summary.attempts} attempts of ${summary.people} people: ratio ${(seconds / reference).toFixed(1)} to reading the answers ` +
    `(preview ${previewed.toFixed(1)} s, both ${seconds.toFixed(1)} s; ${summary.attemptsChanged} scores changed; ` +
    `answers meanwhile p99 ${worst.toFixed(0)} ms, else ${quiet.p99.toFixed(0)} ms; refused ${refused})\n`,
);
const lost = await lostAnswers(server.url, writers);
const after = verify('after');
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(lost === 0 && before === 0 && after === 0 && seconds <= 30 ? 0 : 1);
