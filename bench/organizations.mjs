// Everything about organizations at the size of a province, on one set of data: 35,000 people of 400 organizations in
// three levels with three attempts each. The numbers of every organization against a recomputation, the organization
// board while attempts come in, and a corrected key and a void question over all attempts while people go on answering.
//
// A bound in milliseconds or seconds may be missed where the machine is busy; what then has to hold is how much processor
// time it took, measured against a reference of the same run.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { startServer } from '../test/server-process.mjs';
import { BOARD, boardUnderLoad } from './organization-board.mjs';
import * as data from './organization-contest.mjs';
import { answerers, correctUnderLoad } from './organization-corrections.mjs';
import { call, PASSWORD } from './organization-people.mjs';
import { recomputedFigures } from './recomputed-figures.mjs';
import { regradePlainly } from './regrade-plainly.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 35_000);
/** In hundredths of a point, of the paper and of what is left of it without the void question. */
const MARKS = { pass: 3600, excellent: 5400 };
const MARKS_WITHOUT_ONE = { pass: 3540, excellent: 5310 };

const folder = await mkdtemp(join(tmpdir(), 'zhisai-organizations-'));
const file = join(folder, 'zhisai.sqlite');
const settings = { DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn', DEMO: 'on', ADMIN_PASSWORD: PASSWORD };
const environment = { ...process.env, ...settings };
const questions = data.questionsOf(ROOT);
const failures = [];

/** As corrections name it. */
const questionAt = (n) => `quality-outline/${questions[n - 1].code}`;

function say(sentence, holds = true) {
  process.stdout.write(`organizations ${sentence}${holds ? '' : ': NOT AS IT HAS TO BE'}\n`);
  if (!holds) failures.push(sentence);
}

function zhisai(...parameters) {
  const program = join(ROOT, 'dist/cli/zhisai.js');
  return spawnSync(process.execPath, [program, ...parameters], { env: environment, encoding: 'utf8' });
}

/** Beside the server, and without holding this process up. */
function verify(when) {
  const from = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/zhisai.js'), 'verify'], { env: environment });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const took = ((performance.now() - from) / 1000).toFixed(1);
      say(`verify ${when}: ${code === 0 ? 'clean' : said.slice(0, 2000)} (${took} s)`, code === 0);
      resolve();
    });
  });
}

/** Each number of each organization, as the board says it, against the recomputation. */
async function compareNumbers(url, when, marks = MARKS) {
  const expected = recomputedFigures(file, data.SLUG, marks);
  let differing = 0;
  let compared = 0;
  for (const level of data.LEVELS.keys())
    for (let after = 0; after !== null;) {
      const { entries, next } = await call(url, `${BOARD}?level=${level}&limit=200&after=${after}`);
      after = next;
      for (const { id, ...line } of entries) {
        const own = expected.get(id);
        const shown = own && Object.fromEntries(Object.keys(own).map((figure) => [figure, line[figure]]));
        if (!isDeepStrictEqual(shown, own)) differing++;
        compared++;
      }
    }
  const all = compared === expected.size && differing === 0;
  say(`numbers ${when}: ${compared} of ${expected.size} organizations compared, ${differing} differ`, all);
}

const start = () => startServer(join(ROOT, 'dist/main.js'), settings);
await (await start()).stop();
const document = join(folder, 'contest.json');
await writeFile(document, JSON.stringify(data.contestDocument(questions)));
const applied = zhisai('contest', 'apply', document, '--publish');
if (applied.status !== 0) throw new Error(applied.stderr + applied.stdout);
const leaves = data.fill(file, questions, PEOPLE);
const reference = regradePlainly(file, data.SLUG);
await (await start()).stop();
const from = performance.now();
const server = await start();
const started = (performance.now() - from) / 1000;
const looked = performance.now();
await call(server.url, BOARD);
say(`start with ${PEOPLE} people ${started.toFixed(1)} s, first look ${Math.round(performance.now() - looked)} ms`);
await compareNumbers(server.url, 'as stored');
await verify('before');
await boardUnderLoad(server, leaves, questions, say);
await compareNumbers(server.url, 'after attempts came in');
const people = await answerers(server, leaves);
const corrections = [
  [{ question: questionAt(data.CORRECTED), kind: 'key', keys: [data.newKey(questions)] }, MARKS],
  [{ question: questionAt(data.VOID), kind: 'void' }, MARKS_WITHOUT_ONE],
];
for (const [correction, marks] of corrections) {
  await correctUnderLoad(server, people, correction, reference, say);
  await compareNumbers(server.url, `after the correction (${correction.kind})`, marks);
  await verify(`after the correction (${correction.kind})`);
}
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
say(`peak memory of the server ${Math.round(peak)} MB`);
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(failures.length === 0 ? 0 : 1);
