import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actors, signUpEveryRole } from '../people.js';
import { sendRaw } from '../raw-connection.js';
import { type RunningApp, startApp } from '../running-app.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('requests that nobody should send', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp();
    actors = await signUpEveryRole(running);
  });
  afterAll(() => running?.stop());

  describe('by their size', () => {
    const anonymous = (path: string, raw: string | Uint8Array, type = 'application/json') =>
      running.caller.post(path, undefined, { raw, headers: { 'content-type': type } });

    it('more than 256 kB on an ordinary route', async () => {
      const reply = await anonymous('/api/session', JSON.stringify({ login: 'a'.repeat(256 * 1024) }));
      expect([reply.status, reply.body.code]).toEqual([413, 'body-too-large']);
    });

    it.each(['application/octet-stream', 'text/csv', 'application/yaml'])(
      'a file (%s) where none is taken',
      async (type) => {
        const reply = await anonymous('/api/session', Buffer.alloc(64 * 1024, 1), type);
        expect([reply.status, reply.body.code]).toEqual([415, 'unsupported-media-type']);
      },
    );

    it('a large file from a stranger is refused before it has arrived', async () => {
      const answer = await sendRaw(
        running.url,
        'POST /api/banks/a/imports HTTP/1.1\r\nhost: a\r\nconnection: close\r\n',
        'content-type: text/csv\r\ncontent-length: 16000000\r\n\r\nonly the beginning',
      );
      expect(answer).toMatch(/^HTTP\/1\.1 401 [^]*"code":"sign-in-needed"/);
    });

    it('a large file from an organizer is read', async () => {
      const raw = `${'# a comment\n'.repeat(100_000)}bank: large\ntitle: 大题库\nquestions: []\n`;
      const reply = await actors.organizer.post('/api/banks/large/imports?format=yaml&dryRun=true', undefined, {
        raw,
        headers: { 'content-type': 'application/yaml' },
      });
      expect([401, 403, 413, 415, 500]).not.toContain(reply.status);
    });

    it('a contest document may be larger than other bodies, up to 2 MB', async () => {
      const put = (introduction: string) => actors.organizer.put('/api/contests/large/document', { introduction });
      expect((await put('很'.repeat(300_000))).body.code).toBe('contest-document-invalid');
      expect((await put('很'.repeat(700_000))).body.code).toBe('body-too-large');
    });
  });

  describe('by what they are', () => {
    it.each(['application/x-www-form-urlencoded', 'text/plain;charset=UTF-8', ' Text/Plain'])(
      'a form (%s), whether the route takes a body or not',
      async (type) => {
        const form = { raw: 'login=admin&password=correct-horse-battery', headers: { 'content-type': type } };
        for (const reply of [
          await running.caller.post('/api/session', undefined, form),
          await actors.organizer.call('DELETE', '/api/session', undefined, form),
        ]) {
          expect([reply.status, reply.body.code]).toEqual([415, 'unsupported-media-type']);
          expect(reply.headers.get('content-type')).toContain('application/problem+json');
        }
      },
    );

    it('no body where JSON is expected', async () => {
      const { status, body } = await running.caller.call('POST', '/api/session');
      expect([status, body.code]).toEqual([422, 'invalid-request']);
      expect(body.errors).toEqual([{ pointer: '/', detail: expect.stringMatching(/^请求没有内容。请以 JSON 提交/) }]);
    });

    it('a format of a file that there is not: those that there are are told', async () => {
      const formats = async (path: string) => (await actors.organizer.get(path)).body.errors as unknown;
      const detail = '应为以下之一：yaml、csv、xlsx。';
      expect(await formats('/api/banks/any/export?format=pdf')).toEqual([{ pointer: '?format', detail }]);
      const results = [{ pointer: '?format', detail: '应为以下之一：xlsx、csv。' }];
      expect(await formats('/api/contests/any/results/export?format=pdf')).toEqual(results);
    });
  });

  describe('by how much is wrong', () => {
    const wrong = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`field${n}`, 1]));

    it('of a short body everything that is wrong is told, up to a hundred places', async () => {
      const few = await running.caller.post('/api/session', wrong(3));
      expect(few.body.errors).toHaveLength(5);
      const many = await running.caller.post('/api/session', wrong(1000));
      expect([many.status, many.body.errors.length]).toEqual([422, 100]);
    });

    it('of a long one the first thing', async () => {
      const reply = await running.caller.post('/api/session', wrong(10_000));
      expect([reply.status, reply.body.errors.length]).toEqual([422, 1]);
    });

    it('a stranger hears only that a session is needed, and nothing is checked', async () => {
      const reply = await running.caller.put('/api/attempts/a/answers', { answers: Array(50_000).fill({}) });
      expect([reply.status, reply.body.code]).toEqual([401, 'sign-in-needed']);
    });
  });

  describe('by their characters', () => {
    it.each([
      ['a null character', 'a\0b'],
      ['half a character', 'a\ud800b'],
    ])('%s in a body', async (_rule, text) => {
      const reply = await running.caller.post('/api/session', { login: text, password: 'whatever it is' });
      expect([
        reply.status,
        reply.body.code,
        reply.body.errors.map((error: { pointer: string }) => error.pointer),
      ]).toEqual([422, 'invalid-request', ['/login']]);
    });

    it('a null character in a query', async () => {
      const reply = await actors.administrator.get('/api/accounts?search=a%00b');
      expect([reply.status, reply.body.errors?.[0]?.pointer]).toEqual([422, '?search']);
    });

    it('a null character in a path: nothing is called that', async () => {
      const reply = await running.caller.get('/api/contests/a%00b');
      expect([reply.status, reply.body.code]).toEqual([404, 'not-found']);
    });

    it('a whole character of two halves is taken', async () => {
      expect((await actors.administrator.get('/api/accounts?search=%F0%A0%AE%B7')).status).toBe(200);
    });
  });

  describe('by their address', () => {
    it.each([
      ['a broken escape', '/api/contests/%zz', 400, 'malformed-address'],
      ['a name of 300 characters', `/api/contests/${'a'.repeat(300)}`, 414, 'address-too-long'],
    ])('%s', async (_rule, path, status, code) => {
      const reply = await running.caller.get(path, { headers: { 'accept-language': 'en' } });
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect([reply.status, reply.body.code, reply.body.status]).toEqual([status, code, status]);
      expect(reply.body.detail).toMatch(/^The address/);
    });
  });

  it.each([
    ['what is not HTTP', 'GET\r\n\r\n', 400, 'malformed-request'],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('%s', async (_rule, request, status, code) => {
    const answer = await sendRaw(running.url, request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code });
  });

  it('JSON that is none', async () => {
    const reply = await running.caller.post('/api/session', undefined, { raw: '{', headers: JSON_TYPE });
    expect([reply.status, reply.body.code]).toEqual([400, 'malformed-body']);
  });
});
