import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FirstAdministrator } from '../../src/features/accounts/accounts.public.js';
import type { Caller, Reply } from '../caller.js';
import { ADMIN_PASSWORD, type RunningApp, startApp } from '../running-app.js';

const PASSWORD = 'a-password-for-2012';

let running: RunningApp;
let administrator: Caller;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(FirstAdministrator).ensure();
  administrator = as(await signIn('admin', ADMIN_PASSWORD));
});
afterAll(() => running?.stop());

const signIn = (login: string, password: string) => running.caller.post('/api/session', { login, password });

const as = ({ body }: Reply): Caller => running.caller.signedIn(body.token);

async function signUp(login: string): Promise<{ id: string; caller: Caller }> {
  const reply = await running.caller.post('/api/accounts', { name: login, login, password: PASSWORD });
  return { id: reply.body.account.id, caller: as(reply) };
}

const auditOf = (id: string) =>
  running.sql(
    'SELECT action, actor_id, actor_address, before, after FROM audit_event WHERE subject_id = ? ORDER BY id',
    [id],
  );

describe('the first administrator', () => {
  it('is made once, with the password that the operator gave and that is not repeated', async () => {
    const fresh = await startApp();
    try {
      const first = fresh.app.get(FirstAdministrator);
      const outcomes = await Promise.all([first.ensure(), first.ensure(), first.ensure()]);
      expect(outcomes.map(({ password }) => password)).toEqual([null, null, null]);
      expect(outcomes.map(({ created }) => created).sort()).toEqual([false, false, true]);
      expect((await fresh.caller.post('/api/session', { login: 'admin', password: ADMIN_PASSWORD })).status).toBe(200);
      expect(await fresh.sql("SELECT actor_address FROM audit_event WHERE action = 'account.create'")).toEqual([
        { actor_address: 'first-start' },
      ]);
    } finally {
      await fresh.stop();
    }
  });

  it('gets a password made up, and another login where a contestant was faster', async () => {
    const fresh = await startApp({ environment: { ADMIN_PASSWORD: '' } });
    try {
      await fresh.caller.post('/api/accounts', { name: '张三', login: 'admin', password: PASSWORD });
      const { login, password, created } = await fresh.app.get(FirstAdministrator).ensure();
      expect({ login, created }).toEqual({ login: 'admin-2', created: true });
      const reply = await fresh.caller.post('/api/session', { login, password });
      expect(reply).toMatchObject({ status: 200, body: { account: { role: 'administrator' } } });
      const later = await fresh.app.get(FirstAdministrator).ensure();
      expect(later).toEqual({ login: 'admin-2', password: null, created: false });
    } finally {
      await fresh.stop();
    }
  });
});

