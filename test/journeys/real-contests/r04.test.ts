import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

/** So many wrong of 5 × 4 points, and of 10 × 8. */
const sheet = (statements: number, choices: number) =>
  '-'.repeat(statements) + '+'.repeat(5 - statements) + '-'.repeat(choices) + '+'.repeat(10 - choices);

const PEOPLE: readonly (readonly [code: string, sheet: string, points: number])[] = [
  ['ZZ', sheet(0, 0), 100],
  ['ZZ', sheet(0, 1), 92],
  ['ZZ', sheet(0, 5), 60],
  ['GP', sheet(1, 0), 96],
  ['GP', sheet(1, 5), 56],
  ['YC', sheet(0, 2), 84],
  ['YC', sheet(0, 2), 84],
  ['JLY', sheet(0, 0), 100],
];

const HEADS = { ZZ: 4, GP: 4, YC: 2, JLY: 2 };

describe('R4: one paper on one day; how many take part, pass, and are excellent', () => {
  let running: RunningApp;
  let contest: RealContest;
  let ids: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T09:00:00+08:00' });
    ids = await plantOrganizations(running, [
      ['泽州县质监局', 'ZZ'],
      ['高平市质监局', 'GP'],
      ['阳城县质监局', 'YC'],
      ['省计量科学研究院', 'JLY'],
    ]);
    for (const [code, heads] of Object.entries(HEADS))
      await running.sql(
        `INSERT INTO organization_head_count (id, organization_id, count, counted_on, declared_at) VALUES (?, ?, ?, '2012-09-01', 0)`,
        [`heads-${code}`, ids[code], heads],
      );
    contest = await RealContest.open(running, 'r04-quality-month', [{ bank: 'r04', 'true-false': 150, single: 250 }]);
  });
  afterAll(() => running?.stop());

  it('before the day questions are studied with their keys, a few at a time', async () => {
    const person = await contest.entered('选手 09', { organizationId: ids.JLY });
    const answers = await contest.practise(person, '+-'.repeat(10));
    expect(answers.map(({ right }) => right)).toEqual(Array.from({ length: 20 }, (_, index) => index % 2 === 0));
    expect((await person.start()).body.code).toBe('contest-not-open-yet');
  });

  it('everybody has what the sheet comes to', async () => {
    for (const [code, marks, score] of PEOPLE) {
      const person = await contest.entered('选手', { organizationId: ids[code] });
      const { body } = await contest.sit(person, '2012-09-20T10:00:00+08:00', marks, 900);
      expect(body.result).toMatchObject({ score, fullMarks: 100, passed: score >= 60, excellent: score >= 90 });
    }
  });

  // Participation 3/4, 2/4, 2/2, 1/2; passed 3/3, 1/2, 2/2, 1/1; excellent 2/3, 1/2, 0/2, 1/1.
  it('the first three by excellence', async () => {
    const { body } = await running.caller.get('/api/contests/r04-quality-month/leaderboards/organizations');
    const lines = body.entries as Record<string, string | number>[];
    expect(
      lines.map((line) =>
        [line.place, line.name, line.participationRate, line.passRate, line.excellenceRate, line.awarded].join(' '),
      ),
    ).toEqual([
      '1 省计量科学研究院 50 100 100 true',
      '2 泽州县质监局 75 100 66.66 true',
      '3 高平市质监局 50 50 50 true',
      '4 阳城县质监局 100 100 0 false',
    ]);
  });
});
