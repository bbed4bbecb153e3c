// Imports of 50,000 organizations and of a roster of 35,000 people, as CSV and as Excel files: with 200 faulty rows (each
// is named, and nothing is stored) and without. Times, and the peak memory of the server and of the process beside it that
// reads files. The ratio is to reading the same CSV and inserting its rows one by one.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import writeExcelFile from 'write-excel-file/node';
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';
import { startServer } from '../test/server-process.mjs';
import { contestDocument, questionsOf, SLUG } from './organization-contest.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ORGANIZATIONS = Number(process.env.BENCH_ORGANIZATIONS ?? 50_000);
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 35_000);
const FAULTY = 200;
const PASSWORD = 'correct-horse-battery';
const MOST_SECONDS = 20;
/** How many times the reference an import may take on a machine where it takes longer than that. */
const MOST_TIMES = 30;
const TYPES = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

const folder = await mkdtemp(join(tmpdir(), 'zhisai-imports-'));
const file = join(folder, 'zhisai.sqlite');
const settings = { DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', DEMO: 'on', ADMIN_PASSWORD: PASSWORD };
let failed = false;

const isFaulty = (index, of) => index % Math.floor(of / FAULTY) === 7 && index < FAULTY * Math.floor(of / FAULTY);

/** Provinces, cities and what is below them; a faulty row has no name for its city. */
const organizations = (faulty) => [
  ['路径', '代码', '在册人数', '统计日期'],
  ...Array.from({ length: ORGANIZATIONS }, (_, n) => {
    const city = faulty && isFaulty(n, ORGANIZATIONS) ? '' : `市${Math.floor(n / 50) % 20}`;
    return [`省${n % 50}/${city}/单位${n}`, `D${n}`, '100', '2012-09-01'];
  }),
];

/** A faulty row names an organization that isn't there. */
const people = (faulty) => [
  ['姓名', '工号', '单位', '手机号'],
  ...Array.from({ length: PEOPLE }, (_, n) => {
    const organization = faulty && isFaulty(n, PEOPLE) ? '查无此单位' : `D${(n * 7) % ORGANIZATIONS}`;
    return [`选手${n}`, `${n}`, organization, `1${String(n).padStart(10, '0')}`];
  }),
];

const asFile = {
  csv: (rows) => Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
  xlsx: (rows) => writeExcelFile([rows.map((row) => row.map((value) => ({ value })))].flat()).toBuffer(),
};

/** Seconds for reading the rows and storing them in a table of their own. */
function reference(rows) {
  const bytes = asFile.csv(rows);
  const from = performance.now();
  const database = new (sqliteDriver())(join(folder, 'reference.sqlite'));
  database.exec('DROP TABLE IF EXISTS listed; CREATE TABLE listed (a TEXT, b TEXT PRIMARY KEY, c TEXT, d TEXT)');
  const insert = database.prepare('INSERT INTO listed VALUES (?, ?, ?, ?)');
  database.transaction(() => parse(bytes).forEach((row) => insert.run(row)))();
  database.close();
  return (performance.now() - from) / 1000;
}

function stored(table) {
  const database = new (sqliteDriver())(file, { readonly: true });
  const { count } = database.prepare(`SELECT COUNT(*) AS count FROM ${table}`).get();
  database.close();
  return count;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const peakOf = (pid) => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Does the work and says how much memory the server and the processes that it started came to have meanwhile, in MB. */
async function watched(pid, work) {
  try {
    // From here on the peak is that of this work.
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Elsewhere than on Linux nothing is measured.
  }
  let child = 0;
  const watch = setInterval(() => {
    for (const own of read(`/proc/${pid}/task/${pid}/children`).trim().split(' ')) child = Math.max(child, peakOf(own));
  }, 20);
  const from = performance.now();
  const result = await work();
  clearInterval(watch);
  return { result, seconds: (performance.now() - from) / 1000, server: peakOf(pid), child };
}

async function importing({ server, token, path, table, rows, plain }, kind, faulty) {
  const body = await asFile[kind](rows(faulty));
  const before = stored(table);
  const headers = { authorization: `Bearer ${token}`, 'content-type': TYPES[kind] };
  const { result, seconds, ...memory } = await watched(server.pid, async () => {
    const reply = await fetch(server.url + path, { method: 'POST', headers, body });
    return { status: reply.status, ...(await reply.json()) };
  });
  const added = stored(table) - before;
  const rowCount = rows(false).length - 1;
  const asItShould = faulty
    ? result.status === 422 && result.faultCount === FAULTY && result.errors.length === FAULTY && added === 0
    : result.status === 200 && result.created + result.unchanged >= rowCount;
  const inTime = seconds <= MOST_SECONDS || seconds / plain <= MOST_TIMES;
  failed ||= !asItShould || !inTime;
  const outcome = faulty
    ? `${result.faultCount} faults named, ${added} stored`
    : `${result.created} new, ${result.unchanged} unchanged`;
  process.stdout.write(
    `imports ${table} ${rowCount} rows, ${kind}, ${(body.length / 1e6).toFixed(1)} MB${faulty ? ', 200 of them faulty' : ''}: ` +
      `ratio ${(seconds / plain).toFixed(1)} (${seconds.toFixed(1)} s; ${outcome}; peak ${Math.round(memory.server)} MB, ` +
      `the reading process ${Math.round(memory.child)} MB)${asItShould && inTime ? '' : ': NOT AS IT HAS TO BE'}\n`,
  );
  if (!asItShould) process.stdout.write(`${result.status} ${JSON.stringify(result).slice(0, 500)}\n`);
}

await (await startServer(join(ROOT, 'dist/main.js'), settings)).stop();
const questions = questionsOf(ROOT);
const document = { ...contestDocument(questions), registration: { mode: 'roster', organization: 'required' } };
await writeFile(join(folder, 'contest.json'), JSON.stringify(document));
const program = [join(ROOT, 'dist/cli/zhisai.js'), 'contest', 'apply', join(folder, 'contest.json'), '--publish'];
const applied = spawnSync(process.execPath, program, { env: { ...process.env, ...settings }, encoding: 'utf8' });
if (applied.status !== 0) throw new Error(applied.stdout + applied.stderr);

const server = await startServer(join(ROOT, 'dist/main.js'), settings);
const signIn = { login: 'admin', password: PASSWORD };
const reply = await fetch(`${server.url}/api/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(signIn),
});
const { token } = await reply.json();
process.stdout.write(`imports: the server has ${Math.round(peakOf(server.pid))} MB before any\n`);
for (const [path, table, rows] of [
  ['/api/organizations/imports', 'organization', organizations],
  [`/api/contests/${SLUG}/roster/imports`, 'roster_person', people],
]) {
  const plain = reference(rows(false));
  const what = { server, token, path, table, rows, plain };
  for (const kind of Object.keys(TYPES)) await importing(what, kind, true);
  for (const kind of Object.keys(TYPES)) await importing(what, kind, false);
}
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
