import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../caller.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const CODES = ['SX', 'TY', 'QX', 'DT', 'HB'];

describe('two organizations that are the same', () => {
  let running: RunningApp;
  let organizer: Caller;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
    id = await plantOrganizations(running);
    ({ organizer } = await signUpEveryRole(running));
    await openContest(running, 'merging', { registration: { organization: 'required', approvedOnly: true } });
    for (const code of ['SX', 'HB'])
      expect((await organizer.put(`/api/contests/merging/organizations/${id[code]}`)).status).toBe(204);
    for (const code of ['TY', 'QX', 'DT', 'DT', 'HB']) {
      const person = await Contestant.signedUp(running, 'merging');
      expect((await person.enter({ organizationId: id[code] })).status).toBe(201);
    }
  });
  afterAll(() => running?.stop());

  const merge = (from: string, into: string, reason = '同一单位的两个名称') =>
    organizer.post(`/api/organizations/${id[from]}/merges`, { into: id[into], reason });
  const undo = (from: string, mergeId: string) => organizer.delete(`/api/organizations/${id[from]}/merges/${mergeId}`);

  /** Everything but when a row last changed. */
  const everything = async () => ({
    organizations: await running.sql(
      'SELECT id, code, name, parent_id, level, path, merged_into_id FROM organization ORDER BY id',
    ),
    entries: await running.sql('SELECT id, organization_id FROM entry ORDER BY id'),
    approvals: await running.sql('SELECT id, organization_id, withdrawn_at FROM contest_organization ORDER BY id'),
  });
  const names = async (query: string) =>
    (await running.caller.get(`/api/organizations?${query}`)).body.organizations as { name: string; alias: string }[];

  it('become one: entries, approvals and what is below go over, and both names lead there', async () => {
    const { status, body } = await merge('HB', 'TY');
    expect([status, body.merge.moved]).toEqual([
      201,
      { organizations: 0, 'contest-organizations': 1, teams: 0, rosters: 0, entries: 1 },
    ]);
    expect(await names('search=河北省')).toMatchObject([{ name: '太原市', alias: '河北省' }]);
    const shown = await running.caller.get(`/api/organizations/${id.HB}`);
    expect(shown.body.organization).toMatchObject({
      id: id.TY,
      name: '太原市',
      path: [{ name: '山西省' }, { name: '太原市' }],
    });
    const late = await Contestant.signedUp(running, 'merging');
    expect((await late.enter({ organizationCode: 'hb' })).body.entry.organization.name).toBe('太原市');
    expect((await undo('HB', body.merge.id)).status).toBe(204);
    expect((await undo('HB', body.merge.id)).status).toBe(204);
    expect(await names('search=河北省')).toMatchObject([{ name: '河北省', alias: null }]);
  });

  it.each([
    ['itself', 'TY', 'TY', 409, 'organizations-not-mergeable'],
    ['one below it', 'SX', 'QX', 409, 'organizations-not-mergeable'],
    ['one that there is not', 'TY', 'XX', 422, 'invalid-request'],
  ])('not into %s', async (_what, from, into, status, code) => {
    const before = await everything();
    const refused = await merge(from, into);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await everything()).toEqual(before);
  });

  it('need a reason, and neither may be merged already', async () => {
    expect((await merge('DT', 'HB', '   ')).status).toBe(422);
    const first = await merge('DT', 'HB');
    expect((await merge('DT', 'TY')).body.code).toBe('organization-already-merged');
    expect((await merge('TY', 'DT')).body.code).toBe('organization-already-merged');
    const second = await merge('HB', 'SX');
    expect((await undo('DT', first.body.merge.id)).body.code).toBe('organization-merge-buried');
    expect((await undo('HB', second.body.merge.id)).status).toBe(204);
    expect((await undo('DT', first.body.merge.id)).status).toBe(204);
  });

  it('leave everything as it was when merges are undone, the last first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)), { minLength: 1, maxLength: 4 }),
        async (pairs) => {
          const before = await everything();
          const done: [string, string][] = [];
          for (const [from, into] of pairs) {
            const { status, body } = await merge(from, into);
            if (status === 201) done.push([from, body.merge.id]);
          }
          for (const [from, mergeId] of done.reverse()) expect((await undo(from, mergeId)).status).toBe(204);
          expect(await everything()).toEqual(before);
        },
      ),
      { numRuns: 25 },
    ));

  it('keep the head count of the one that stays; what was declared before stays in the history', async () => {
    const declare = (code: string, count: number, note?: string) =>
      organizer.post(`/api/organizations/${id[code]}/head-counts`, { count, countedOn: '2012-08-31', note });
    expect((await declare('QX', 120)).body.headCount).toMatchObject({ count: 120, replacesId: null, note: null });
    const corrected = await declare('QX', 118, '两人已调出');
    expect(corrected.status).toBe(201);
    const { headCounts } = (await organizer.get(`/api/organizations/${id.QX}/head-counts`)).body;
    expect(headCounts.map(({ count, note }: { count: number; note: string }) => [count, note])).toEqual([
      [118, '两人已调出'],
      [120, null],
    ]);
    expect(headCounts[0]).toMatchObject({ replacesId: headCounts[1].id, declaredBy: { name: '选手' } });
    expect((await running.caller.get(`/api/organizations/${id.QX}`)).body.organization.headCount).toEqual({
      count: 118,
      countedOn: '2012-08-31',
    });
    expect(
      (await organizer.post(`/api/organizations/${id.QX}/head-counts`, { count: 1, countedOn: '2012-02-30' })).status,
    ).toBe(422);
    expect((await running.caller.get(`/api/organizations/${id.QX}/head-counts`)).status).toBe(401);
  });

  it('are shown with those below, and their codes to organizers only', async () => {
    const shown = await running.caller.get(`/api/organizations/${id.SX}`);
    expect(shown.body.children).toEqual({
      total: 2,
      organizations: [
        { id: id.DT, name: '大同市' },
        { id: id.TY, name: '太原市' },
      ],
    });
    expect((await organizer.get(`/api/organizations/${id.SX}`)).body.organization.code).toBe('SX');
    expect((await organizer.get('/api/organizations?search=tys')).body.organizations[0].code).toBe('TY');
    expect((await running.caller.get('/api/organizations?search=tys')).body.organizations[0].code).toBeUndefined();
    expect((await running.caller.get('/api/organizations/nowhere')).body.code).toBe('organization-not-found');
  });

  it('reach into each other at once: one stands, the other is refused, and nothing waits for ever', async () => {
    Object.assign(
      id,
      await plantOrganizations(running, [
        ['甲', 'J1'],
        ['甲/甲一', 'J2'],
        ['甲/甲一/甲一一', 'J3'],
        ['乙', 'Y1'],
        ['乙/乙一', 'Y2'],
      ]),
    );
    const before = await everything();
    for (let round = 0; round < 4; round++) {
      const both = await Promise.all([merge('J1', 'Y2'), merge('Y1', 'J3')]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const stands = both.find(({ status }) => status === 201)?.body.merge;
      expect((await undo('SX', stands.id)).body.code).toBe('organization-merge-not-found');
      expect((await organizer.delete(`/api/organizations/${stands.mergedId}/merges/${stands.id}`)).status).toBe(204);
    }
    expect(await everything()).toEqual(before);
  });
});