describe('accounts made by an administrator', () => {
  it('have a role, a password shown once, and a line in the log without it', async () => {
    const made = await administrator.post('/api/accounts/appointed', {
      name: '王五',
      login: 'wangwu',
      role: 'organizer',
    });
    expect(made).toMatchObject({
      status: 201,
      body: { account: { login: 'wangwu', role: 'organizer', disabledAt: null }, password: expect.any(String) },
    });
    expect(made.headers.get('set-cookie')).toBeNull();
    expect(await signIn('wangwu', made.body.password)).toMatchObject({ status: 200 });

    const own = await administrator.get('/api/account');
    const [logged, ...more] = await auditOf(made.body.account.id);
    expect(more).toEqual([]);
    expect(logged).toMatchObject({
      action: 'account.create',
      actor_id: own.body.account.id,
      actor_address: '127.0.0.1',
    });
    expect(JSON.parse(String(logged?.after))).toEqual({ name: '王五', login: 'wangwu', role: 'organizer' });
  });

  it('are listed newest first, page by page, by name or login or role', async () => {
    for (const n of [1, 2, 3]) await signUp(`listed-${n}`);
    await signUp('100%');
    const first = (await administrator.get('/api/accounts?search=LISTED&limit=2')).body;
    expect(first).toMatchObject({ total: 3, accounts: [{ login: 'listed-3' }, { login: 'listed-2' }] });
    const second = (await administrator.get(`/api/accounts?search=LISTED&limit=2&after=${first.next}`)).body;
    expect(second).toMatchObject({ total: 3, accounts: [{ login: 'listed-1' }], next: null });
    expect((await administrator.get('/api/accounts?search=%25')).body.accounts).toMatchObject([{ login: '100%' }]);
    expect((await administrator.get('/api/accounts?search=王五')).body.total).toBe(1);
    expect((await administrator.get('/api/accounts?role=administrator')).body.accounts).toMatchObject([
      { login: 'admin' },
    ]);
  });

  it.each([
    ['get', '/api/accounts'],
    ['post', '/api/accounts/appointed'],
    ['put', '/api/accounts/x/role'],
    ['put', '/api/accounts/x/disabled'],
    ['put', '/api/accounts/x/password'],
  ] as const)('%s %s is for administrators only', async (method, path) => {
    const { caller, id } = await signUp(`${method} ${path}`);
    expect(await running.caller[method](path)).toMatchObject({ status: 401, body: { code: 'sign-in-needed' } });
    expect(await caller[method](path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    await administrator.put(`/api/accounts/${id}/role`, { role: 'organizer' });
    const organizer = as(await signIn(`${method} ${path}`, PASSWORD));
    expect(await organizer[method](path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

describe('a change of role', () => {
  it('ends the sessions of the old role, in both directions; the new one comes with the next sign-in', async () => {
    const { id, caller } = await signUp('rising');
    expect((await caller.get('/api/accounts')).status).toBe(403);
    const raised = await administrator.put(`/api/accounts/${id}/role`, { role: 'administrator' });
    expect(raised).toMatchObject({ status: 200, body: { account: { role: 'administrator' } } });
    expect((await caller.get('/api/account')).status).toBe(401);

    const again = as(await signIn('rising', PASSWORD));
    expect((await again.get('/api/accounts')).status).toBe(200);
    await administrator.put(`/api/accounts/${id}/role`, { role: 'contestant' });
    for (const session of [caller, again]) expect((await session.get('/api/accounts')).status).toBe(401);
    const lowered = as(await signIn('rising', PASSWORD));
    expect((await lowered.get('/api/account')).body.account.role).toBe('contestant');

    await administrator.put(`/api/accounts/${id}/role`, { role: 'contestant' });
    const acts = await auditOf(id);
    expect((await lowered.get('/api/account')).status).toBe(200);
    expect(
      acts.map(({ action, before, after }) => [
        action,
        JSON.parse(String(before)).role,
        JSON.parse(String(after)).role,
      ]),
    ).toEqual([
      ['account.change-role', 'contestant', 'administrator'],
      ['account.change-role', 'administrator', 'contestant'],
    ]);
  });

  it('shows at once what the new role may see, also where anyone may look', async () => {
    const { id, caller } = await signUp('promoted');
    const draft = {
      slug: 'draft',
      title: '草稿',
      opensAt: '2012-09-01T08:00:00+08:00',
      closesAt: '2012-09-30T18:00:00+08:00',
      paper: { sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'none', count: 1 } }] },
    };
    expect((await administrator.put('/api/contests/draft/document', draft)).status).toBe(201);
    expect((await caller.get('/api/contests/draft')).status).toBe(404);
    await administrator.put(`/api/accounts/${id}/role`, { role: 'organizer' });
    const organizer = as(await signIn('promoted', PASSWORD));
    expect((await organizer.get('/api/contests/draft')).status).toBe(200);
    // The old session isn't taken for a contestant's any more.
    expect((await caller.get('/api/contests/draft/entries/mine')).status).toBe(401);
  });

  it('never leaves the system without an administrator', async () => {
    const { id } = (await administrator.get('/api/account')).body.account;
    const refused = { status: 409, body: { code: 'last-administrator' } };
    expect(await administrator.put(`/api/accounts/${id}/role`, { role: 'organizer' })).toMatchObject(refused);
    expect(await administrator.put(`/api/accounts/${id}/disabled`, { disabled: true })).toMatchObject(refused);
    expect((await administrator.get('/api/accounts')).status).toBe(200);
  });

  it('not even when two remove each other in the same moment', async () => {
    const own = (await administrator.get('/api/account')).body.account.id as string;
    for (let round = 0; round < 5; round += 1) {
      const { id } = await signUp(`rival-${round}`);
      await administrator.put(`/api/accounts/${id}/role`, { role: 'administrator' });
      const rival = as(await signIn(`rival-${round}`, PASSWORD));
      const statuses = await Promise.all([
        administrator.put(`/api/accounts/${id}/role`, { role: 'contestant' }),
        rival.put(`/api/accounts/${own}/role`, { role: 'contestant' }),
      ]).then((replies) => replies.map(({ status }) => status));
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      if (statuses[1] === 200) {
        await rival.put(`/api/accounts/${own}/role`, { role: 'administrator' });
        administrator = as(await signIn('admin', ADMIN_PASSWORD));
      }
      await administrator.put(`/api/accounts/${id}/role`, { role: 'contestant' });
    }
  });

  it('is refused for somebody unknown and for a role unknown', async () => {
    const unknown = await administrator.put('/api/accounts/nobody/role', { role: 'viewer' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'account-not-found' } });
    const { id } = await signUp('king');
    const king = await administrator.put(`/api/accounts/${id}/role`, { role: 'king' });
    expect(king).toMatchObject({ status: 422, body: { errors: [{ pointer: '/role' }] } });
  });
});

describe('an account that is disabled', () => {
  it('is out at once, says so to its owner only, and comes back when it is enabled', async () => {
    const { id, caller } = await signUp('troublesome');
    await administrator.put(`/api/accounts/${id}/disabled`, { disabled: true });
    expect((await caller.get('/api/account')).status).toBe(401);
    expect(await signIn('troublesome', PASSWORD)).toMatchObject({ status: 403, body: { code: 'account-disabled' } });
    expect(await signIn('troublesome', 'not-the-password')).toMatchObject({ status: 401 });

    await administrator.put(`/api/accounts/${id}/disabled`, { disabled: false });
    expect((await caller.get('/api/account')).status).toBe(401);
    expect((await signIn('troublesome', PASSWORD)).status).toBe(200);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['account.disable', 'account.enable']);
  });
});

describe('a password that is reset', () => {
  it('replaces the old one, ends all sessions, and is shown but never logged', async () => {
    const { id, caller } = await signUp('forgetful');
    const reset = await administrator.put(`/api/accounts/${id}/password`);
    expect(reset).toMatchObject({ status: 200, body: { account: { id }, password: expect.any(String) } });
    expect((await caller.get('/api/account')).status).toBe(401);
    expect((await signIn('forgetful', PASSWORD)).status).toBe(401);
    expect((await signIn('forgetful', reset.body.password)).status).toBe(200);

    const chosen = await administrator.put(`/api/accounts/${id}/password`, { password: 'chosen-for-you' });
    expect(chosen.body.password).toBeNull();
    expect((await signIn('forgetful', 'chosen-for-you')).status).toBe(200);

    const acts = JSON.stringify(await auditOf(id));
    expect(acts.match(/account\.reset-password/g)).toHaveLength(2);
    for (const secret of [reset.body.password, 'chosen-for-you', 'argon2']) expect(acts).not.toContain(secret);
  });
});
