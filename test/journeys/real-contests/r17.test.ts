import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import type { Contestant } from '../../contest-ground.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const PEOPLE = [
  ['选手 01', '机关', 'YJ', '13800000001'],
  ['选手 02', '国企', 'DL', '13800000002'],
  ['选手 03', '国企', 'DL', '13800000003'],
  ['选手 04', '国企', 'DL', '13800000004'],
] as const;

const SEED = '2023-06-21 公开抽取 306';

/** As anybody can repeat it with the published seed. */
const lot = (entryId: string) => createHash('sha256').update(`${SEED}:${entryId}`).digest('hex').slice(0, 12);

describe('R17: training with the right answer at once, then five random questions a day', () => {
  let running: RunningApp;
  let contest: RealContest;
  const contestants = new Map<string, Contestant>();
  const person = (name: string) => contestants.get(name) as Contestant;
  beforeAll(async () => {
    running = await startApp({ now: '2023-06-01T09:00:00+08:00' });
    await plantOrganizations(running, [
      ['内蒙古自治区', 'NM'],
      ['内蒙古自治区/应急管理部门', 'YJ'],
      ['内蒙古自治区/电力公司', 'DL'],
    ]);
    contest = await RealContest.open(running, 'r17-emergency-law', [{ bank: 'r17', 'true-false': 20, single: 40 }]);
    for (const [name, division, organizationCode, phone] of PEOPLE)
      contestants.set(name, await contest.entered(name, { division, organizationCode, fields: { phone } }));
  });
  afterAll(() => running?.stop());

  it('who says neither who they are nor where they work does not enter', async () => {
    const fields = { phone: '13800000009' };
    await expect(contest.entered('选手 09', { organizationCode: 'DL', fields })).rejects.toThrow('/division');
    await expect(contest.entered('选手 09', { division: '学生', fields })).rejects.toThrow('/organizationId');
  });

  it('what was filled in is corrected once', async () => {
    const correct = (phone: string) =>
      person('选手 04').caller.put('/api/contests/r17-emergency-law/entries/mine', { fields: { phone } });
    expect((await correct('13800000014')).body.entry.changesLeft).toBe(0);
    expect((await correct('13800000024')).body.code).toBe('entry-changes-used');
  });

  it('three times a day, three questions, each with its key at once', async () => {
    for (const [marks, judged] of [
      ['+++', [true, true, true]],
      ['-+-', [false, true, false]],
      ['---', [false, false, false]],
    ] as const) {
      const answers = await contest.practise(person('选手 01'), marks);
      expect(answers.map(({ right }) => right)).toEqual(judged);
      for (const { key } of answers) expect(key).toHaveLength(1);
    }
    await expect(contest.practise(person('选手 01'), '+++')).rejects.toThrow('practice-used');
    running.clock.set('2023-06-02T00:00:00+08:00');
    expect(await contest.practise(person('选手 01'), '+++')).toHaveLength(3);
  });

  it('training scores nothing, and the contest proper has not begun', async () => {
    expect((await person('选手 01').start()).body.code).toBe('contest-not-open-yet');
    expect(await contest.board()).toEqual([]);
  });

  it.each([
    ['选手 01', '10T09:00', '+++++', 60, 100, 100],
    ['选手 02', '10T09:00', '+++--', 50, 60, 60],
    ['选手 03', '11T09:00', '++++-', 40, 80, 80],
    // 100 + 20, in 60 + 30 s
    ['选手 01', '12T09:00', '+----', 30, 20, 120],
    // 60 + 60, in 50 + 45 s
    ['选手 02', '12T09:00', '--+++', 45, 60, 120],
    // 80 + 40, in 40 + 55 s: the same points in the same time as 02
    ['选手 03', '12T21:00', '++...', 55, 40, 120],
    ['选手 04', '19T23:50', '+++++', 100, 100, 100],
  ])('%s on %s', async (name, at, marks, seconds, score, sum) => {
    const { body } = await contest.sit(person(name), `2023-06-${at}:00+08:00`, marks, seconds);
    expect(body.result).toMatchObject({ score, fullMarks: 100, person: { score: sum } });
    expect((await person(name).start()).body).toMatchObject({ code: 'quota-used', limit: 'perDay' });
  });

  /** 02 and 03 in the order of their lots. */
  const drawn = async () => {
    const rows = await running.sql(`SELECT id, name FROM entry WHERE name IN ('选手 02', '选手 03')`);
    return rows
      .map(({ id, name }) => [lot(id as string), name as string] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, name]) => name);
  };

  it('the board: equal points by less time, then by lot', async () => {
    const [first, second] = await drawn();
    expect(await contest.board()).toEqual([
      '1 选手 01 120/90s',
      `2 ${first} 120/95s`,
      `3 ${second} 120/95s`,
      '4 选手 04 100/100s',
    ]);
  });

  it('who they are: each apart', async () => {
    const [first, second] = await drawn();
    const division = (title: string) => contest.board(`?division=${encodeURIComponent(title)}`);
    expect(await division('机关')).toEqual(['1 选手 01 120/90s']);
    expect(await division('国企')).toEqual([`1 ${first} 120/95s`, `2 ${second} 120/95s`, '3 选手 04 100/100s']);
    expect(await division('学生')).toEqual([]);
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('r17-emergency-law');
    expect(verified?.differences).toEqual([]);
  });
});
