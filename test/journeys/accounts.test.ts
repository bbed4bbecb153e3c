import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateAccount } from '../../src/features/accounts/accounts.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Background } from '../../src/platform/events/background.js';
import type { Caller, Reply } from '../caller.js';
import { type RunningApp, startApp } from '../running-app.js';

const PASSWORD = 'a-password-for-2012';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ environment: { PUBLIC_URL: 'https://contest.example.org' } });
});
afterAll(() => running?.stop());

const signUp = (login: string, more: object = {}) =>
  running.caller.post('/api/accounts', { name: '张三', login, password: PASSWORD, ...more });

const signIn = (login: string, password: string, address?: string) =>
  running.caller.post('/api/session', { login, password }, address ? { headers: { 'x-forwarded-for': address } } : {});

const as = ({ body }: Reply): Caller => running.caller.signedIn(body.token);

const statusOf = async (caller: Caller) => (await caller.get('/api/account')).status;

describe('signing up', () => {
  it('makes an account and signs in, by token and by cookie', async () => {
    const reply = await signUp('138 0013 8000', { name: ' 张三 ' });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.body).toEqual({
      account: {
        id: expect.any(String),
        name: '张三',
        login: '13800138000',
        role: 'contestant',
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
      token: expect.any(String),
    });
    expect((await as(reply).get('/api/account')).body).toEqual({ account: reply.body.account });

    const cookie = reply.headers.get('set-cookie') ?? '';
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    const [pair = ''] = cookie.split(';');
    expect((await running.caller.get('/api/account', { headers: { cookie: pair } })).status).toBe(200);
  });

  it('refuses a login that is taken, however it is typed', async () => {
    await signUp('Li Na');
    const reply = await signUp('　ＬＩ  na ');
    expect(reply).toMatchObject({ status: 409, body: { code: 'login-taken', errors: [{ pointer: '/login' }] } });
  });

  it('gives a login to one of twenty who ask for it at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => signUp('everybody')));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.code === 'login-taken')).toHaveLength(19);
    expect(await running.sql('SELECT id FROM account WHERE login = ?', ['everybody'])).toHaveLength(1);
  });

  it.each([
    ['a password of seven characters', { password: '1234567' }, '/password'],
    ['no password', { password: undefined }, '/password'],
    ['a name of space', { name: '  ' }, '/name'],
    ['a name with a line break', { name: '张\n三' }, '/name'],
    ['a login of one character', { login: 'x' }, '/login'],
    ['a field that is no text', { phone: 13800000000 }, '/phone'],
    ['a field without end', { phone: '1'.repeat(201) }, '/phone'],
    ['fields without end', Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, ''])), '/'],
  ])('refuses %s, and points at it', async (_fault, more, pointer) => {
    const reply = await signUp('faulty', more);
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid-request', errors: [{ pointer }] } });
    expect(await running.sql('SELECT id FROM account WHERE login = ?', ['faulty'])).toEqual([]);
  });

  it.each([41, 80, 81, 500])('tells the one limit of a name to somebody with %i characters', async (length) => {
    const { status, body } = await signUp('long-name', { name: '名'.repeat(length) });
    expect([status, body.errors]).toEqual([422, [{ pointer: '/name', detail: '最多 40 个字符。' }]]);
  });

  it('takes what a form asks besides, and makes nothing of it', async () => {
    const reply = await signUp('with-fields', {
      phone: '13800000000',
      department: '质检科',
      role: 'administrator',
      id: '1',
    });
    expect(reply).toMatchObject({ status: 201, body: { account: { login: 'with-fields', role: 'contestant' } } });
    expect(reply.body.account.id).not.toBe('1');
    const [stored] = await running.sql('SELECT * FROM account WHERE login = ?', ['with-fields']);
    expect(JSON.stringify(stored)).not.toContain('13800000000');
  });

  it('keeps nothing from which the password could be read', async () => {
    await signUp('secretive');
    const [account] = await running.sql('SELECT * FROM account WHERE login = ?', ['secretive']);
    expect(account?.password_hash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(account)).not.toContain(PASSWORD);
  });
});

