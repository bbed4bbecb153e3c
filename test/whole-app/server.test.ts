import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BuiltServer, ready, startBuilt } from '../built-server.js';
import { lostAnswers, startWriters } from '../writers.mjs';

describe('the built server', () => {
  let folder: string;
  let running: BuiltServer[];
  const launch = async (environment: Record<string, string> = {}) => {
    const server = await startBuilt({ DATA_DIR: folder, DATABASE_URL: '', ...environment });
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

  it('tells the real port, the address in the network and the administrator at once, the log apart from it', async () => {
    const server = await launch({ PORT: '0', HOST: '0.0.0.0', LOG_LEVEL: 'info', PUBLIC_URL: '', DEMO: 'off' });
    await ready(server);
    await fetch(`http://127.0.0.1:${/localhost:(\d+)/.exec(server.said())?.[1]}/api/health/live`);
    const network = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    const elsewhere = network.filter(({ family, internal }) => family === 'IPv4' && !internal).slice(0, 2);
    const [, line = '', others = ''] =
      /\n\n(知赛已启动.*)\n(?:同一网络中.*: {2}(.*)\n)?管理员.*\n密码.*\n\n/.exec(`\n${server.said()}`) ?? [];
    const port = /:(\d+)$/.exec(line)?.[1];
    expect(line).toMatch(/^知赛已启动 \/ Zhisai is running: {2}http:\/\/localhost:[1-9]\d*$/);
    expect(server.said()).toMatch(/^\n知赛已启动/);
    expect(others).toBe(elsewhere.map(({ address }) => `http://${address}:${port}`).join('  '));
  });

  it('says nothing before the banner while the demo is made, unless more is asked for; the log is as asked after it', async () => {
    for (const [level, before] of [
      ['', /^\n知赛已启动/],
      ['debug', /^\{[^]*Server listening[^]*\n\n知赛已启动/],
    ] as const) {
      const server = await launch({ LOG_LEVEL: level });
      await ready(server);
      expect(server.said()).toMatch(before);
      server.signal('SIGTERM');
      expect(await server.ended).toBe(0);
      expect(server.said()).toMatch(/\n\{"level":30,[^\n]*"stopping"/);
    }
  });

  it('has said the password when it can not listen afterwards', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = await launch({ PORT: String(port), LC_ALL: 'en_US.UTF-8' });
    expect(await server.ended).toBe(1);
    other.close();
    expect(server.said()).toContain('shown this once');
    expect(server.said()).toMatch(/The port \d+ is in use.*PORT/);
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

  it('lets a thousand come at once while it is busy', async () => {
    const server = await launch({ DEMO: 'off' });
    await ready(server);
    const { hostname, port } = new URL(server.url);
    server.signal('SIGSTOP');
    const callers = Array.from({ length: 1000 }, () => connect(Number(port), hostname));
    try {
      // Beyond what the system holds for it, a connection isn't made as long as the server stands still.
      await Promise.all(callers.map((caller) => once(caller, 'connect')));
    } finally {
      server.signal('SIGCONT');
      for (const caller of callers) caller.destroy();
    }
    expect((await fetch(`${server.url}/api/health/live`)).status).toBe(200);
  }, 20_000);

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
});
