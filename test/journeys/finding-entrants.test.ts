import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('an organizer who looks for a person', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const entrants = async (slug: string, search: string) => {
    const { status, body } = await actors.organizer.get(
      `/api/contests/${slug}/entrants?search=${encodeURIComponent(search)}`,
    );
    expect(status).toBe(200);
    return body.entrants as Record<string, unknown>[];
  };
  const names = async (slug: string, search: string) => (await entrants(slug, search)).map(({ name }) => name);

  it('finds them by name, login and whatever they entered', async () => {
    const fields = [{ name: 'phone', label: '手机号', unique: true }, { name: 'office' }];
    await openContest(running, 'fields', { registration: { fields } });
    for (const [name, phone, office] of [
      ['选手 01', '13900000001', '质量科'],
      ['选手 02', '138-0000-0002', 'B_2'],
    ]) {
      const contestant = await Contestant.named(running, 'fields', name as string);
      expect((await contestant.enter({ fields: { phone, office } })).status).toBe(201);
    }
    const [one] = await entrants('fields', '手 01');
    expect(one).toMatchObject({
      fields: { phone: '13900000001', office: '质量科' },
      employeeNumber: null,
      countsFor: null,
    });
    for (const [typed, found] of [
      ['139', ['选手 01']],
      ['1380000 0002', ['选手 02']],
      ['质量', ['选手 01']],
      ['b_', ['选手 02']],
      [String(one?.login), ['选手 01']],
      ['%', []],
      ['', ['选手 01', '选手 02']],
    ] as const)
      expect([typed, await names('fields', typed)]).toEqual([typed, found]);
  });

  it('finds people of a roster by employee number and access code', async () => {
    await openContest(running, 'listed', { registration: { mode: 'roster' } });
    const rows = '姓名,工号,手机号\n选手 11,A-100,13700000011\n选手 12,A-200,13700000012\n';
    const imported = await fetch(`${running.url}/api/contests/listed/roster/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${actors.organizer.token}`, 'content-type': 'text/csv' },
      body: rows,
    });
    expect(imported.status).toBe(200);
    const codes = await fetch(`${running.url}/api/contests/listed/roster/access-codes?format=csv`, {
      headers: { authorization: `Bearer ${actors.organizer.token}` },
    });
    const lines = (await codes.text()).split('\r\n');
    const code =
      lines
        .find((line) => line.startsWith('选手 12'))
        ?.split(',')
        .at(-1) ?? '';
    for (const line of lines.filter((one) => one.startsWith('选手'))) {
      const accessCode = line.split(',').at(-1);
      const session = await running.caller.post('/api/contests/listed/roster/session', { accessCode });
      const entered = await running.caller
        .signedIn(session.body.token as string)
        .post('/api/contests/listed/entries', {});
      expect(entered.status).toBe(201);
    }
    expect(await names('listed', code)).toEqual(['选手 12']);
    expect(await entrants('listed', 'a-1')).toMatchObject([{ name: '选手 11', employeeNumber: 'A-100' }]);
    expect(await names('listed', '13700000012')).toEqual(['选手 12']);
  });

  it('sees of somebody who was there twice which entry counts, and all attempts with that one', async () => {
    await openContest(running, 'twice', { attempts: { total: 3 } });
    const ids: string[] = [];
    for (const name of ['选手 21', '选手 22']) {
      const contestant = await Contestant.named(running, 'twice', name);
      ids.push((await contestant.enter()).body.entry.id as string);
      await attempt(running, contestant, ALL_RIGHT, 60);
    }
    const [keepEntryId, mergeEntryId] = ids;
    await actors.organizer.post('/api/contests/twice/same-people', { keepEntryId, mergeEntryId, reason: '同一人' });
    const [kept, merged] = await entrants('twice', '选手 2');
    expect(kept).toMatchObject({ entryId: keepEntryId, countsFor: null });
    expect((kept?.attempts as { entryId: string }[]).map(({ entryId }) => entryId).sort()).toEqual([...ids].sort());
    expect(merged).toMatchObject({ entryId: mergeEntryId, countsFor: keepEntryId, attempts: [], score: null });
  });
});
