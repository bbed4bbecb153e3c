// Saving answers, the nine requests in ten: the whole product against a bare Fastify that stores nothing, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresPrograms, startPostgres } from '../test/postgres-server.mjs';
import { lostAnswers, newWriter, startWriters } from '../test/writers.mjs';
import { saveAnswers } from './answer-load.mjs';
import { cpuMicroseconds, startServer } from '../test/server-process.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CONNECTIONS = [16, 128];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Bare and product in turns, so that a slow minute of the machine hits both. */
async function compare(name, product, cpuPids) {
  const bare = await startServer(join(ROOT, 'bench/bare-server.mjs'), {}, '/');
  const writers = await startWriters(product.url, Math.max(...CONNECTIONS));
  const dummies = writers.map(({ attemptId, token }) => newWriter(attemptId, token));
  await saveAnswers(bare.url, dummies, 16, 2);
  await saveAnswers(product.url, writers, 16, 3);
  for (const connections of CONNECTIONS) {
    const ceilings = [];
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      ceilings.push(await measured([bare.pid], () => saveAnswers(bare.url, dummies, connections, SECONDS)));
      rounds.push(await measured(cpuPids, () => saveAnswers(product.url, writers, connections, SECONDS)));
    }
    report(name, connections, ceilings, rounds);
  }
  const lost = await lostAnswers(product.url, writers);
  process.stdout.write(`answers ${name}: acknowledged but not stored: ${lost}\n`);
  await bare.stop();
  return lost;
}

/** Adds the processor time that the servers spent on each save. */
async function measured(pids, load) {
  const before = pids.map(cpuMicroseconds);
  const run = await load();
  const spent = pids.reduce((sum, pid, index) => sum + (cpuMicroseconds(pid) - before[index]), 0);
  return { ...run, cpu: spent / run.saved };
}

function report(name, connections, ceilings, rounds) {
  const of = (runs, field) => median(runs.map((run) => run[field]));
  const ratio = median(rounds.map((run, index) => run.perSecond / ceilings[index].perSecond));
  const refused = rounds.reduce((sum, run) => sum + run.refused, 0);
  process.stdout.write(
    `answers ${name} ${connections} connections: ratio ${ratio.toFixed(2)} ` +
      `(${Math.round(of(rounds, 'perSecond'))}/s of ${Math.round(of(ceilings, 'perSecond'))}/s bare; ` +
      `p50 ${of(rounds, 'p50').toFixed(1)} ms, p99 ${of(rounds, 'p99').toFixed(1)} ms; ` +
      `${of(rounds, 'cpu').toFixed(0)} µs CPU a save, bare ${of(ceilings, 'cpu').toFixed(0)}; refused ${refused})\n`,
  );
}

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'zhisai-bench-'));
  const server = await startServer(join(ROOT, 'dist/main.js'), {
    DATA_DIR: folder,
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
  });
  const lost = await compare('embedded', server, [server.pid]);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return lost;
}

async function postgres() {
  const database = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'zhisai-bench-'));
  const server = await startServer(join(ROOT, 'dist/main.js'), {
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'warn',
  });
  const lost = await compare('postgresql', server, [server.pid, database.pid]);
  await server.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
  return lost;
}

let lost = await embedded();
if (postgresPrograms()) lost += await postgres();
else process.stdout.write('answers postgresql: skipped, PostgreSQL is not installed\n');
process.exit(lost === 0 ? 0 : 1);
