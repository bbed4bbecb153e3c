import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organizationLines } from '../../organization-lines.js';
import { plantOrganizations } from '../../organization-ground.js';
import { signUpEveryRole } from '../../people.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** Whose people came to what: right answers of four on the Outline (10 each) and of four on the Opinions (15 each). */
const PEOPLE: readonly (readonly [code: string, ...sheets: string[]])[] = [
  ['QD1', '++++++++', '++++++--'],
  ['QD2', '++++++++'],
  ['JN1', '++--++++', '++++++++', '--------'],
  ['WJ', '++++++++'],
];

describe('D: two documents in one paper, and boards by department, city and company', () => {
  let running: RunningApp;
  let contest: RealContest;

  beforeAll(async () => {
    running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
    const { organizer } = await signUpEveryRole(running);
    const ids = await plantOrganizations(running, [
      ['山东省', 'SD'],
      ['山东省/青岛市', 'QD'],
      ['山东省/青岛市/第一公司', 'QD1'],
      ['山东省/青岛市/第二公司', 'QD2'],
      ['山东省/济南市', 'JN'],
      ['山东省/济南市/第三公司', 'JN1'],
      ['山东省/省物价局', 'WJ'],
      ['山西省', 'SX'],
    ]);
    contest = await RealContest.open(running, 'd-shandong', [
      { bank: 'outline', 'true-false': 8 },
      { bank: 'opinions', single: 8 },
    ]);
    expect((await organizer.put(`/api/contests/d-shandong/organizations/${ids.SD}`)).status).toBe(204);
    for (const [index, [code, ...sheets]] of PEOPLE.entries())
      for (const [at, sheet] of sheets.entries()) {
        const person = await contest.entered(`选手 ${code}-${at + 1}`, { organizationCode: code });
        await contest.sit(person, '2012-09-04T10:00:00+08:00', sheet, 100 + 10 * index);
      }
  });
  afterAll(() => running?.stop());

  const lines = (query: string) => organizationLines(running, 'd-shandong', query, ['participants', 'totalPoints']);

  it('companies, which the award is for', async () =>
    // 100 + 70; 80 + 100 + 0; 100
    expect(await lines('')).toEqual(['1 第三公司 3 180 → 180*', '2 第一公司 2 170 → 170*', '3 第二公司 1 100 → 100']));

  it('cities and departments', async () =>
    expect(await lines('?level=1')).toEqual(['1 青岛市 3 270 → -', '2 济南市 3 180 → -', '3 省物价局 1 100 → -']));

  it('the companies of one city', async () =>
    expect(await lines('?under=organization-QD')).toEqual(['1 第一公司 2 170 → 170*', '2 第二公司 1 100 → 100']));

  it('people: the points in the Opinions decide, then the time', async () =>
    expect(await contest.board('?limit=5')).toEqual([
      '1 选手 QD1-1 100/100s',
      '2 选手 QD2-1 100/110s',
      '3 选手 JN1-2 100/120s',
      '4 选手 WJ-1 100/130s',
      '5 选手 JN1-1 80/120s',
    ]));

  it('nobody from another province', async () =>
    await expect(contest.entered('选手', { organizationCode: 'SX' })).rejects.toThrow('/organizationCode'));
});