describe('signing in', () => {
  it('takes the login however it is typed', async () => {
    const { body } = await signUp('employee-0045');
    const reply = await signIn(' ＥMPLOYEE-0045', PASSWORD);
    expect(reply.status).toBe(200);
    expect(reply.body.account).toEqual(body.account);
    expect(await statusOf(as(reply))).toBe(200);
  });

  it('says the same of a wrong password and of nobody’s login', async () => {
    await signUp('somebody');
    const wrong = await signIn('somebody', 'not-the-password');
    const nobody = await signIn('nobody-at-all', 'not-the-password');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(nobody).toMatchObject({ status: 401, body: wrong.body });
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('stops who guesses, but not the owner who comes from elsewhere', async () => {
    await signUp('guessed-at');
    for (let n = 0; n < 10; n += 1) expect((await signIn('guessed-at', `guess-${n}`, '192.0.2.66')).status).toBe(401);
    const stopped = await signIn('guessed-at', PASSWORD, '192.0.2.66');
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-wrong-tries' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('guessed-at', PASSWORD, '192.0.2.1')).status).toBe(200);
    expect((await signIn('employee-0045', PASSWORD, '192.0.2.66')).status).toBe(200);
  });

  it('takes the access code of somebody on a roster', async () => {
    const accessCode = 'K7PQ-XW3M-9RTD-H2VN';
    await running.app.get(CreateAccount).run({ name: '李四', login: 'roster-1', accessCode }, COMMAND_LINE);
    expect((await signIn('roster-1', 'k7pqxw3m9rtdh2vn')).status).toBe(200);
    expect((await signIn('roster-1', 'k7pqxw3m9rtdh2vm')).status).toBe(401);
  });

  it.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer nonsense' }],
    ['a cookie that is none', { cookie: 'zhisai_session=nonsense' }],
  ])('is asked for with %s', async (_what, headers) => {
    const reply = await running.caller.get('/api/account', { headers });
    expect(reply).toMatchObject({ status: 401, body: { code: 'sign-in-needed' } });
  });
});

describe('signing out', () => {
  it('ends this session for good and no other', async () => {
    const phone = as(await signUp('two-devices'));
    const desk = as(await signIn('two-devices', PASSWORD));
    const reply = await phone.delete('/api/session');
    expect(reply.status).toBe(204);
    expect(reply.headers.get('set-cookie')).toMatch(/^zhisai_session=;/);
    expect(await statusOf(phone)).toBe(401);
    expect((await phone.delete('/api/session')).status).toBe(401);
    expect(await statusOf(desk)).toBe(200);

    running = await running.restart();
    expect(await statusOf(running.caller.signedIn(phone.token!))).toBe(401);
    expect(await statusOf(running.caller.signedIn(desk.token!))).toBe(200);
  });

  it('in another process is noticed soon', async () => {
    const caller = as(await signUp('elsewhere'));
    const [account] = await running.sql('SELECT id FROM account WHERE login = ?', ['elsewhere']);
    const now = running.clock.now().getTime();
    await running.sql('INSERT INTO session_revocation (id, account_id, revoked_at, forget_at) VALUES (?, ?, ?, ?)', [
      'by-another-process',
      account?.id,
      now,
      now + 1_000_000,
    ]);
    expect(await statusOf(caller)).toBe(200);
    running.app.get(Background).start();
    while ((await statusOf(caller)) === 200) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await statusOf(caller)).toBe(401);
  });
});

describe('a new password of one’s own', () => {
  it('ends every other session and the old password', async () => {
    const caller = as(await signUp('careful'));
    const other = as(await signIn('careful', PASSWORD));
    const body = { current: PASSWORD, next: 'a-better-password' };
    expect((await caller.put('/api/account/password', body)).status).toBe(204);
    expect([await statusOf(caller), await statusOf(other)]).toEqual([200, 401]);
    expect((await signIn('careful', PASSWORD)).status).toBe(401);
    expect((await signIn('careful', 'a-better-password')).status).toBe(200);
  });

  it.each([
    ['the current one is wrong', { current: 'not-the-password', next: 'a-better-password' }, '/current'],
    ['the next one is short', { current: PASSWORD, next: 'short' }, '/next'],
  ])('is refused when %s', async (rule, body, pointer) => {
    const caller = as(await signUp(rule));
    expect(await caller.put('/api/account/password', body)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
    expect((await signIn(rule, PASSWORD)).status).toBe(200);
  });
});
