import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../postgres-server.mjs';

const address = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);

/** What scripts/start.mjs does once everything is installed and built. */
const SERVER = `
  const { endWithNpm } = await import(${address('scripts/end-with-npm.mjs')});
  endWithNpm();
  await import(${address('dist/main.js')});
`;

/** As npm does it: a program that starts a shell that starts the server, and passes no signal on. */
const NPM = `
  const { spawn } = require('node:child_process');
  spawn('sh', ['-c', process.env.SCRIPT], { stdio: 'inherit' });
  setInterval(() => {}, 1000);
`;

describe('a server that was started through npm', () => {
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  let url: string;
  let server: number | null;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-npm-'));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = null;
    environment = {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      DATABASE_URL: '',
      DEMO: 'off',
      LOG_LEVEL: 'silent',
      npm_lifecycle_event: 'start',
      SERVER,
      SCRIPT: `"${process.execPath}" --input-type=module --eval "$SERVER" & echo $!; wait; true`,
    };
  });
  afterEach(async () => {
    if (server && isAlive(server)) process.kill(server, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (program: string, parameters: string[], changes: NodeJS.ProcessEnv = {}) => {
    const parent = spawn(program, parameters, {
      env: { ...environment, ...changes },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    parent.stdout.once('data', (said: Buffer) => (server = Number.parseInt(said.toString(), 10)));
    await eventually(answers);
    return parent;
  };
  const answers = () =>
    fetch(`${url}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends when %s ends npm’s shell', async (signal) => {
    const shell = await start('sh', ['-c', environment.SCRIPT ?? '']);
    shell.kill(signal);
    await eventually(() => server !== null && !isAlive(server));
    expect(await answers()).toBe(false);
  });

  // Elsewhere nobody can see that the parent of the shell has gone.
  if (process.platform === 'linux') {
    it.each(['SIGTERM', 'SIGKILL'] as const)('ends when %s ends npm and its shell stays', async (signal) => {
      const npm = await start(process.execPath, ['--eval', NPM]);
      npm.kill(signal);
      await eventually(() => server !== null && !isAlive(server));
      expect(await answers()).toBe(false);
    });
  }

  it('goes on without its shell when it was not started through npm', async () => {
    const shell = await start('sh', ['-c', environment.SCRIPT ?? ''], { npm_lifecycle_event: '' });
    shell.kill('SIGKILL');
    await new Promise((passed) => setTimeout(passed, 1500));
    expect(await answers()).toBe(true);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('not so within 30 s');
}
