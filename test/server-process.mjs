import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { freePort } from './postgres-server.mjs';

const TICKS_PER_SECOND = 100;

/**
 * Starts a server of its own process on `PORT`, or on a free port, and waits until it answers at `ready`.
 * @returns {Promise<{url: string, pid: number, stop: () => Promise<void>, kill: () => Promise<void>}>}
 */
export async function startServer(program, environment = {}, ready = '/api/health/ready') {
  const port = environment.PORT ?? (await freePort());
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await answering(url + ready, child);
  const end = (signal) => async () => {
    child.kill(signal);
    await gone;
  };
  return { url, pid: child.pid, stop: end('SIGTERM'), kill: end('SIGKILL') };
}

async function answering(url, child) {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const status = await fetch(url).then(
      (reply) => reply.status,
      () => 0,
    );
    if (status !== 0 && status !== 503) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server did not answer within 30 s');
}

/** Processor time in microseconds that a process and its children have used (Linux), or null elsewhere. */
export function cpuMicroseconds(pid) {
  try {
    return family(pid).reduce((sum, member) => sum + ownTicks(member), 0) * (1_000_000 / TICKS_PER_SECOND);
  } catch {
    return null;
  }
}

function ownTicks(pid) {
  const fields = statOf(pid);
  return fields ? Number(fields[11]) + Number(fields[12]) : 0;
}

function family(root) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(statOf(name)?.[1])]);
  const below = (pid) => parents.filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return [root, ...below(root)];
}

/** What follows the program's name in /proc/PID/stat. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
