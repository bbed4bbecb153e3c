import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { warnOfPlainCookies } from '../../src/platform/http/warn-of-plain-cookies.js';
import { openLog } from '../../src/platform/observing/log.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

let running: RunningApp | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('headers of every answer', () => {
  it('keep browsers from guessing, framing and telling other sites', async () => {
    running = await startApp();
    for (const path of ['/', '/old-browser.js', '/api/docs', '/api/health/live', '/api/nothing', '/api/contests/%zz']) {
      const { headers } = await running.caller.get(path);
      expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
        path,
        'nosniff',
        'DENY',
      ]);
      expect([path, headers.get('referrer-policy')]).toEqual([path, 'same-origin']);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringMatching(/(^|; )frame-ancestors 'none'$/),
      ]);
    }
  });

  it('let pages load what this server serves, and nothing else', async () => {
    running = await startApp();
    const pages = ['/', '/me', '/contests/there-is-none', '/nothing-here'];
    for (const path of pages) {
      const { headers } = await running.caller.get(path, { headers: { accept: 'text/html' } });
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      ]);
      expect([path, headers.get('cross-origin-opener-policy')]).toEqual([path, 'same-origin']);
      expect([path, headers.get('permissions-policy')]).toEqual([path, expect.stringContaining('camera=()')]);
    }
    const docs = (await running.caller.get('/api/docs')).headers.get('content-security-policy');
    expect(docs).toContain("script-src 'self'; style-src 'self' 'unsafe-inline';");
    const { headers } = await running.caller.get('/api/contests');
    expect([headers.get('content-security-policy'), headers.get('permissions-policy')]).toEqual([
      "frame-ancestors 'none'",
      null,
    ]);
  });

  it('let the page of the description load its own files', async () => {
    running = await startApp();
    const { body } = await running.caller.get('/api/docs');
    const [, script = ''] = /<script src="([^"]*bundle\.js)"/.exec(body as string) ?? [];
    const { status, headers } = await running.caller.get(new URL(script, `${running.url}/api/docs/`).pathname);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);
  });
});

describe('a proxy in front', () => {
  const forwarded = { headers: { 'x-forwarded-for': '198.51.100.7' } };

  it.each([
    ['on this machine is believed by itself', {}, '198.51.100.7'],
    ['that is not among the trusted ones is not', { TRUSTED_PROXIES: '10.0.0.5,192.168.0.0/16' }, '127.0.0.1'],
    ['that is among them is', { TRUSTED_PROXIES: '10.0.0.5,127.0.0.0/8' }, '198.51.100.7'],
  ])('%s', async (_rule, environment, address) => {
    running = await startApp({ environment });
    const { administrator } = await signUpEveryRole(running);
    const account = { name: '主办方', login: 'office-9', role: 'organizer' };
    const reply = await administrator.post('/api/accounts/appointed', account, forwarded);
    expect(reply.status).toBe(201);
    const [row] = await running.sql('SELECT actor_address AS address FROM audit_event ORDER BY id DESC LIMIT 1');
    expect(row).toEqual({ address });
  });
});

describe('the log tells the operator once that people come over https while PUBLIC_URL does not say so', () => {
  it.each([
    ['without PUBLIC_URL', null, 1],
    ['with a plain one', 'http://example.org', 1],
    ['with a secure one: never', 'https://example.org', 0],
  ])('%s', async (_rule, publicUrl, times) => {
    const lines: string[] = [];
    const sink = new Writable({ write: (line: Buffer, _encoding, done) => (lines.push(line.toString()), done()) });
    const fastify = Fastify();
    warnOfPlainCookies(fastify, publicUrl, openLog('info', sink));
    fastify.get('/', () => 'page');
    const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
    for (let n = 0; n < 3; n += 1) await fetch(url, { headers: { 'x-forwarded-proto': 'https' } });
    await fastify.close();
    expect(lines.filter((line) => line.includes('PUBLIC_URL'))).toHaveLength(times);
  });
});
