import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest, VerifyTree } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { organizationLines } from '../organization-lines.js';
import { plantOrganizations } from '../organization-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

/** 山西省 with 太原市 (with 清徐县) and 大同市; 河北省. Two of 清徐县 and one of 大同市 take part. */
describe('organizations by hand', () => {
  let running: RunningApp;
  let organizer: Caller;
  let contestant: Caller;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    ({ organizer, contestant } = await signUpEveryRole(running));
    await loadBank(running);
    id = await plantOrganizations(running);
    await openContest(running, 'by-hand', {
      registration: { organization: 'required' },
      publication: { leaderboards: { for: 'everyone' } },
    });
    await openContest(running, 'naming', {
      registration: { organization: 'required', excluded: ['HB'] },
      publication: { leaderboards: { for: 'everyone' } },
    });
    for (const code of ['QX', 'QX', 'DT']) {
      const person = await Contestant.signedUp(running, 'by-hand');
      for (const slug of ['by-hand', 'naming']) {
        expect((await person.caller.post(`/api/contests/${slug}/entries`, { organizationId: id[code] })).status).toBe(
          201,
        );
      }
      await attempt(running, person, '1A');
    }
  });
  afterAll(() => running?.stop());

  const add = (body: object) => organizer.post('/api/organizations', body);
  const change = (code: string, body: object) => organizer.patch(`/api/organizations/${id[code]}`, body);
  const level = (at: number) => organizationLines(running, 'by-hand', `?level=${at}`, ['participants']);
  const found = async (search: string) =>
    (
      (await organizer.get(`/api/organizations?search=${encodeURIComponent(search)}`)).body.organizations as {
        path: string[];
      }[]
    ).map(({ path }) => path.join('/'));
  const events = () =>
    running.sql(
      `SELECT action, before, after FROM audit_event WHERE action IN ('organization.add', 'organization.change')`,
    );
  const answer = ({ status, body }: Reply) => [status, body.code];

  it('are added, found at once, and can be entered for', async () => {
    const added = await add({ name: ' 阳曲县 ', code: 'yq 1', parentId: id.TY, kind: '县' });
    expect(added.status).toBe(201);
    expect(added.body.organization).toEqual({
      id: added.body.organization.id,
      code: 'YQ1',
      name: '阳曲县',
      kind: '县',
      parentId: id.TY,
      level: 2,
      path: ['山西省', '太原市', '阳曲县'],
    });
    id.YQ1 = added.body.organization.id;
    expect(await found('yqx')).toEqual(['山西省/太原市/阳曲县']);
    const person = await Contestant.signedUp(running, 'by-hand');
    expect((await person.enter({ organizationId: id.YQ1 })).status).toBe(201);
    await attempt(running, person, '1A');
    expect(await level(2)).toEqual(['1 清徐县 2 → -', '2 阳曲县 1 → -']);
    const [, made] = [added, (await add({ name: '河南省' })).body.organization];
    expect(made).toMatchObject({ code: expect.stringMatching(/^\w{8}$/), level: 0, parentId: null });
  });

  it('are named otherwise: on boards, in searches and in the audit log', async () => {
    const before = (await events()).length;
    expect((await change('QX', { name: '清徐区' })).body.organization.path).toEqual(['山西省', '太原市', '清徐区']);
    expect(await level(2)).toEqual(['1 清徐区 2 → -', '2 阳曲县 1 → -']);
    expect([await found('清徐县'), await found('qxq')]).toEqual([[], ['山西省/太原市/清徐区']]);
    const written = (await events()).slice(before).map((event) => ({
      action: event.action,
      before: JSON.parse(String(event.before)),
      after: JSON.parse(String(event.after)),
    }));
    const stood = { code: 'QX', kind: null, parentId: id.TY };
    expect(written).toEqual([
      {
        action: 'organization.change',
        before: { ...stood, name: '清徐县', path: ['山西省', '太原市', '清徐县'] },
        after: { ...stood, name: '清徐区', path: ['山西省', '太原市', '清徐区'] },
      },
    ]);
    expect((await change('QX', { name: '清徐区' })).status).toBe(200);
    expect((await events()).length).toBe(before + 1);
  });

  it('are moved with everything below them, and their people count above their new place', async () => {
    expect(await level(0)).toEqual(['1 山西省 4 → -']);
    expect((await change('TY', { parentId: id.HB })).body.organization).toMatchObject({ level: 1, parentId: id.HB });
    expect(await level(0)).toEqual(['1 河北省 3 → -', '2 山西省 1 → -']);
    expect(await level(2)).toEqual(['1 清徐区 2 → -', '2 阳曲县 1 → -']);
    expect(await found('qxq')).toEqual(['河北省/太原市/清徐区']);
    expect((await running.app.get(VerifyContest, { strict: false }).run('by-hand'))[0]?.differences).toEqual([]);
    expect((await change('QX', { parentId: null })).body.organization).toMatchObject({ level: 0, parentId: null });
    expect(await level(0)).toEqual(['1 清徐区 2 → -', '2 山西省 1 → -', '2 河北省 1 → -']);
    expect((await change('QX', { parentId: id.TY })).status).toBe(200);
    expect((await running.app.get(VerifyTree, { strict: false }).run()).differences).toEqual([]);
  });

  it('exclude their people where those above them are excluded', async () => {
    const board = async () => (await running.caller.get('/api/contests/naming/leaderboards/organizations')).body.total;
    const person = await Contestant.signedUp(running, 'naming');
    expect((await person.enter({ organizationId: id.DT })).status).toBe(201);
    await attempt(running, person, '1A');
    expect(await board()).toBe(1);
    expect((await change('DT', { parentId: id.HB })).status).toBe(200);
    expect(await board()).toBe(0);
    expect((await running.app.get(VerifyContest, { strict: false }).run('naming'))[0]?.differences).toEqual([]);
    expect((await change('DT', { parentId: id.SX })).status).toBe(200);
    expect(await board()).toBe(1);
  });

  it('have other codes, unless a published contest names them', async () => {
    expect((await change('YQ1', { code: 'yq-2' })).body.organization.code).toBe('YQ-2');
    expect([await found('YQ1'), await found('yq-2')]).toEqual([[], ['河北省/太原市/阳曲县']]);
    expect(answer(await change('HB', { code: 'HEB' }))).toEqual([409, 'organization-code-named']);
    expect(answer(await change('YQ1', { code: 'DT' }))).toEqual([409, 'organization-code-taken']);
  });

  it('are all changed when more organizers come at once than the database has connections', async () => {
    const codes = Array.from({ length: 30 }, (_, index) => `YQ-${index + 10}`);
    const changed = await Promise.all(codes.map((code) => change('YQ1', { code })));
    expect(changed.map(({ status }) => status)).toEqual(codes.map(() => 200));
  });

  it.each<[what: string, act: () => Promise<Reply>, status: number, code: string]>([
    ['a name that one beside it has', () => change('YQ1', { name: '清徐区' }), 409, 'organization-name-taken'],
    ['a new one of a name that is there', () => add({ name: '山西省' }), 409, 'organization-name-taken'],
    ['a new one of a code that is there', () => add({ name: '新', code: 'dt' }), 409, 'organization-code-taken'],
    ['a place below itself', () => change('TY', { parentId: id.QX }), 409, 'organization-misplaced'],
    ['itself above it', () => change('TY', { parentId: id.TY }), 409, 'organization-misplaced'],
    ['nobody above it', () => change('TY', { parentId: 'nowhere' }), 422, 'organization-parent-not-found'],
    ['no name', () => add({ name: '  ' }), 422, 'invalid-request'],
    ['a name of invisible characters', () => change('TY', { name: 'a\u200b' }), 422, 'invalid-request'],
    ['a long name', () => add({ name: '长'.repeat(121) }), 422, 'invalid-request'],
    ['a code of other signs', () => add({ name: '新', code: 'a!' }), 422, 'invalid-request'],
    ['nothing to change', () => change('TY', {}), 422, 'invalid-request'],
    [
      'one that is not there',
      () => organizer.patch('/api/organizations/nowhere', { name: '新' }),
      404,
      'organization-not-found',
    ],
    ['a contestant', () => contestant.post('/api/organizations', { name: '新' }), 403, 'not-allowed'],
  ])('refuse %s, and nothing changes', async (_, act, status, code) => {
    const all = () => running.sql('SELECT * FROM organization ORDER BY id');
    const before = await all();
    const refused = await act();
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await all()).toEqual(before);
  });

  it('refuse too many levels, of what is below as well', async () => {
    let parentId: string | undefined;
    for (let depth = 0; depth < 12; depth++)
      parentId = (await add({ name: `第${depth}级`, code: `L${depth}`, parentId })).body.organization.id as string;
    expect(answer(await add({ name: '太深', parentId }))).toEqual([409, 'organization-misplaced']);
    const [found] = (await organizer.get('/api/organizations?search=L10')).body.organizations;
    id.L10 = found.id;
    expect(answer(await change('TY', { parentId: id.L10 }))).toEqual([409, 'organization-misplaced']);
    expect((await running.app.get(VerifyTree, { strict: false }).run()).differences).toEqual([]);
  });

  it('follow merges, and are not changed once they are merged', async () => {
    expect(
      (await organizer.post(`/api/organizations/${id.HB}/merges`, { into: id.SX, reason: '同一单位' })).status,
    ).toBe(201);
    expect(answer(await change('HB', { name: '冀' }))).toEqual([409, 'organization-merged-away']);
    expect((await add({ name: '石家庄市', parentId: id.HB })).body.organization.path).toEqual(['山西省', '石家庄市']);
  });

  it('that somebody moves into each other at once end in a tree', async () => {
    id = {
      ...id,
      ...(await plantOrganizations(running, [
        ['甲', 'A1'],
        ['乙', 'B1'],
        ['甲/甲一', 'A2'],
        ['乙/乙一', 'B2'],
      ])),
    };
    const both = await Promise.all([change('A1', { parentId: id.B2 }), change('B1', { parentId: id.A2 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { differences } = await running.app.get(VerifyTree, { strict: false }).run();
    expect(differences).toEqual([]);
  });

  it('that were tampered with are named by a verification', async () => {
    await running.sql(`UPDATE organization SET path = '/elsewhere/' WHERE id = ?`, [id.DT]);
    const { differences } = await running.app.get(VerifyTree, { strict: false }).run();
    expect(differences.map(({ kind, subject }) => [kind, subject])).toEqual([['organizations', id.DT]]);
  });
});
