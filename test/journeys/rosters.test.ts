import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signIn, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const HEAD = '姓名,工号,单位,手机号';
const phone = { name: 'phone', required: true, unique: true };

describe('a roster', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    for (const [id, name, parent] of [
      ['shanxi', '山西省', null],
      ['jincheng', '晋城市', 'shanxi'],
      ['datong', '大同市', 'shanxi'],
      ['office-j', '质监局', 'jincheng'],
      ['office-d', '质监局', 'datong'],
    ])
      await running.sql(
        `INSERT INTO organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)
         VALUES (?, ?, ?, ?, 0, '/', '', 0, 0)`,
        [id, String(id).toUpperCase(), name, parent],
      );
  });
  afterAll(() => running?.stop());

  const imported = (slug: string, lines: readonly string[], query = ''): Promise<Reply> =>
    actors.organizer.post(`/api/contests/${slug}/roster/imports${query}`, undefined, {
      raw: [HEAD, ...lines].join('\r\n'),
      headers: { 'content-type': 'text/csv' },
    });

  const people = async (slug: string, query = '') =>
    (await actors.organizer.get(`/api/contests/${slug}/roster${query}`)).body;

  /** Access codes by name. */
  const codes = async (slug: string): Promise<Map<string, string>> => {
    const { body } = await actors.organizer.get(`/api/contests/${slug}/roster/access-codes?format=csv`);
    const rows = String(body).trim().split('\r\n').slice(1);
    return new Map(rows.map((row) => [row.split(',')[0] ?? '', row.split(',').at(-1) ?? '']));
  };

  const session = (slug: string, body: object, caller: Caller = running.caller) =>
    caller.post(`/api/contests/${slug}/roster/session`, body);

  const byRoster = async (slug: string, ...lines: string[]): Promise<void> => {
    await openContest(running, slug, { registration: { mode: 'roster' } });
    const reply = await imported(slug, lines);
    expect([reply.status, reply.body.created]).toEqual([200, lines.length]);
  };

  it('takes in a file once, however often it is imported; what differs is changed', async () => {
    await openContest(running, 'twice', { registration: { mode: 'roster' } });
    const lines = ['选手01,1001,晋城市/质监局,13800000001', '选手02,1002,OFFICE-D,', '选手03,,,13800000003'];
    expect((await imported('twice', lines, '?dryRun=true')).body).toMatchObject({ dryRun: true, created: 3 });
    expect((await people('twice')).total).toBe(0);
    expect((await imported('twice', lines)).body).toMatchObject({ created: 3, changed: 0, unchanged: 0 });
    const before = await codes('twice');
    lines[1] = '选手02,1002,office-d,13800000002';
    expect((await imported('twice', lines)).body).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
    expect((await people('twice')).people).toEqual([
      expect.objectContaining({ name: '选手01', organization: { id: 'office-j', code: 'OFFICE-J', name: '质监局' } }),
      expect.objectContaining({ name: '选手02', phone: '13800000002' }),
      expect.objectContaining({ name: '选手03', organization: null, came: false }),
    ]);
    expect(await codes('twice')).toEqual(before);
  });

  it('says every fault of every row, and takes in nobody', async () => {
    await openContest(running, 'faulty', { registration: { mode: 'roster' } });
    const refused = await imported('faulty', [
      '选手01,1001,质监局,',
      ',1002,,',
      '选手03,1003,无此单位,12',
      '选手04,1004,,',
      '选手05,1004,,',
    ]);
    expect([refused.status, refused.body.code, refused.body.faultCount]).toEqual([422, 'roster-file-faulty', 5]);
    expect(refused.body.errors.map(({ row, kind }: { row: number; kind: string }) => `${row} ${kind}`)).toEqual([
      '2 organization-ambiguous',
      '3 name-missing',
      '4 phone-malformed',
      '4 organization-unknown',
      '6 person-twice',
    ]);
    expect((await people('faulty')).total).toBe(0);
  });

  it('names rows that may be of one person, and takes them in', async () => {
    await openContest(running, 'alike', { registration: { mode: 'roster' } });
    const { body } = await imported('alike', ['选手01,1001,,13800000001', '选手01,1002,,', '选手03,1003,,13800000001']);
    expect([body.created, body.duplicateCount]).toEqual([3, 2]);
    expect(body.duplicates.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`)).toEqual([
      '3 姓名',
      '4 手机号',
    ]);
  });

  it('says who no longer finds a place in a team, and whom it no longer moves; both are taken in', async () => {
    const registration = { mode: 'roster', organization: 'optional', team: 'optional', teamSize: { min: 1, max: 2 } };
    await openContest(running, 'noticed', { registration });
    const lines = (...people: string[]) =>
      actors.organizer.post('/api/contests/noticed/roster/imports', undefined, {
        raw: ['姓名,工号,单位,代表队', ...people].join('\r\n'),
        headers: { 'content-type': 'text/csv' },
      });
    const { body } = await lines('选手01,1001,OFFICE-J,甲队', '选手02,1002,,甲队', '选手03,1003,,甲队');
    expect([body.created, body.noticeCount, body.notices]).toEqual([
      3,
      1,
      [{ row: 4, column: '代表队', detail: expect.stringContaining('“甲队”在名册里已有 3 人，一队最多 2 人') }],
    ]);
    await session('noticed', { accessCode: (await codes('noticed')).get('选手01') });
    const again = (await lines('选手01,1001,OFFICE-J,乙队')).body;
    expect([again.changed, again.noticeCount, again.notices]).toEqual([
      1,
      1,
      [{ row: 2, column: '代表队', detail: expect.stringContaining('已经报名的代表队不变') }],
    ]);
  });

  it('lets people in by their access code, who take part as the roster says', async () => {
    await openContest(running, 'by-code', { registration: { mode: 'roster', fields: [phone] } });
    await imported('by-code', ['选手01,1001,OFFICE-J,13800000001', '选手02,1002,,13800000002']);
    const code = (await codes('by-code')).get('选手01') ?? '';
    const opened = await session('by-code', {
      accessCode: code.toLowerCase().replaceAll('-', ' '),
      employeeNumber: '1001',
    });
    expect([opened.status, opened.body.account.name, opened.body.account.login]).toEqual([
      200,
      '选手01',
      '1001@by-code',
    ]);
    const person = running.caller.signedIn(opened.body.token as string);
    const entered = await person.post('/api/contests/by-code/entries', {});
    expect([entered.status, entered.body.entry]).toEqual([
      201,
      expect.objectContaining({ name: '选手01', fields: { phone: '13800000001' } }),
    ]);
    expect((await person.post('/api/contests/by-code/entries', {})).status).toBe(200);
    const [row] = await running.sql('SELECT organization_id FROM entry WHERE id = ?', [entered.body.entry.id]);
    expect(row?.organization_id).toBe('office-j');
    // The same account each time, by whichever way.
    const again = await session('by-code', { accessCode: code });
    expect(again.body.account.id).toBe(opened.body.account.id);
    expect((await (await signIn(running, '1001@by-code', code)).get('/api/account')).body.account.id).toBe(
      opened.body.account.id,
    );
  });

  it('makes one account out of twenty who come with one code at once', async () => {
    await byRoster('at-once', '选手01,1001,,');
    const accessCode = (await codes('at-once')).get('选手01');
    const replies = await Promise.all(Array.from({ length: 20 }, () => session('at-once', { accessCode })));
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.account?.id}`)).size).toBe(1);
  });

  it('lets nobody else in, and counts wrong codes', async () => {
    await byRoster('closed-list', '选手01,1001,,', '选手02,1002,,');
    const accessCode = (await codes('closed-list')).get('选手01') ?? '';
    const another = await session('closed-list', { accessCode, employeeNumber: '1002' });
    expect([another.body.code, another.body.detail]).toEqual(['access-code-wrong', expect.stringContaining('工号')]);
    const wrong = await session('closed-list', { accessCode: 'AAAA-AAAA-AAAA' });
    expect(wrong.status).toBe(401);
    expect(wrong.body.detail).not.toMatch(/工号|姓名/);
    const stranger = await Contestant.signedUp(running, 'closed-list');
    expect((await stranger.enter()).body.code).toBe('not-on-roster');
    for (let tries = 0; tries < 10; tries++) expect((await stranger.enter({ code: 'WRONG' })).status).toBe(403);
    expect((await stranger.enter({ code: accessCode })).status).toBe(429);
  });

  it('can be entered with an account of one’s own, which the code alone does not open afterwards', async () => {
    await byRoster('own-account', '选手01,1001,,');
    const code = (await codes('own-account')).get('选手01');
    const person = await Contestant.named(running, 'own-account', '本人');
    const entered = await person.enter({ code });
    expect([entered.status, entered.body.entry.name]).toEqual([201, '选手01']);
    expect((await session('own-account', { accessCode: code })).body.code).toBe('roster-place-taken');
    const other = await Contestant.signedUp(running, 'own-account');
    expect((await other.enter({ code })).body.code).toBe('roster-place-taken');
  });

  it('loses who is removed, and finds them again in the next file, with the same code', async () => {
    await byRoster('removal', '选手01,1001,,', '选手02,1002,,');
    const before = await codes('removal');
    const [first] = (await people('removal', '?search=1001')).people;
    expect((await actors.organizer.delete(`/api/contests/removal/roster/${first.id}`)).status).toBe(204);
    expect((await people('removal')).total).toBe(1);
    expect((await session('removal', { accessCode: before.get('选手01') })).status).toBe(401);
    expect((await imported('removal', ['选手01,1001,,'])).body).toMatchObject({ created: 0, changed: 1 });
    expect(await codes('removal')).toEqual(before);
  });

  it('puts people into the teams that stand there', async () => {
    const registration = { mode: 'roster', team: 'required', teamSize: { min: 1, max: 3 } };
    await openContest(running, 'teams-listed', { registration });
    const raw = '姓名,工号,代表队\r\n选手01,1,一队\r\n选手02,2,一队\r\n选手03,3,二队';
    const headers = { 'content-type': 'text/csv' };
    await actors.organizer.post('/api/contests/teams-listed/roster/imports', undefined, { raw, headers });
    const entryIds: string[] = [];
    for (const accessCode of (await codes('teams-listed')).values()) {
      const { token } = (await session('teams-listed', { accessCode })).body;
      const entered = await running.caller.signedIn(token as string).post('/api/contests/teams-listed/entries', {});
      expect(entered.status).toBe(201);
      entryIds.push(entered.body.entry.id as string);
    }
    const rows = await running.sql(
      'SELECT e.id, t.name FROM entry e JOIN team t ON t.id = e.team_id WHERE e.id IN (?, ?, ?)',
      entryIds,
    );
    const teamOf = new Map(rows.map(({ id, name }) => [id, name]));
    expect(entryIds.map((id) => teamOf.get(id))).toEqual(['一队', '一队', '二队']);
  });
});
