import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganizationChanges } from '../../src/features/organizations/organizations.public.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Caller } from '../caller.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

/** `山西省` with 太原市 (a company of 4 heads and one of 2) and 晋城市 (nobody said how many heads). */
const TREE: readonly [id: string, parent: string | null, name: string, heads: number | null][] = [
  ['shanxi', null, '山西省', null],
  ['taiyuan', 'shanxi', '太原市', null],
  ['jincheng', 'shanxi', '晋城市', null],
  ['power', 'taiyuan', '省电力公司', 4],
  ['metrology', 'taiyuan', '省计量科学研究院', 2],
  ['coal', 'jincheng', '晋煤集团', null],
];

async function plantTree(running: RunningApp): Promise<void> {
  const paths = new Map<string | null, string>([[null, '/']]);
  for (const [id, parent, name, heads] of TREE) {
    const path = `${paths.get(parent)}${id}/`;
    paths.set(id, path);
    await running.sql(
      `INSERT INTO organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, '', 0, 0)`,
      [id, id.toUpperCase(), name, parent, path.split('/').length - 3, path],
    );
    if (heads !== null) await declare(running, id, heads);
  }
}

let declared = 0;

async function declare(running: RunningApp, id: string, heads: number): Promise<void> {
  await running.sql(
    `INSERT INTO organization_head_count (id, organization_id, count, counted_on, declared_at) VALUES (?, ?, ?, '2012-09-01', 0)`,
    [`count-${++declared}`, id, heads],
  );
  await running.sql('UPDATE organization_tree SET head_counts = head_counts + 1');
}

/** One entry for each, in order; `1A 2D`: what they answer. */
async function takePart(running: RunningApp, slug: string, organization: string, ...answers: string[]) {
  const people: Contestant[] = [];
  for (const given of answers) {
    const contestant = await Contestant.signedUp(running, slug);
    expect((await contestant.enter({ organizationId: organization })).status).toBe(201);
    await attempt(running, contestant, given);
    people.push(contestant);
  }
  return people;
}

const ALL = '1A 2D 3B 4AC';

