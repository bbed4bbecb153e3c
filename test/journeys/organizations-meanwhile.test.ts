import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { StoreOrganizations } from '../../src/features/organization-imports/store-organizations.js';
import { RostersRepository } from '../../src/features/rosters/rosters.repository.js';
import type { Caller, Reply } from '../caller.js';
import { loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

/** What somebody else does at the worst moment: after an import has read what there is, before it stores anything. */
describe('while an import is planned', () => {
  let running: RunningApp;
  let organizer: Caller;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    ({ organizer } = await signUpEveryRole(running));
    await loadBank(running);
    await openContest(running, 'by-roster', { registration: { mode: 'roster', organization: 'required' } });
    id = await plantOrganizations(running);
  });
  afterAll(() => running?.stop());
  afterEach(() => void jest.restoreAllMocks());

  const organizations = () =>
    running.sql('SELECT code, name, parent_id, path, merged_into_id FROM organization ORDER BY code');
  const importing = (raw: string) =>
    organizer.post('/api/organizations/imports', undefined, { raw, headers: { 'content-type': 'text/csv' } });
  const merge = (from: string, into: string) =>
    organizer.post(`/api/organizations/${id[from]}/merges`, { into: id[into], reason: '同一单位' });
  const headCount = () =>
    organizer.post(`/api/organizations/${id.TY}/head-counts`, { count: 12, countedOn: '2012-09-01' });

  describe('of organizations', () => {
    const interrupted = async (raw: string, act: () => Promise<Reply>): Promise<[acted: Reply, imported: Reply]> => {
      const store = running.app.get(StoreOrganizations, { strict: false });
      const declared = store.declared.bind(store);
      let acted: Reply | undefined;
      jest.spyOn(store, 'declared').mockImplementationOnce(async (planned) => {
        const wanted = await declared(planned);
        acted = await act();
        return wanted;
      });
      const imported = await importing(raw);
      return [acted as Reply, imported];
    };

    it('a merge makes the import refuse, and the merge stands', async () => {
      // By what was read, 清徐县 goes below 大同市, which is 河北省 by now.
      const file = '名称,代码,上级代码\n清徐县,QX,DT\n';
      const [merged, refused] = await interrupted(file, () => merge('DT', 'HB'));
      expect([merged.status, refused.status, refused.body.code]).toEqual([201, 409, 'organizations-changed-meanwhile']);
      expect((await organizations()).find(({ code }) => code === 'QX')).toMatchObject({ parent_id: id.TY });
      expect((await importing(file)).body).toMatchObject({ created: 0, changed: 1 });
      expect((await organizations()).find(({ code }) => code === 'QX')).toMatchObject({
        parent_id: id.HB,
        path: `/${id.HB}/${id.QX}/`,
      });
    });

    it('another import makes the first one refuse, and nothing is there twice', async () => {
      const [other, refused] = await interrupted('路径\n山西省/晋城市\n', () => importing('路径\n山西省/晋城市,\n'));
      expect([other.status, refused.status, refused.body.code]).toEqual([200, 409, 'organizations-changed-meanwhile']);
      expect((await organizations()).filter(({ name }) => name === '晋城市')).toHaveLength(1);
      expect((await importing('路径\n山西省/晋城市\n')).body).toMatchObject({ created: 0, unchanged: 1 });
    });

    it('a head count makes it refuse, and stays the newest', async () => {
      const [declared, refused] = await interrupted('路径,在册人数\n山西省/太原市,900\n', headCount);
      expect([declared.status, refused.body.code]).toEqual([201, 'organizations-changed-meanwhile']);
      const { headCounts } = (await organizer.get(`/api/organizations/${id.TY}/head-counts`)).body;
      expect(headCounts.map(({ count }: { count: number }) => count)).toEqual([12]);
      const audited = await running.sql(`SELECT * FROM audit_event WHERE action = 'organization.import'`);
      expect(audited).toHaveLength(2);
    });

    it('at the same moment, each is stored whole or refused', async () => {
      const rows = (first: string) => `路径\n${['一', '二', '三'].map((n) => `山东省/${first}市/${n}区`).join('\n')}\n`;
      const files = ['济南', '青岛', '济南', '青岛', '烟台'].map(rows);
      const replies = await Promise.all(files.map(importing));
      for (const { status, body } of replies)
        expect([status, body.code ?? null]).toEqual(status === 200 ? [200, null] : [409, body.code]);
      for (const file of files) expect((await importing(file)).status).toBe(200);
      const names = (await organizations()).map(({ parent_id, name }) => `${String(parent_id)}/${String(name)}`);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.endsWith('/山东省'))).toHaveLength(1);
    });
  });

  describe('of a roster', () => {
    beforeEach(async () => {
      id = {
        ...id,
        ...(await plantOrganizations(running, [
          ['陕西省', `S${++planted}`],
          ['甘肃省', `G${planted}`],
        ])),
      };
    });
    let planted = 0;

    const person = (code: string, number: number) =>
      organizer.post('/api/contests/by-roster/roster/imports', undefined, {
        raw: `姓名,工号,单位代码\r\n选手01,${number},${code}\r\n`,
        headers: { 'content-type': 'text/csv' },
      });
    const stands = () => running.sql('SELECT employee_number, organization_id FROM roster_person ORDER BY id');

    it('a merge makes it refuse, and nobody is expected for an organization that is gone', async () => {
      const rosters = running.app.get(RostersRepository, { strict: false });
      const known = rosters.known.bind(rosters);
      jest.spyOn(rosters, 'known').mockImplementationOnce(async (reading, contestId) => {
        const found = await known(reading, contestId);
        expect((await merge(`S${planted}`, `G${planted}`)).status).toBe(201);
        return found;
      });
      const refused = await person(`S${planted}`, 1);
      expect([refused.status, refused.body.code]).toEqual([409, 'roster-changed-meanwhile']);
      expect(await stands()).toEqual([]);
      expect((await person(`G${planted}`, 1)).status).toBe(200);
      expect(await stands()).toEqual([{ employee_number: '1', organization_id: id[`G${planted}`] }]);
    });

    it('counts as changed by a merge of the organization of somebody on it, and by its undoing', async () => {
      expect((await person(`S${planted}`, 2)).status).toBe(200);
      const revision = async () => Number((await running.sql('SELECT revision FROM roster'))[0]?.revision);
      const before = await revision();
      const merged = await merge(`S${planted}`, `G${planted}`);
      expect(await revision()).toBe(before + 1);
      await organizer.delete(`/api/organizations/${id[`S${planted}`]}/merges/${merged.body.merge.id}`);
      expect(await revision()).toBe(before + 2);
    });
  });
});
