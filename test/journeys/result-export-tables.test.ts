import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const RULES = {
  registration: {
    organization: 'required',
    team: 'optional',
    teamSize: { min: 2, max: 3 },
    divisions: [
      { title: '城区组', organizations: ['TY'] },
      { title: '全省组', organizations: ['SX', 'HB'] },
    ],
  },
  teams: { score: 'sum', ties: ['bestMember'] },
  organizations: {
    award: {
      by: 'totalPoints',
      sizeBands: [
        { title: '大', from: 100 },
        { title: '小', from: 1, to: 99 },
      ],
      places: 1,
    },
  },
};

describe('results by table', () => {
  let running: RunningApp;
  let actors: Actors;
  let ids: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    ids = await plantOrganizations(running);
    for (const [code, count] of [
      ['DT', 200],
      ['QX', 50],
      ['TY', 60],
    ] as const)
      await actors.organizer.post(`/api/organizations/${ids[code]}/head-counts`, { count, countedOn: '2012-09-01' });
    await openContest(running, 'province', RULES);
    await team('大同一队', 'DT', [ALL_RIGHT, null]);
    await team('=清徐队', 'QX', ['1A 2D', '1A']);
    await team('太原队', 'TY', ['1A 2D 3B', ALL_RIGHT, '1A']);
    const alone = await Contestant.named(running, 'province', '独行一');
    await alone.enter({ organizationId: ids.HB });
    await attempt(running, alone, '1A', 60);
  });
  afterAll(() => running?.stop());

  /** A team of an organization whose members answer this; null: absent. */
  const team = async (teamName: string, code: string, answers: readonly (string | null)[]) => {
    let teamCode: string | undefined;
    for (const [index, given] of answers.entries()) {
      const member = await Contestant.named(running, 'province', `${code}选手${index + 1}`);
      const reply = await member.enter({
        organizationId: ids[code],
        ...(teamCode === undefined ? { teamName } : { teamCode }),
      });
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
      teamCode = reply.body.entry.team.code as string;
      if (given !== null) await attempt(running, member, given, 60);
    }
  };

  const fetched = (caller: Caller, query: string, slug = 'province', language = 'zh-CN') =>
    fetch(`${running.url}/api/contests/${slug}/results/export?${query}`, {
      headers: { authorization: `Bearer ${caller.token}`, 'accept-language': language },
    });
  const csv = async (caller: Caller, query: string, language?: string): Promise<string[][]> => {
    const reply = await fetched(caller, `format=csv&${query}`, 'province', language);
    expect(reply.status).toBe(200);
    return parse(await reply.text(), { bom: true });
  };
  const columns = (rows: string[][], ...titles: string[]) =>
    rows.slice(1).map((row) => titles.map((title) => row[rows[0]?.indexOf(title) ?? -1]));

  it('of people say for which organization, team and division each competes', async () => {
    const rows = await csv(actors.organizer, '');
    expect(columns(rows, '名次', '姓名', '单位', '单位代码', '上级单位', '代表队', '组别', '组别名次')).toEqual(
      expect.arrayContaining([
        ['1', 'DT选手1', '大同市', 'DT', '山西省', '大同一队', '全省组', '1'],
        ['4', 'QX选手1', '清徐县', 'QX', '山西省 / 太原市', "'=清徐队", '城区组', '3'],
        ['7', '独行一', '河北省', 'HB', '', '', '全省组', '2'],
      ]),
    );
    expect(rows).toHaveLength(8);
    expect((await csv(actors.viewer, ''))[0]).not.toContain('单位代码');
  });

  it('of teams are a file of their own', async () => {
    expect(await csv(actors.organizer, 'table=teams')).toEqual([
      [
        ...['名次', '组别', '组别名次', '代表队', '单位', '单位代码', '上级单位'],
        ...['得分', '用时（秒）', '完成时间', '队员得分'],
      ],
      ['1', '城区组', '1', '太原队', '太原市', 'TY', '山西省', '9', '180', '2012-09-10 10:06:00', expect.anything()],
      [
        ...['2', '全省组', '1', '大同一队', '大同市', 'DT', '山西省', '5', '60', '2012-09-10 10:01:00'],
        'DT选手1 5；DT选手2 缺席',
      ],
      [
        ...['3', '城区组', '2', "'=清徐队", '清徐县', 'QX', '山西省 / 太原市', '3', '120', '2012-09-10 10:03:00'],
        'QX选手1 2；QX选手2 1',
      ],
    ]);
    const ofCity = await csv(actors.organizer, 'table=teams&organization=TY');
    expect(columns(ofCity, '名次', '代表队')).toEqual([
      ['1', '太原队'],
      ['3', "'=清徐队"],
    ]);
    expect(columns(await csv(actors.viewer, 'table=teams', 'en'), 'Team', 'Members')[1]).toEqual([
      '大同一队',
      'D* 5; D* absent',
    ]);
  });

  it('of organizations are a file of their own, each with its place in its size band', async () => {
    const rows = await csv(actors.organizer, 'table=organizations');
    const told = columns(rows, '规模组', '名次', '单位', '单位代码', '在册人数', '参赛选手数', '总分', '组织奖');
    expect(told).toEqual([
      ['大', '1', '大同市', 'DT', '200', '1', '5', '目前入围'],
      ['小', '1', '太原市', 'TY', '60', '5', '12', '目前入围'],
      ['小', '2', '清徐县', 'QX', '50', '2', '3', ''],
      ['', '', '河北省', 'HB', '', '1', '1', ''],
    ]);
    expect(columns(await csv(actors.organizer, 'table=organizations&organization=QX'), '名次', '单位')).toEqual([
      ['2', '清徐县'],
    ]);
  });

  it.each([
    ['people', 'zh-CN', '选手成绩', 'province-results-'],
    ['teams', 'en', 'Teams', 'province-teams-'],
    ['organizations', 'zh-CN', '单位', 'province-organizations-'],
  ])('of %s to xlsx have a sheet named for who reads it (%s)', async (table, language, title, name) => {
    const reply = await fetched(actors.organizer, `table=${table}`, 'province', language);
    expect(reply.headers.get('content-disposition')).toContain(name);
    const [sheet, ...others] = await readExcelFile(Buffer.from(await reply.arrayBuffer()));
    expect([sheet?.sheet, others]).toEqual([title, []]);
  });

  it('are refused where the contest has no such table', async () => {
    await openContest(running, 'plain');
    for (const table of ['teams', 'organizations']) {
      const reply = await fetched(actors.organizer, `table=${table}`, 'plain');
      expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([404, 'export-table-not-found']);
    }
    expect((await fetched(actors.organizer, 'table=heads')).status).toBe(422);
  });
});
