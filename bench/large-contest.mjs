// A contest of 35,000 finished attempts: cold start, export, verification; and the import of 5,000 questions.
// Each as a ratio to the same program doing nothing (`zhisai migrate` on an empty database), with peak memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';
import { parse, stringify } from 'yaml';
import { startServer } from '../test/server-process.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 35_000);
const QUESTIONS = 5_000;

const folder = await mkdtemp(join(tmpdir(), 'zhisai-large-'));
const environment = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', DEMO: 'on' };

/** Runs a program to its end; seconds and the highest resident memory that was seen, in MB. */
function measured(program, parameters) {
  const from = performance.now();
  const child = spawn(process.execPath, [join(ROOT, program), ...parameters], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMegabytes(child.pid))), 20);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - from) / 1000, peak });
      else reject(new Error(`${program} ${parameters.join(' ')} ended with ${code}`));
    });
  });
}

function peakMegabytes(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function coldStart() {
  const from = performance.now();
  const server = await startServer(join(ROOT, 'dist/main.js'), environment);
  const seconds = (performance.now() - from) / 1000;
  const peak = peakMegabytes(server.pid);
  await server.stop();
  return { seconds, peak };
}

/** People who gave the right answer to the first questions and none to the rest; each a different number of them. */
function fill() {
  const database = new (sqliteDriver())(join(folder, 'zhisai.sqlite'));
  const contest = database
    .prepare("SELECT id, current_version_id AS version FROM contest WHERE slug = 'quality-outline'")
    .get();
  const { questions } = parse(readFileSync(join(ROOT, 'questions/quality-outline.yaml'), 'utf8'));
  const account = database.prepare(
    "INSERT INTO account (id, name, login, role, created_at) VALUES (?, ?, ?, 'contestant', ?)",
  );
  const entry = database.prepare(
    "INSERT INTO entry (id, contest_id, account_id, name, fields, changes_made, entered_at) VALUES (?, ?, ?, ?, '{}', 0, ?)",
  );
  const attempt = database.prepare(
    `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, deadline, answers_until, ended_at, score, section_scores, time_used_ms)
     VALUES (?, 1, ?, ?, ?, ?, ?, 'submitted', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const answer = database.prepare(
    'INSERT INTO answer (attempt_id, n, contest_id, choice, seq, saved_at) VALUES (?, ?, ?, ?, 1, ?)',
  );
  const start = Date.now();
  const id = (kind, who) => `00000000-000${kind}-7000-8000-${String(who).padStart(12, '0')}`;
  database.transaction(() => {
    for (let who = 0; who < PEOPLE; who++) {
      const right = (who * 7919) % 81;
      const used = 600_000 + ((who * 104_729) % 2_900_000);
      const sections = [Math.min(right, 20), Math.min(Math.max(right - 20, 0), 40), 2 * Math.max(right - 60, 0)];
      const titles = ['判断题', '单项选择题', '多项选择题'];
      account.run(id(1, who), `选手 ${who}`, `large-${who}`, start);
      entry.run(id(2, who), contest.id, id(1, who), `选手 ${who}`, start);
      attempt.run(
        id(3, who),
        contest.id,
        contest.version,
        id(2, who),
        id(1, who),
        '0'.repeat(32),
        start,
        start + 3_600_000,
        start + 3_605_000,
        start + used,
        100 * sections.reduce((sum, points) => sum + points, 0),
        JSON.stringify(sections.map((points, index) => ({ title: titles[index], points: 100 * points }))),
        used,
      );
      for (let n = 1; n <= right; n++) answer.run(id(3, who), n, contest.id, questions[n - 1].key, start);
    }
  })();
  database.close();
}

async function manyQuestions() {
  const file = join(folder, 'many.yaml');
  const questions = Array.from({ length: QUESTIONS }, (_, index) => ({
    code: `L-${index}`,
    type: 'single',
    stem: `${index} 的下一个整数是多少？`,
    options: [0, 1, 2, 3].map((step) => `${index + step}`),
    key: 'B',
    explanation: `${index} 加 1 等于 ${index + 1}。`,
    tags: ['算术'],
    difficulty: 1 + (index % 5),
  }));
  await writeFile(file, stringify({ bank: 'large', title: '大题库', questions }));
  return file;
}

function report(name, { seconds, peak }, reference) {
  process.stdout.write(
    `large-contest ${name}: ratio ${(seconds / reference.seconds).toFixed(1)} to doing nothing (${seconds.toFixed(1)} s; peak ${Math.round(peak)} MB)\n`,
  );
}

const nothing = await measured('dist/cli/zhisai.js', ['migrate']);
const firstStart = await coldStart();
report('first start with the demo', firstStart, nothing);
report(
  `import of ${QUESTIONS} questions`,
  await measured('dist/cli/zhisai.js', ['bank', 'import', await manyQuestions()]),
  nothing,
);
fill();
report(`cold start on ${PEOPLE} attempts that have no standings yet`, await coldStart(), nothing);
report(`cold start on ${PEOPLE} attempts`, await coldStart(), nothing);
report(
  `export of ${PEOPLE} results to xlsx`,
  await measured('dist/cli/zhisai.js', ['results', 'export', 'quality-outline', '--to', join(folder, 'results.xlsx')]),
  nothing,
);
report(`verification of ${PEOPLE} attempts`, await measured('dist/cli/zhisai.js', ['verify']), nothing);
await rm(folder, { recursive: true, force: true });
