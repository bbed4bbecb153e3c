import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signIn, signUpEveryRole } from '../people.js';
import { ADMIN_PASSWORD, type RunningApp, startApp } from '../running-app.js';

const SLUG = 'settled';

/** 山西省 with 太原市 (with 清徐县) and 大同市; 河北省. People of 清徐县, 大同市 and 河北省 take part. */
describe('the figures of organizations, when organizations change', () => {
  let running: RunningApp;
  let actors: Actors;
  let id: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    id = await plantOrganizations(running);
    await headCount('QX', 5);
    await headCount('DT', 4);
    await openContest(running, SLUG, {
      registration: { organization: 'required' },
      scoring: { passMark: '60%' },
      organizations: { award: { by: { participationRate: 50, average: 50 } } },
      publication: { leaderboards: { for: 'everyone' } },
    });
    for (const [code, answers] of [
      ['QX', '1A 2D 3B 4AC'],
      ['QX', '1A'],
      ['DT', '1A 4AC'],
      ['HB', '2D'],
    ] as const) {
      const person = await Contestant.signedUp(running, SLUG);
      expect((await person.enter({ organizationId: id[code] })).status).toBe(201);
      await attempt(running, person, answers);
    }
  });
  afterAll(() => running?.stop());

  const signInAgain = async () => {
    actors = {
      ...actors,
      organizer: await signIn(running, 'organizer'),
      administrator: await signIn(running, 'admin', ADMIN_PASSWORD),
    };
  };
  const again = async () => {
    running = await running.restart();
    await signInAgain();
  };
  const headCount = async (code: string, count: number) => {
    const body = { count, countedOn: '2012-09-01' };
    expect((await actors.organizer.post(`/api/organizations/${id[code]}/head-counts`, body)).status).toBe(201);
  };
  const merge = async (from: string, into: string): Promise<() => Promise<void>> => {
    const body = { into: id[into], reason: '同一单位的两个名称' };
    const merged = await actors.organizer.post(`/api/organizations/${id[from]}/merges`, body);
    expect(merged.status).toBe(201);
    return async () => {
      const undone = await actors.organizer.delete(`/api/organizations/${id[from]}/merges/${merged.body.merge.id}`);
      expect(undone.status).toBe(204);
    };
  };
  const step = async (...steps: string[]) => {
    for (const to of steps)
      expect((await actors.organizer.post(`/api/contests/${SLUG}/steps`, { to, remark: '同意' })).status).toBe(200);
  };
  /** Everything that anybody can read of the figures. */
  const figures = async () => {
    const read = async (path: string) => (await actors.organizer.get(`/api/contests/${SLUG}/${path}`)).body;
    const boards = [];
    for (const query of ['', '?level=0', '?level=1&by=average']) {
      boards.push({ ...(await read(`leaderboards/organizations${query}`)), asOf: null });
    }
    const explained = [];
    for (const code of ['SX', 'TY', 'QX', 'DT', 'HB']) explained.push(await read(`organizations/${id[code]}/figures`));
    return { boards, explained };
  };
  const shown = async () =>
    (
      (await actors.organizer.get(`/api/contests/${SLUG}/leaderboards/organizations?by=totalPoints`)).body.entries as {
        name: string;
        headCount: number | null;
        participants: number;
        totalPoints: number;
      }[]
    ).map(({ name, headCount, participants, totalPoints }) => `${name} ${participants}/${headCount} ${totalPoints}`);
  const differences = async () => (await running.app.get(VerifyContest, { strict: false }).run(SLUG))[0]?.differences;

  it('go over with a merge, and are as before, each of them, once it is undone', async () => {
    const before = await figures();
    expect(await shown()).toEqual(['清徐县 2/5 6', '大同市 1/4 3', '河北省 1/null 1']);
    const undoFirst = await merge('DT', 'QX');
    expect(await shown()).toEqual(['清徐县 3/5 9', '河北省 1/null 1']);
    expect(await differences()).toEqual([]);
    const undoSecond = await merge('QX', 'HB');
    expect(await shown()).toEqual(['河北省 4/null 10']);
    expect(await differences()).toEqual([]);
    await again();
    expect(await shown()).toEqual(['河北省 4/null 10']);
    await undoSecond();
    await undoFirst();
    expect(await figures()).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it('exclude at once whoever comes to be of an excluded organization, until that is undone', async () => {
    await openContest(running, 'barred', {
      registration: { organization: 'required', excluded: ['HB'] },
      publication: { leaderboards: { for: 'everyone' } },
    });
    const person = await Contestant.signedUp(running, 'barred');
    expect((await person.enter({ organizationId: id.DT })).status).toBe(201);
    await attempt(running, person, '1A');
    const read = async () => {
      const boards = ['individuals', 'organizations'].map((kind) => `/api/contests/barred/leaderboards/${kind}`);
      const [verified] = await running.app.get(VerifyContest, { strict: false }).run('barred');
      expect(verified?.differences).toEqual([]);
      return Promise.all(boards.map(async (path) => (await actors.organizer.get(path)).body.total as number));
    };
    expect(await read()).toEqual([1, 1]);
    const undo = await merge('DT', 'HB');
    expect(await read()).toEqual([0, 0]);
    await undo();
    expect(await read()).toEqual([1, 1]);
  });

  it('stand as they were once the contest is final, whatever is merged or counted anew', async () => {
    running.clock.set('2012-10-08T10:00:00+08:00');
    await signInAgain();
    await step('provisional', 'publicized', 'final');
    const before = await figures();
    const undo = await merge('DT', 'QX');
    await headCount('QX', 50);
    await headCount('TY', 70);
    expect(await figures()).toEqual(before);
    expect(await differences()).toEqual([]);
    await again();
    expect(await figures()).toEqual(before);
    await undo();
    expect(await figures()).toEqual(before);
    await merge('DT', 'QX');
  });

  it('rest on the organizations of the day again, once the contest is opened again', async () => {
    const reopened = await actors.administrator.post(`/api/contests/${SLUG}/reopenings`, { reason: '更正' });
    expect(reopened.status).toBe(200);
    expect(await shown()).toEqual(['清徐县 3/50 9', '河北省 1/null 1']);
    expect(await differences()).toEqual([]);
    await step('publicized', 'final');
    await headCount('QX', 60);
    expect(await shown()).toEqual(['清徐县 3/50 9', '河北省 1/null 1']);
  });
});
