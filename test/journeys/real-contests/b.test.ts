import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** Four single questions of 10 points, three multiple ones of 20; of these `~` is one right option of two: 5 points. */
const SHEETS: Record<number, string> = {
  100: '+++++++',
  85: '++++++~',
  80: '++++++-',
  75: '+++-++~',
  70: '+++++~~',
  60: '+++++-.',
  55: '++++~~~',
  50: '++++~~-',
  45: '++++~-.',
  40: '++++---',
  30: '+++-...',
  20: '++--...',
  10: '+......',
};

/** Members' points in the order in which they entered (`-`: absent), and the minutes that each of them took. */
const TEAMS: readonly [name: string, points: string, minutes: number][] = [
  ['太原市代表队', '80 80 80', 60],
  ['大同市代表队', '70 60 50', 60],
  ['阳泉市代表队', '70 60 50', 50],
  ['长治市代表队', '100 70 100', 80],
  ['晋城市代表队', '50 60 70', 60],
  ['朔州市代表队', '40 40 40', 60],
  ['忻州市代表队', '30 30 30', 30],
  ['晋中市代表队', '85 100 85', 40],
  ['吕梁市代表队', '20 30 40', 60],
  ['临汾市代表队', '50 50 50', 60],
  ['运城市代表队', '45 50 55', 60],
  ['省计量院代表队', '75 80 100', 80],
  ['省电力公司代表队', '85 85 85', 60],
  ['煤矿设备检测中心代表队', '85 75 80', 60],
  ['国防科工办代表队', '100 - 60', 60],
  ['仪器厂代表队', '60 45 50', 60],
  ['省直机关代表队', '10 20 10', 60],
  ['高校代表队', '- - -', 60],
];

/** By hand: who is where and why, when it isn't the points. */
const EXPECTED = [
  '1 长治市代表队 270 100+100+70',
  '2 晋中市代表队 270 100+85+85', // second member: 85 < 100
  '3 省计量院代表队 255 100+80+75',
  '4 省电力公司代表队 255 85+85+85', // first member: 85 < 100
  '5 煤矿设备检测中心代表队 240 85+80+75',
  '6 太原市代表队 240 80+80+80', // first member: 80 < 85
  '7 阳泉市代表队 180 70+60+50',
  '8 大同市代表队 180 70+60+50', // 180 minutes against 150
  '8 晋城市代表队 180 70+60+50', // nothing parts it from Datong: a shared place
  '10 国防科工办代表队 160 100+60+-', // one of them absent
  '11 仪器厂代表队 155 60+50+45',
  '12 运城市代表队 150 55+50+45',
  '13 临汾市代表队 150 50+50+50', // first member: 50 < 55
  '14 朔州市代表队 120 40+40+40',
  '15 吕梁市代表队 90 40+30+20',
  '16 忻州市代表队 90 30+30+30', // first member: 30 < 40
  '17 省直机关代表队 40 20+10+10',
];

interface Line {
  readonly place: number;
  readonly name: string;
  readonly score: number;
  readonly members: readonly { readonly score: number | null }[];
}

describe('B: eighteen teams of three at the provincial metrology contest', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: '2012-08-20T09:00:00+08:00' });
    const contest = await RealContest.open(running, 'b-metrology-cup', [
      { bank: 'metrology-b', single: 20, multiple: 12 },
    ]);
    for (const [teamName, points, minutes] of TEAMS) {
      running.clock.set('2012-08-20T09:00:00+08:00');
      const members = [await contest.entered(`${teamName} 01`, { teamName })];
      const { body } = await (members[0] as (typeof members)[0]).caller.get('/api/contests/metrology-cup/entries/mine');
      const teamCode = body.entry.team.code as string;
      for (const number of ['02', '03']) members.push(await contest.entered(`${teamName} ${number}`, { teamCode }));
      for (const [index, written] of points.split(' ').entries()) {
        const member = members[index];
        if (!member || written === '-') continue;
        const sheet = SHEETS[Number(written)] ?? '';
        const { body: submitted } = await contest.sit(member, '2012-08-25T09:00:00+08:00', sheet, minutes * 60);
        expect(submitted.result.score).toBe(Number(written));
      }
    }
    running.clock.set('2012-08-25T10:30:00+08:00');
  });
  afterAll(() => running?.stop());

  const board = async () => (await running.caller.get('/api/contests/metrology-cup/leaderboards/teams')).body;

  it('adds the three papers up, and parts equal teams by their members, one after another', async () => {
    const lines = ((await board()).entries as Line[]).map(({ place, name, score, members }) => {
      return `${place} ${name} ${score} ${members.map((member) => member.score ?? '-').join('+')}`;
    });
    const sorted = (all: readonly string[]) => [...all.slice(0, 7), ...all.slice(7, 9).sort(), ...all.slice(9)];
    expect(sorted(lines)).toEqual(sorted(EXPECTED));
  });

  it('has the same from the stored answers', async () => {
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('metrology-cup');
    expect(verified?.differences).toEqual([]);
    expect(verified?.standings).toBe(50);
  });

  it('is the same after a restart', async () => {
    const before = await board();
    running = await running.restart();
    expect(await board()).toEqual(before);
  });
});
