import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../postgres-server.mjs';
import { lostAnswers, startWriters } from '../writers.mjs';

interface Started {
  readonly url: string;
  readonly said: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
}

/** The built server as an operator starts it; everything it says is kept. */
async function start(environment: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    signal: (name) => child.kill(name),
    ended,
  };
}

async function ready(server: Started): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.said().includes('Zhisai is running')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not ready within 30 s: ${server.said()}`);
}

describe('the built server', () => {
  let folder: string;
  let running: Started[];
  const launch = async (environment: Record<string, string> = {}) => {
    const server = await start({ DATA_DIR: folder, DATABASE_URL: '', ...environment });
    running.push(server);
    return server;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-server-'));
    running = [];
  });
  afterEach(async () => {
    for (const server of running) server.signal('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    await rm(folder, { recursive: true, force: true });
  });

  it('prints a password at the first start only, and it works', async () => {
    const first = await launch();
    await ready(first);
    const password = /Password \(shown this once\):\s+(\S+)/.exec(first.said())?.[1];
    const login = /Administrator:\s+(\S+)/.exec(first.said())?.[1];
    const reply = await fetch(`${first.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    });
    expect(await reply.json()).toMatchObject({ account: { role: 'administrator' } });
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = await launch();
    await ready(second);
    expect(second.said()).not.toContain('shown this once');
  });

  it('has said the password when it can not listen afterwards', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = await launch({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    other.close();
    expect(server.said()).toContain('shown this once');
    expect(server.said()).toContain('The port is in use');
  });

  it('serves its start page and its description, with everything they need, itself', async () => {
    const server = await launch();
    await ready(server);
    const page = await (await fetch(`${server.url}/`)).text();
    expect(page).toContain('知赛');
    const docs = await (await fetch(`${server.url}/api/docs`)).text();
    const needed = [...docs.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address as string);
    expect(needed.length).toBeGreaterThan(2);
    for (const address of needed) {
      const absolute = new URL(address, `${server.url}/api/docs`);
      expect(absolute.origin).toBe(server.url);
      expect([address, (await fetch(absolute)).status]).toEqual([address, 200]);
    }
  });

  it('opens the demo contest for 30 days on an empty database, with its 80 questions', async () => {
    const server = await launch();
    await ready(server);
    const reply = await fetch(`${server.url}/api/contests/quality-outline`);
    const { state, document } = (await reply.json()) as {
      state: string;
      document: { opensAt: string; closesAt: string; paper: { sections: { type: string; count: number }[] } };
    };
    expect(state).toBe('open');
    expect(Date.parse(document.closesAt) - Date.parse(document.opensAt)).toBe(30 * 24 * 3600 * 1000);
    expect(document.paper.sections.map(({ type, count }) => [type, count])).toEqual([
      ['true-false', 20],
      ['single', 40],
      ['multiple', 20],
    ]);
  });

  it('answers what it has taken when it is told to stop, and ends with code 0', async () => {
    const server = await launch();
    await ready(server);
    const [writer] = await startWriters(server.url, 1);
    if (!writer) throw new Error('no writer');
    // A request whose head is there and whose body isn't: taken, and still under way when the signal comes.
    const body = JSON.stringify({ answers: [{ n: 21, choice: ['A'], seq: 1 }] });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const answer = text(socket);
    socket.write(
      `PUT /api/attempts/${writer.attemptId}/answers HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${writer.token}\r\n` +
        `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.signal('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write(body.slice(10));
    expect(await answer).toContain('HTTP/1.1 200 OK');
    expect(await server.ended).toBe(0);

    writer.acknowledged.set(21, 1);
    const again = await launch();
    await ready(again);
    expect(await lostAnswers(again.url, [writer])).toBe(0);
  });

  it('stops at the start with a sentence when the database can not be reached', async () => {
    const server = await launch({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${await freePort()}/none` });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(/^连接不上数据库.*DATABASE_URL/m);
  });

  it.each([
    ['PORT', 'many'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['LOG_LEVEL', 'loud'],
    ['ADMIN_PASSWORD', 'short'],
  ])('stops at the start with a sentence when %s makes no sense', async (name, value) => {
    const server = await launch({ [name]: value });
    expect(await server.ended).toBe(1);
    expect(server.said()).toContain(name);
    expect(server.said().trim().split('\n')).toHaveLength(1);
  });
});
