import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Planted, plantOrganizations } from '../../organization-ground.js';
import { declareHeads, organizationLines } from '../../organization-lines.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const TREE: readonly Planted[] = [
  ['山西省', 'SX'],
  ['山西省/省计量科学研究院', 'JLY'],
  ['山西省/晋城市', 'JC'],
  ['山西省/晋城市/泽州县质监局', 'ZZ'],
  ['山西省/晋城市/高平市质监局', 'GP'],
  ['山西省/晋城市/阳城县质监局', 'YC'],
  ['山西省/晋城市/晋煤集团', 'JM'],
  ['山西省/晋城市/兰花集团', 'LH'],
];

const HEADS = { JLY: 2, ZZ: 4, GP: 5, YC: 3, JM: 200, LH: 100 };

/** 4 × 5, 4 × 10 and 2 × 20 points. */
const SHEETS: Record<number, string> = {
  100: '++++++++++',
  90: '++++-+++++',
  80: '+++++++++-',
  70: '++++-++++-',
  60: '++++++++--',
  50: '++++-+++--',
  40: '++++--++--',
  20: '++++------',
};

/** Whose people came to how many points. */
const PEOPLE: readonly (readonly [code: string, ...points: number[]])[] = [
  ['ZZ', 100, 80, 50],
  ['GP', 90, 90, 60, 40],
  ['YC', 100],
  ['JLY', 60, 60],
  ['JM', 100, 90, 80, 20],
  ['LH', 70, 70, 70],
];

describe('C: the organization award of the national contest on the Outline', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
    const ids = await plantOrganizations(running, TREE);
    await declareHeads(running, ids, HEADS);
    const contest = await RealContest.open(running, 'c-outline-national', [
      { bank: 'outline', 'true-false': 20, single: 40, multiple: 20 },
    ]);
    for (const [code, ...points] of PEOPLE)
      for (const score of points) {
        const person = await contest.entered('选手', { code });
        // A worse try the day before makes nobody count twice.
        if (score === 50) await contest.sit(person, '2012-09-03T10:00:00+08:00', SHEETS[20] ?? '', 600);
        await contest.sit(person, '2012-09-04T10:00:00+08:00', SHEETS[score] ?? '', 600);
      }
  });
  afterAll(() => running?.stop());

  const board = (query: string) =>
    organizationLines(running, 'c-outline-national', query, [
      'headCount',
      'participants',
      'participationRate',
      'average',
      'passRate',
      'excellenceRate',
      'totalPoints',
    ]);

  // Best in the band: rate 100 (计量院), average 80 (高平), excellence 50 (高平). 泽州 75/100, 76.66/80 = 95.82, 33.33/50 = 66.66:
  // 37.5 + 28.746 + 13.332 = 79.57. 高平 80, 100, 100: 90. 计量院 100, 75, 0: 72.5. 阳城 has one participant: too few.
  it('the small ones: 高平市质监局', async () =>
    expect(await board('?band=百人以下')).toEqual([
      '1 高平市质监局 5 4 80 80 75 50 280 → 90*',
      '2 泽州县质监局 4 3 75 76.66 66.66 33.33 230 → 79.57',
      '3 省计量科学研究院 2 2 100 60 100 0 120 → 72.5',
      '- 阳城县质监局 3 1 33.33 100 100 100 100 → -',
    ]));

  // Best in the band: rate 3, average 90, excellence 50. 晋煤 66.66, 100, 100: 83.33. 兰花 100, 77.77, 0: 73.33.
  it('the large ones: 晋煤集团', async () =>
    expect(await board('?band=百人及以上')).toEqual([
      '1 晋煤集团 200 4 2 90 75 50 290 → 83.33*',
      '2 兰花集团 100 3 3 70 100 0 210 → 73.33',
    ]));

  // A score is scaled to the best of its own band: 兰花 with 73.33 isn't better than 计量院 with 72.5.
  it('all of them: each band for itself, one after the other', async () =>
    expect((await board('')).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '1 高平市质监局',
      '2 泽州县质监局',
      '3 省计量科学研究院',
      '- 阳城县质监局',
      '1 晋煤集团',
      '2 兰花集团',
    ]));

  it('why one has no place', async () => {
    const { body } = await running.caller.get('/api/contests/c-outline-national/leaderboards/organizations');
    expect(body.entries.map((line: { notCompeting: string | null }) => line.notCompeting)).toEqual([
      ...[null, null, null, 'tooFewParticipants', null, null],
    ]);
  });

  it('what the offices above are told: the city and the province', async () => {
    expect(await board('?level=1')).toEqual([
      '1 晋城市 312 15 4.8 100 80 40 1110 → -',
      '2 省计量科学研究院 2 2 100 60 100 0 120 → 72.5',
    ]);
    expect(await board('?level=0')).toEqual(['1 山西省 314 17 5.41 100 82.35 35.29 1230 → -']);
  });

  it('the rules that anyone reads, with the weights of the award', async () => {
    const { body } = await running.caller.get('/api/contests/c-outline-national');
    expect(body.document.organizations.award.by).toEqual({ participationRate: 50, average: 30, excellenceRate: 20 });
  });

  it('who is ahead by something else', async () =>
    expect((await board('?by=participationRate')).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '1 省计量科学研究院',
      '2 高平市质监局',
      '3 泽州县质监局',
      '4 阳城县质监局',
      '5 兰花集团',
      '6 晋煤集团',
    ]));
});