describe('the figures of organizations', () => {
  let running: RunningApp;
  let actors: Actors;
  const board = async (query = '') =>
    (await running.caller.get(`/api/contests/outline/leaderboards/organizations${query}`)).body;
  const lines = async (query = '') =>
    ((await board(query)).entries as { place: number | null; name: string; award: number | null }[]).map(
      ({ place, name, award }) => `${place ?? '-'} ${name}${award === null ? '' : ` ${award}`}`,
    );

  beforeAll(async () => {
    running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await plantTree(running);
    await openContest(running, 'outline', {
      registration: { organization: 'required' },
      scoring: { passMark: '60%', excellentMark: '100%' },
      organizations: { award: { by: { participationRate: 60, average: 40 }, places: 1 } },
      publication: { leaderboards: { for: 'everyone' } },
    });
    await openContest(running, 'alone');
    // 5, 3 and 1 points of 5; of 4 heads.
    await takePart(running, 'outline', 'power', ALL, '1A 4AC', '1A');
    // 5 points, of 2 heads.
    await takePart(running, 'outline', 'metrology', ALL);
    // 0 points; nobody said how many heads.
    await takePart(running, 'outline', 'coal', '1B');
  });
  afterAll(() => running?.stop());

  it('are those of the people, rolled up', async () => {
    const shanxi = (await board('?level=0')).entries[0];
    expect(shanxi).toEqual({
      place: 1,
      id: 'shanxi',
      name: '山西省',
      path: ['山西省'],
      headCount: 6,
      participants: 5,
      participationRate: 83.33,
      average: 2.8,
      passRate: 60,
      excellenceRate: 40,
      totalPoints: 14,
      award: null,
      band: null,
      awarded: false,
      notCompeting: null,
      parts: [],
    });
    expect((await board('?by=average')).entries[1]).toEqual(
      expect.objectContaining({
        place: 2,
        name: '省电力公司',
        path: ['山西省', '太原市', '省电力公司'],
        headCount: 4,
        participants: 3,
        participationRate: 75,
        average: 3,
        passRate: 66.66,
        excellenceRate: 33.33,
        totalPoints: 9,
      }),
    );
  });

  it('make the award: the best of each figure is 100', async () => {
    // 省电力公司: 75 of 75 and 3 of 5; 省计量科学研究院: 50 of 75 (66.66) and 5 of 5; 晋煤集团: no rate, 0 points.
    expect(await lines()).toEqual(['1 省电力公司 84', '2 省计量科学研究院 79.99', '3 晋煤集团 0']);
    expect((await board()).entries.map(({ awarded }: { awarded: boolean }) => awarded)).toEqual([true, false, false]);
  });

  it('show everybody what the award was made of, and the levels that can be looked at', async () => {
    const { entries, levels } = await board('?limit=3');
    // 省计量科学研究院: 50 of 75 is 66.66, and the best average of all.
    expect(entries[1].parts).toEqual([
      { figure: 'participationRate', weight: 60, value: 50, best: 75, scaled: 66.66 },
      { figure: 'average', weight: 40, value: 5, best: 5, scaled: 100 },
    ]);
    expect(entries[2]).toMatchObject({ headCount: null, notCompeting: null, parts: [{ value: null, scaled: 0 }, {}] });
    expect(levels).toEqual([
      { level: 0, example: '山西省' },
      { level: 1, example: '太原市' },
      { level: 2, example: '省电力公司' },
    ]);
  });

  it('can be put in order by each of them, for a level, and for what is below an organization', async () => {
    expect(await lines('?by=participants')).toEqual(['1 省电力公司 84', '2 晋煤集团 0', '2 省计量科学研究院 79.99']);
    expect(await lines('?by=participationRate')).toEqual([
      '1 省电力公司 84',
      '2 省计量科学研究院 79.99',
      '- 晋煤集团 0',
    ]);
    expect(await lines('?level=1&by=totalPoints')).toEqual(['1 太原市', '2 晋城市']);
    expect(await lines('?under=jincheng')).toEqual(['1 晋煤集团 0']);
  });

  it('come a page at a time, with the own organization', async () => {
    const own = await takePart(running, 'outline', 'coal', '1A');
    const reply = await own[0]?.caller.get('/api/contests/outline/leaderboards/organizations?limit=1&after=1');
    expect(reply?.body).toEqual(
      expect.objectContaining({
        total: 3,
        from: 1,
        next: 2,
        frozen: false,
        me: expect.objectContaining({ name: '晋煤集团', position: 2, participants: 2, average: 0.5 }),
      }),
    );
    const again = await own[0]?.caller.get('/api/contests/outline/leaderboards/organizations?limit=1&after=1', {
      headers: { 'if-none-match': reply?.headers.get('etag') ?? '' },
    });
    expect(again?.status).toBe(304);
  });

  it('follow a better attempt of somebody who counts already', async () => {
    const [person] = await takePart(running, 'outline', 'metrology', '');
    expect((await board('?by=average')).entries[0]).toEqual(expect.objectContaining({ place: 1, name: '省电力公司' }));
    await attempt(running, person as Contestant, ALL);
    expect((await board('?by=average')).entries[0]).toEqual(
      expect.objectContaining({ name: '省计量科学研究院', participants: 2, participationRate: 100, average: 5 }),
    );
  });

  it('open into how they came about', async () => {
    const { status, body } = await actors.viewer.get('/api/contests/outline/organizations/taiyuan/figures');
    expect(status).toBe(200);
    expect(body).toEqual({
      organization: { id: 'taiyuan', name: '太原市', code: 'TAIYUAN', path: ['山西省', '太原市'] },
      figures: {
        headCount: 6,
        participants: 5,
        participationRate: 83.33,
        average: 3.8,
        passRate: 80,
        excellenceRate: 60,
        totalPoints: 19,
      },
      workings: {
        headCount: { from: 'below', countedOn: null, missingBelow: 0 },
        participants: { own: 0, below: 5 },
        average: { rule: 'all', people: 5, points: 19 },
        pass: { mark: '60%', people: 4 },
        excellence: { mark: '100%', people: 3 },
      },
      award: null,
      children: [
        expect.objectContaining({ name: '省电力公司', participants: 3 }),
        expect.objectContaining({ name: '省计量科学研究院', participants: 2 }),
      ],
      childrenTotal: 2,
    });
    const power = (await actors.viewer.get('/api/contests/outline/organizations/power/figures')).body;
    expect(power.workings.headCount).toEqual({ from: 'declared', countedOn: '2012-09-01', missingBelow: 0 });
    // 75 of 100 % is 75; 3 of 5 points is 60; 0.6 × 75 + 0.4 × 60 = 69.
    expect(power.award).toEqual({
      score: 69,
      band: null,
      place: 2,
      awarded: false,
      parts: [
        { figure: 'participationRate', weight: 60, value: 75, best: 100, scaled: 75 },
        { figure: 'average', weight: 40, value: 3, best: 5, scaled: 60 },
      ],
    });
  });

  it('open into the people and attempts behind them, for organizers', async () => {
    const people = '/api/contests/outline/organizations/taiyuan/people';
    const { body } = await actors.organizer.get(`${people}?limit=2&after=1`);
    expect([body.total, body.next, body.people.map(({ score }: { score: number }) => score)]).toEqual([5, 3, [5, 5]]);
    const twice = (await actors.organizer.get(`${people}?limit=5`)).body.people.find(
      ({ attempts }: { attempts: unknown[] }) => attempts.length === 2,
    );
    expect(twice).toEqual(
      expect.objectContaining({
        name: '选手',
        organization: { id: 'metrology', name: '省计量科学研究院' },
        score: 5,
        passed: true,
        attempts: [
          expect.objectContaining({ number: 1, score: 0, counts: false }),
          expect.objectContaining({ number: 2, score: 5, counts: true }),
        ],
      }),
    );
    for (const [of, total] of Object.entries({ participants: 5, averaged: 5, passed: 4, excellent: 3 }))
      expect([of, (await actors.organizer.get(`${people}?of=${of}`)).body.total]).toEqual([of, total]);
    expect((await actors.viewer.get(people)).status).toBe(403);
    expect((await actors.contestant.get('/api/contests/outline/organizations/taiyuan/figures')).status).toBe(403);
    expect((await actors.organizer.get('/api/contests/outline/organizations/nowhere/figures')).body.code).toBe(
      'no-figures-of-organization',
    );
  });

  it('stand still with the boards, for everybody but those who run the contest', async () => {
    await openContest(running, 'frozen', {
      registration: { organization: 'required' },
      publication: { leaderboards: { for: 'everyone', freezeAt: '2012-09-05T00:00:00+08:00' } },
    });
    const seen = async (caller: Caller, view = '') => {
      const { body } = await caller.get(`/api/contests/frozen/leaderboards/organizations${view}`);
      return [body.frozen, ...body.entries.map((line: { totalPoints: number }) => line.totalPoints)];
    };
    const [first] = await takePart(running, 'frozen', 'coal', '1A');
    expect(await seen(running.caller)).toEqual([false, 1]);
    // Left open, and overdue before the freeze: it belongs to what stood then, whenever it is closed.
    running.clock.set('2012-09-04T22:00:00+08:00');
    const late = await Contestant.signedUp(running, 'frozen');
    await late.enter({ organizationId: 'power' });
    const open = await late.attempt();
    await late.save(open, '1A@1');
    running.clock.set('2012-09-05T09:00:00+08:00');
    expect(await seen(running.caller)).toEqual([true, 1]);
    await late.read(open);
    expect(await seen(running.caller)).toEqual([true, 1, 1]);
    await attempt(running, first as Contestant, ALL);
    expect(await seen(running.caller)).toEqual([true, 1, 1]);
    // Whoever helps to run the contest sees both: how things stand, and what everybody else sees.
    for (const caller of [actors.viewer, actors.organizer]) {
      expect(await seen(caller)).toEqual([false, 5, 1]);
      expect(await seen(caller, '?view=public')).toEqual([true, 1, 1]);
    }
    expect(await seen(running.caller, '?view=public')).toEqual([true, 1, 1]);
    running.clock.set('2012-09-03T09:00:00+08:00');
  });

  it('are read again when the tree changes', async () => {
    await declare(running, 'coal', 10);
    await running.app
      .get(Transactions)
      .run((tx) =>
        running.app
          .get(OrganizationChanges, { strict: false })
          .tell(tx, { kind: 'headCount', organizationIds: ['coal'] }),
      );
    expect((await board('?under=jincheng')).entries[0]).toEqual(
      expect.objectContaining({ name: '晋煤集团', headCount: 10, participationRate: 20 }),
    );
  });

  it('are not there in a contest without organizations', async () => {
    const reply = await running.caller.get('/api/contests/alone/leaderboards/organizations');
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-leaderboard']);
  });
});
