import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, attempt, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const STAGES = [
  { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
  { id: 'week-2', title: '第二周', opensAt: '2012-09-09T00:00:00+08:00', closesAt: '2012-09-16T00:00:00+08:00' },
];

const csvRows = (text: string): string[][] => parse(text, { bom: true });

describe('results in parts', () => {
  let running: RunningApp;
  let actors: Actors;
  let ids: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-08-20T09:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    ids = await plantOrganizations(running);
  });
  afterAll(() => running?.stop());

  const at = (september: string) => running.clock.set(new Date(`2012-09-${september}:00+08:00`));
  const stagesOf = ({ submission }: Competitor) =>
    submission.body.result.person.stages?.map(({ title, score }: Record<string, unknown>) => [title, score]);
  const exported = async (caller: Caller, slug: string, query = '') => {
    const reply = await fetch(`${running.url}/api/contests/${slug}/results/export?format=csv${query}`, {
      headers: { authorization: `Bearer ${caller.token}` },
    });
    const text = await reply.text();
    return { status: reply.status, text, rows: reply.status === 200 ? csvRows(text) : [] };
  };
  const columns = (rows: string[][], ...titles: string[]) => {
    const places = titles.map((title) => rows[0]?.indexOf(title) ?? -1);
    return rows.slice(1).map((row) => places.map((place) => row[place]));
  };

  it('say what each stage brings to the score, to the person and in the table, also of somebody who was there twice', async () => {
    at('01T07:00');
    const attempts = { total: 5, perStage: 2, counts: 'sumOfStageBest' };
    await openContest(running, 'weekly', { stages: STAGES, attempts, ranking: { ties: [] } });
    at('01T09:00');
    const one = await Contestant.named(running, 'weekly', '选手 01');
    await one.enter({});
    expect(stagesOf(await attempt(running, one, '1A'))).toEqual([
      ['第一周', 1],
      ['第二周', null],
    ]);
    await attempt(running, one, '1A 2D');
    const two = await Contestant.named(running, 'weekly', '选手 02');
    await two.enter({});
    await attempt(running, two, '1A');
    at('10T09:00');
    expect(stagesOf(await attempt(running, one, ALL_RIGHT))).toEqual([
      ['第一周', 2],
      ['第二周', 5],
    ]);
    const again = await Contestant.named(running, 'weekly', '选手 03');
    await again.enter({});
    await attempt(running, again, '1A 2D');

    const { rows } = await exported(actors.organizer, 'weekly');
    expect(columns(rows, '姓名', '得分', '第一周', '第二周')).toEqual([
      ['选手 01', '7', '2', '5'],
      ['选手 03', '2', '', '2'],
      ['选手 02', '1', '1', ''],
    ]);
    const { entrants } = (await actors.organizer.get('/api/contests/weekly/entrants')).body;
    const entryOf = (name: string) =>
      (entrants as { entryId: string; name: string }[]).find((entrant) => entrant.name === name)?.entryId;
    await actors.organizer.post('/api/contests/weekly/same-people', {
      keepEntryId: entryOf('选手 02'),
      mergeEntryId: entryOf('选手 03'),
      reason: '同一人',
    });
    expect(columns((await exported(actors.organizer, 'weekly')).rows, '姓名', '得分', '第一周', '第二周')).toEqual([
      ['选手 01', '7', '2', '5'],
      ['选手 02', '3', '1', '2'],
    ]);
  });

  it('have no stages where the contest has none', async () => {
    at('01T07:00');
    await openContest(running, 'plain');
    at('10T09:00');
    const one = await Contestant.entered(running, 'plain');
    expect((await attempt(running, one, '1A')).submission.body.result.person.stages).toBeUndefined();
    expect((await exported(actors.organizer, 'plain')).rows[0]).not.toContain('单位');
  });

  it('can be those of one organization and what is below it, for a firm that is sent its own', async () => {
    at('01T07:00');
    await openContest(running, 'firms', { registration: { organization: 'optional' } });
    at('10T09:00');
    for (const [name, code, answers] of [
      ['选手 01', 'QX', '1A'],
      ['选手 02', 'DT', ALL_RIGHT],
      ['选手 03', 'TY', '1A 2D'],
      ['选手 04', null, '1A 2D 3B'],
    ] as const) {
      const contestant = await Contestant.named(running, 'firms', name);
      await contestant.enter(code === null ? {} : { organizationId: ids[code] });
      await attempt(running, contestant, answers);
    }
    const of = async (query: string, caller = actors.organizer) =>
      columns((await exported(caller, 'firms', query)).rows, '名次', '姓名', '上级单位', '单位');
    const taiyuan = [
      ['3', '选手 03', '山西省', '太原市'],
      ['4', '选手 01', '山西省 / 太原市', '清徐县'],
    ];
    expect(await of('')).toEqual([['1', '选手 02', '山西省', '大同市'], ['2', '选手 04', '', ''], ...taiyuan]);
    expect(await of(`&organization=${ids.TY}`)).toEqual(taiyuan);
    expect(await of('&organization=ty')).toEqual(taiyuan);
    expect(await of(`&organization=${ids.HB}`)).toEqual([]);
    expect(await of(`&organization=${ids.TY}`, actors.viewer)).toHaveLength(2);
    for (const [caller, asked] of [
      [actors.viewer, 'TY'],
      [actors.organizer, 'NONE'],
    ] as const) {
      const refused = await exported(caller, 'firms', `&organization=${asked}`);
      expect([refused.status, refused.text.includes('organization-not-found')]).toEqual([404, true]);
    }
  });
});
