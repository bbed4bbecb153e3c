import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const SCHOOLS = { registration: { divisions: [{ title: '小学组' }, { title: '中学组' }] } };

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: DURING });
  actors = await signUpEveryRole(running);
  await loadBank(running);
});
afterAll(() => running?.stop());

async function competeIn(slug: string, division: string | null, answers: string, name: string, seconds = 60) {
  const contestant = await Contestant.named(running, slug, name);
  const entered = await contestant.enter(division === null ? {} : { division });
  expect(entered.status).toBe(201);
  return attempt(running, contestant, answers, seconds);
}

const board = (slug: string, query = '', caller: Caller = running.caller, headers = {}): Promise<Reply> =>
  caller.get(`/api/contests/${slug}/leaderboards/individuals${query}`, { headers });
const lines = ({ body }: Reply): string[] =>
  (body.entries as { place: number; name: string; score: number }[]).map(
    ({ place, name, score }) => `${place}:${name} ${score}`,
  );
const ofDivision = (title: string) => `?division=${encodeURIComponent(title)}`;
const verify = async (slug: string) =>
  (await running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;

describe('divisions', () => {
  it('are ranked apart and together, with the own line and result in each', async () => {
    await openContest(running, 'schools', SCHOOLS);
    await competeIn('schools', '中学组', ALL_RIGHT, '甲一');
    const second = await competeIn('schools', '小学组', '1A 4AC', '乙一');
    await competeIn('schools', '小学组', '1A', '丙一');
    await competeIn('schools', '中学组', '1A 2D', '丁一');

    expect(lines(await board('schools'))).toEqual(['1:甲* 5', '2:乙* 3', '3:丁* 2', '4:丙* 1']);
    expect(lines(await board('schools', ofDivision('小学组')))).toEqual(['1:乙* 3', '2:丙* 1']);
    expect(lines(await board('schools', ofDivision('中学组')))).toEqual(['1:甲* 5', '2:丁* 2']);

    const own = await board('schools', ofDivision('小学组'), second.contestant.caller);
    expect(own.body).toMatchObject({ total: 2, me: { place: 1, position: 0 } });
    expect((await board('schools', ofDivision('中学组'), second.contestant.caller)).body.me).toBeNull();
    const { body } = await second.contestant.caller.get(`/api/attempts/${second.attemptId}/result`);
    expect(body.result.person).toEqual({
      score: 3,
      place: 2,
      total: 4,
      division: { title: '小学组', place: 1, total: 2 },
    });
    expect(await verify('schools')).toEqual([]);
  });

  it('have tags of their own: nothing new there while only the other one changes', async () => {
    await openContest(running, 'tags', SCHOOLS);
    const child = await competeIn('tags', '小学组', '1A', '甲一');
    const has = async (title: string) => ({
      'if-none-match': (await board('tags', ofDivision(title))).headers.get('etag') ?? '',
    });
    const [primary, middle] = [await has('小学组'), await has('中学组')];
    await competeIn('tags', '中学组', '1A', '乙一');
    expect((await board('tags', ofDivision('小学组'), running.caller, primary)).status).toBe(304);
    expect((await board('tags', ofDivision('中学组'), running.caller, middle)).status).toBe(200);
    await attempt(running, child.contestant, ALL_RIGHT);
    expect(lines(await board('tags', ofDivision('小学组')))).toEqual(['1:甲* 5']);
  });

  it('stand still with the whole board', async () => {
    const freezeAt = new Date(running.clock.now().getTime() + 3_600_000).toISOString();
    await openContest(running, 'frozen', { ...SCHOOLS, publication: { leaderboards: { freezeAt } } });
    const child = await competeIn('frozen', '小学组', '1A', '甲一');
    running.clock.set(freezeAt);
    await attempt(running, child.contestant, ALL_RIGHT);
    await competeIn('frozen', '中学组', ALL_RIGHT, '乙一');
    expect(lines(await board('frozen', ofDivision('小学组')))).toEqual(['1:甲* 1']);
    expect((await board('frozen', ofDivision('中学组'))).body).toMatchObject({ total: 0, frozen: true });
    expect(lines(await board('frozen', ofDivision('小学组'), actors.organizer))).toEqual(['1:甲一 5']);
  });

  it('have to be chosen, and stay chosen', async () => {
    await openContest(running, 'choice', SCHOOLS);
    const contestant = await Contestant.signedUp(running, 'choice');
    for (const body of [{}, { division: '大学组' }])
      expect(await contestant.enter(body)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/division' }] } });
    expect(await contestant.enter({ division: '小学组' })).toMatchObject({
      status: 201,
      body: { entry: { division: '小学组' } },
    });
    for (const same of [{}, { division: '小学组' }]) expect((await contestant.enter(same)).status).toBe(200);
    expect(await contestant.enter({ division: '中学组' })).toMatchObject({
      status: 409,
      body: { code: 'already-entered' },
    });
  });

  it('are refused where there are none, and shown to everyone where there are', async () => {
    await openContest(running, 'plain');
    const contestant = await Contestant.signedUp(running, 'plain');
    expect((await contestant.enter({ division: '小学组' })).status).toBe(422);
    for (const [slug, query] of [
      ['plain', ofDivision('小学组')],
      ['schools', ofDivision('大学组')],
    ] as const)
      expect((await board(slug, query)).body.errors).toMatchObject([{ pointer: '?division' }]);
    const { body } = await running.caller.get('/api/contests/schools');
    expect(body.document.registration.divisions).toEqual([
      { title: '小学组', fixed: false },
      { title: '中学组', fixed: false },
    ]);
  });

  it('stand in the results as a file', async () => {
    const { body } = await actors.organizer.get('/api/contests/schools/results/export?format=csv');
    const [head, ...rows] = String(body).split('\n');
    expect(head).toContain('名次,组别,组别名次,姓名');
    expect(rows.map((row) => row.split(',').slice(0, 4).join(' ')).filter(Boolean)).toEqual([
      '1 中学组 1 甲一',
      '2 小学组 1 乙一',
      '3 中学组 2 丁一',
      '4 小学组 2 丙一',
    ]);
  });
});

describe('a minimum mark', () => {
  it('leaves who is below it without a place, and says why', async () => {
    await openContest(running, 'minimum', { ranking: { minimumMark: '60%' } });
    await competeIn('minimum', null, '1A 4AC', '甲一');
    const below = await competeIn('minimum', null, '1A 2D', '乙一');
    expect(lines(await board('minimum'))).toEqual(['1:甲* 3']);
    expect(below.submission.body.result.person).toMatchObject({
      score: 2,
      place: null,
      total: 1,
      unranked: { reason: 'belowMinimum', zh: expect.stringContaining('最低分数') },
    });
    const { body } = await actors.organizer.get('/api/contests/minimum/results/export?format=csv');
    expect(String(body)).toMatch(/\n,乙一,.*低于最低分数/);
    expect(await verify('minimum')).toEqual([]);

    await attempt(running, below.contestant, ALL_RIGHT);
    expect(lines(await board('minimum'))).toEqual(['1:乙* 5', '2:甲* 3']);
  });
});
