import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reply } from '../caller.js';
import { loadBank, openContest } from '../contest-ground.js';
import { PASSWORD } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const phone = { name: 'phone', label: '手机号', required: true, unique: true, pattern: '1\\d{10}' };

/** Ten characters of a phone number are everybody's, the last one is the test's. */
const numberOf = (n: number) => `1380000000${n}`;

describe('entering by somebody who has no account', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
    await openContest(running, 'open');
    await openContest(running, 'phones', { registration: { fields: [phone] } });
    await openContest(running, 'coded', { registration: { mode: 'code', code: 'ZLN2012' } });
    await openContest(running, 'teams', { registration: { team: 'required', teamSize: { min: 1, max: 1 } } });
  });
  afterAll(() => running?.stop());

  const enter = (slug: string, given: object): Promise<Reply> =>
    running.caller.post(`/api/contests/${slug}/entries/newcomers`, { name: '选手 01', password: PASSWORD, ...given });
  /** As the page does it: the phone number is what one signs in with. */
  const withPhone = (number: string, given: object = {}) =>
    enter('phones', { login: number, fields: { phone: number }, ...given });
  const signIn = (login: string, password = PASSWORD) => running.caller.post('/api/session', { login, password });
  const accounts = async (login: string) =>
    (await running.sql(`SELECT login FROM account WHERE login LIKE '${login}%'`)).length;

  it('makes the account and the entry, and signs in', async () => {
    const { status, body, headers } = await withPhone(numberOf(1));
    expect(status).toBe(201);
    expect(body).toEqual({
      account: expect.objectContaining({ name: '选手 01', login: numberOf(1), role: 'contestant' }),
      token: expect.any(String),
      entry: expect.objectContaining({ name: '选手 01', fields: { phone: numberOf(1) } }),
    });
    expect(headers.get('set-cookie')).toContain(`zhisai_session=${body.token}`);
    expect(headers.get('cache-control')).toBe('no-store');
    const mine = await running.caller.signedIn(body.token).get('/api/contests/phones/entries/mine');
    expect(mine.body.entry).toEqual(body.entry);
    expect((await running.caller.get('/api/contests/phones')).body.counts.entrants).toBe(1);
  });

  it('leaves nothing of a try that was refused: what was mended in the form is what holds', async () => {
    const first = await withPhone('138123', { name: '选手 0', password: 'the first password' });
    expect([first.status, first.body.errors[0].pointer]).toEqual([422, '/fields/phone']);
    expect(first.headers.get('set-cookie')).toBeNull();
    expect(await accounts('138123')).toBe(0);
    const second = await withPhone(numberOf(2), { name: '选手 02', password: 'the second password' });
    expect([second.status, second.body.entry.name]).toEqual([201, '选手 02']);
    const signedIn = await signIn(numberOf(2), 'the second password');
    expect([signedIn.status, signedIn.body.account.name]).toEqual([200, '选手 02']);
    expect((await signIn(numberOf(2), 'the first password')).status).toBe(401);
  });

  it.each([
    ['code', 'coded', { code: 'WRONG' }, 403, 'contest-code-wrong', { code: 'ZLN2012' }],
    ['team', 'teams', {}, 422, 'invalid-request', { teamName: '一队' }],
    ['member', 'open', { colour: 'red' }, 422, 'invalid-request', {}],
  ])('makes no account with a wrong %s', async (what, slug, wrong, status, code, right) => {
    const login = `with-a-wrong-${what}`;
    const refused = await enter(slug, { login, ...wrong });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await accounts(login)).toBe(0);
    expect((await enter(slug, { login, password: `${PASSWORD} 2`, ...right })).status).toBe(201);
    expect((await signIn(login, `${PASSWORD} 2`)).status).toBe(200);
  });

  it('makes no account where the database refuses the entry', async () => {
    await withPhone(numberOf(3));
    const refused = await enter('phones', { login: 'another', fields: { phone: numberOf(3) } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/fields/phone']);
    expect(await accounts('another')).toBe(0);
    const founded = await enter('teams', { login: 'captain', teamName: '二队' });
    const teamCode = founded.body.entry.team.code as string;
    const late = await enter('teams', { login: 'late', teamCode });
    expect([late.status, late.body.code]).toEqual([409, 'team-full']);
    expect(await accounts('late')).toBe(0);
  });

  it('leads in when it is sent again, because the answer was lost', async () => {
    const first = await withPhone(numberOf(4));
    const again = await withPhone(numberOf(4));
    expect([again.status, again.body.entry, again.body.account]).toEqual([200, first.body.entry, first.body.account]);
    const token = running.caller.signedIn(again.body.token);
    expect((await token.get('/api/account')).body.account.login).toBe(numberOf(4));
  });

  it('enters whoever has an account already, and nobody with another password', async () => {
    const { body } = await enter('open', { login: 'known' });
    const elsewhere = await enter('coded', { login: ' Known', code: 'ZLN2012' });
    expect([elsewhere.status, elsewhere.body.account]).toEqual([201, body.account]);
    const other = await enter('open', { login: 'known', password: 'somebody else’s' });
    expect([other.status, other.body.code, other.body.errors[0].pointer]).toEqual([409, 'login-taken', '/login']);
    expect(other.headers.get('set-cookie')).toBeNull();
  });

  it('makes one account and one entry out of eight presses at once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => withPhone(numberOf(5))));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(replies.map(({ body }) => `${body.account.id} ${body.entry.id}`)).size).toBe(1);
    expect(await accounts(numberOf(5))).toBe(1);
  });

  it('lets one of two who want the same login at once have it', async () => {
    const press = (password: string) => enter('open', { login: 'wanted', password });
    const replies = await Promise.all([press('password of one'), press('password of the other')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('login-taken');
  });

  it('can’t be used to guess passwords or codes', async () => {
    await enter('open', { login: 'guessed-at' });
    const guess = (n: number) => enter('open', { login: 'guessed-at', password: `guess number ${n}` });
    for (let n = 0; n < 10; n++) expect((await guess(n)).body.code).toBe('login-taken');
    expect([(await guess(10)).status, (await signIn('guessed-at')).status]).toEqual([429, 429]);
    const code = (n: number) => enter('coded', { login: 'guesser', code: `GUESS${n}` });
    for (let n = 0; n < 10; n++) expect((await code(n)).status).toBe(403);
    expect((await code(10)).body.code).toBe('too-many-wrong-codes');
  });

  it.each([
    ['/name', { name: '' }],
    ['/login', { login: 'x' }],
    ['/password', { password: 'short' }],
  ])('names %s where that is wrong', async (pointer, wrong) => {
    const refused = await enter('open', { login: 'particular', ...wrong });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
    expect(await accounts('particular')).toBe(0);
  });
});
