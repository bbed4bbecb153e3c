import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import type { Contestant } from '../../contest-ground.js';
import { organizationLines } from '../../organization-lines.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

describe('R16: ten questions as often as one likes, by province, city and company', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2021-11-01T08:00:00+08:00' });
    await plantOrganizations(running, [
      ['广东省', 'GD'],
      ['广东省/深圳市', 'SZ'],
      ['广东省/深圳市/第一网络公司', 'W1'],
      ['广东省/深圳市/第二网络公司', 'W2'],
      ['山西省', 'SX'],
      ['山西省/太原市', 'TY'],
      ['山西省/太原市/第三网络公司', 'W3'],
    ]);
    contest = await RealContest.open(running, 'r16-law-online', [{ bank: 'r16', multiple: 40 }]);
    for (const [index, code] of ['W1', 'W2', 'W2', 'W3'].entries()) {
      const name = `选手 0${index + 1}`;
      const fields = { phone: `1380000000${index}` };
      contestants.set(name, await contest.entered(name, { organizationCode: code, fields }));
    }
  });
  afterAll(() => running?.stop());

  it.each([
    // 5 right, and of 4 the half: 50 + 20
    ['选手 01', '01T09:00', '+++++~~~~-', 70, 70],
    ['选手 01', '01T10:00', '++++++++++', 100, 100],
    ['选手 02', '01T11:00', '+++-------', 30, 30],
    ['选手 02', '01T12:00', '++++++++--', 80, 80],
    ['选手 02', '01T13:00', '++++++++++', 100, 100],
    // After the best there may be more, and they make nothing worse.
    ['选手 02', '02T13:00', '----------', 0, 100],
    ['选手 03', '03T13:00', '++++++++++', 100, 100],
    ['选手 04', '04T13:00', '~~~~~~~~~~', 50, 50],
    ['选手 04', '05T13:00', '++++++++++', 100, 100],
  ])('%s on %s', async (name, at, marks, score, best) => {
    const contestant = contestants.get(name) as Contestant;
    const { body } = await contest.sit(contestant, `2021-11-${at}:00+08:00`, marks, 60);
    expect(body.result).toMatchObject({ score, fullMarks: 100, person: { score: best } });
  });

  it('the same phone number does not enter twice', async () =>
    await expect(
      contest.entered('选手 05', { organizationCode: 'W1', fields: { phone: '138 0000 0000' } }),
    ).rejects.toThrow('/fields/phone'));

  // One attempt; two, of which 01 was done on the 1st and 04 on the 5th; four.
  it('the board: of equals who needed fewer attempts, then who was done first', async () => {
    expect(await contest.board()).toEqual([
      '1 选手 03 100/60s',
      '2 选手 01 100/60s',
      '3 选手 04 100/60s',
      '4 选手 02 100/60s',
    ]);
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('r16-law-online');
    expect(verified?.differences).toEqual([]);
  });

  it('companies, cities and provinces, by who took part', async () => {
    const lines = (query: string) => organizationLines(running, 'r16-law-online', query, ['participants', 'average']);
    expect(await lines('?by=participants')).toEqual([
      '1 第二网络公司 2 100 → -',
      '2 第一网络公司 1 100 → -',
      '2 第三网络公司 1 100 → -',
    ]);
    expect(await lines('?by=participants&level=1')).toEqual(['1 深圳市 3 100 → -', '2 太原市 1 100 → -']);
    expect(await lines('?by=participants&level=0')).toEqual(['1 广东省 3 100 → -', '2 山西省 1 100 → -']);
  });
});
