import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import type { Contestant } from '../../contest-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** So many right of ten questions of 10 points. */
const right = (count: number) => '+'.repeat(count) + '-'.repeat(10 - count);

const TEAMS = [
  ['甲队', '选手 01', '选手 02'],
  ['乙队', '选手 03', '选手 04', '选手 05'],
  // One person: too few for a place among teams.
  ['丙队', '选手 07'],
] as const;

describe('R15: one leaderboard of persons and one of teams, to each of which every day adds its best', () => {
  let running: RunningApp;
  let contest: RealContest;
  let codes: Record<string, string>;
  const contestants = new Map<string, Contestant>();
  beforeAll(async () => {
    running = await startApp({ now: '2023-08-28T09:00:00+08:00' });
    contest = await RealContest.open(running, 'r15-law-challenge', [{ bank: 'r15', 'true-false': 20, single: 40 }]);
    codes = {};
    for (const [teamName, captain, ...members] of TEAMS) {
      const founder = await contest.entered(captain, { teamName });
      contestants.set(captain, founder);
      const { body } = await founder.caller.get('/api/contests/r15-law-challenge/entries/mine');
      const teamCode = body.entry.team.code as string;
      codes[teamName] = teamCode;
      for (const name of members) contestants.set(name, await contest.entered(name, { teamCode }));
    }
    contestants.set('选手 06', await contest.entered('选手 06'));
  });
  afterAll(() => running?.stop());

  it.each([
    ['选手 01', '01T09:00', 8, 80],
    // Less than before on the same day: adds nothing.
    ['选手 01', '01T11:00', 6, 80],
    ['选手 02', '01T10:00', 7, 70],
    ['选手 03', '01T12:00', 9, 90],
    // Better than before on the same day: 100 in place of 90.
    ['选手 03', '01T13:00', 10, 100],
    ['选手 06', '01T20:00', 10, 100],
    // 100 + 80
    ['选手 03', '02T08:00', 8, 180],
    // 80 + 100
    ['选手 01', '02T09:00', 10, 180],
    ['选手 04', '02T12:00', 6, 60],
    ['选手 05', '02T12:10', 6, 60],
    ['选手 06', '02T20:00', 10, 200],
    // 70 + 50
    ['选手 02', '03T10:00', 5, 120],
    ['选手 07', '03T11:00', 9, 90],
    ['选手 06', '03T20:00', 10, 300],
  ])('%s on %s: %i right', async (name, at, count, sum) => {
    const contestant = contestants.get(name) as Contestant;
    const { body } = await contest.sit(contestant, `2023-09-${at}:00+08:00`, right(count), 300);
    expect(body.result).toMatchObject({ score: count * 10, person: { score: sum } });
  });

  it('a team is chosen before: nobody joins one when the contest is open, and anybody enters alone', async () => {
    await expect(contest.entered('选手 08', { teamCode: codes.甲队 })).rejects.toThrow('teams-closed');
    await expect(contest.entered('选手 08', { teamName: '丁队' })).rejects.toThrow('teams-closed');
    await contest.entered('选手 08');
  });

  // 03 had its 180 points on the 2nd at 08:05, 01 at 09:05; 04 its 60 at 12:05, 05 at 12:15. Each day that counts took 300 s.
  it('persons, whoever their team is: of equals who was done first', async () =>
    expect(await contest.board()).toEqual([
      '1 选手 06 300/900s',
      '2 选手 03 180/600s',
      '3 选手 01 180/600s',
      '4 选手 02 120/600s',
      '5 选手 07 90/300s',
      '6 选手 04 60/300s',
      '7 选手 05 60/300s',
    ]));

  // 甲队 180 + 120, done on the 3rd at 10:05; 乙队 180 + 60 + 60, done on the 2nd at 12:15.
  it('teams, from their members alone: of equals which was done first', async () => {
    const { body } = await running.caller.get('/api/contests/r15-law-challenge/leaderboards/teams');
    const lines = body.entries as { place: number; name: string; score: number; finishedAt: string }[];
    expect(lines.map((line) => [line.place, line.name, line.score, line.finishedAt].join(' '))).toEqual([
      '1 乙队 300 2023-09-02T04:15:00.000Z',
      '2 甲队 300 2023-09-03T02:05:00.000Z',
    ]);
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('r15-law-challenge');
    expect(verified?.differences).toEqual([]);
  });
});
