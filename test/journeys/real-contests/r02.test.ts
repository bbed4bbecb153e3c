import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

describe('R2: central enterprises are ranked apart from all others', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2018-09-01T08:00:00+08:00' });
    await plantOrganizations(running, [
      ['中央企业', 'YQ'],
      ['中央企业/第一电力公司', 'DL1'],
      ['某某机械厂', 'JX'],
    ]);
    contest = await RealContest.open(running, 'r02-enterprises', [{ bank: 'r02', single: 20 }]);
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', 'DL1', '+++++++++-', 300, '中央企业', 1],
    ['选手 02', 'JX', '++++++++++', 900, '其他企业', 1],
    ['选手 03', 'JX', '+++++++++-', 200, '其他企业', 2],
    ['选手 04', 'YQ', '++++++----', 100, '中央企业', 2],
    ['选手 05', 'DL1', '+++++-----', 100, '中央企业', null],
  ])('%s of %s', async (name, organizationCode, marks, seconds, title, place) => {
    const contestant = await contest.entered(name, { organizationCode });
    const { body } = await contest.sit(contestant, '2018-09-02T09:00:00+08:00', marks, seconds);
    expect(body.result.person.division).toMatchObject({ title, place });
  });

  it('each division has its places, and all together have theirs; below 60 points there is none', async () => {
    const division = (title: string) => contest.board(`?division=${encodeURIComponent(title)}`);
    expect(await division('中央企业')).toEqual(['1 选手 01 90/300s', '2 选手 04 60/100s']);
    expect(await division('其他企业')).toEqual(['1 选手 02 100/900s', '2 选手 03 90/200s']);
    expect(await contest.board()).toEqual([
      '1 选手 02 100/900s',
      '2 选手 03 90/200s',
      '3 选手 01 90/300s',
      '4 选手 04 60/100s',
    ]);
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('r02-enterprises');
    expect(verified?.differences).toEqual([]);
  });

  it('nobody of a central enterprise enters with the others', async () => {
    await expect(contest.entered('选手 06', { organizationCode: 'DL1', division: '其他企业' })).rejects.toThrow(
      '/division',
    );
  });
});
