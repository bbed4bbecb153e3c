import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { signUp } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const AFTER = '2012-09-30T20:00:00+08:00';

describe("a person's own contests", () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const mine = async (caller: Caller) => (await caller.get('/api/account/contests')).body;
  const entered = (caller: Caller, slug: string) => caller.post(`/api/contests/${slug}/entries`, {});

  it('are none before they have entered any', async () => {
    const caller = await signUp(running, 'new-here');
    expect(await caller.get('/api/account/contests')).toMatchObject({
      status: 200,
      body: { contests: [], serverTime: running.clock.now().toISOString() },
    });
    expect((await running.caller.get('/api/account/contests')).status).toBe(401);
  });

  it('are all that they have entered, last entered first, each with how it went', async () => {
    await openContest(running, 'first', { appearance: { accent: '#00695c' }, registration: { changes: 2 } });
    await openContest(running, 'second');
    await compete(running, 'first', ALL_RIGHT, { name: '别人' });
    const { contestant, attemptId } = await compete(running, 'first', '1A 2D', { name: '本人' });
    const { attemptId: later } = await attempt(running, contestant, '1A 2D 3B');
    expect(later).not.toBe(attemptId);
    running.clock.advance(1000);
    await entered(contestant.caller, 'second');

    const { contests } = await mine(contestant.caller);
    expect(contests).toEqual([
      {
        contest: expect.objectContaining({ slug: 'second', title: '竞赛 second', state: 'open' }),
        entry: expect.objectContaining({ contest: 'second', name: '本人', changesLeft: 0 }),
        finished: 0,
        latest: null,
        results: { published: true, at: null },
        person: null,
        scores: [],
      },
      {
        contest: {
          slug: 'first',
          title: '竞赛 first',
          timeZone: 'Asia/Shanghai',
          appearance: { accent: '#00695c', banner: 'seal' },
          state: 'open',
          opensAt: '2012-09-01T00:00:00.000Z',
          closesAt: '2012-09-30T10:00:00.000Z',
        },
        entry: expect.objectContaining({ contest: 'first', changesLeft: 2 }),
        finished: 2,
        latest: expect.objectContaining({ id: later, number: 2, state: 'submitted' }),
        results: { published: true, at: null },
        person: { score: 3, place: 2, total: 2 },
        scores: [
          { number: 1, score: 2, counts: false },
          { number: 2, score: 3, counts: true },
        ],
      },
    ]);
  });

  it('keep scores and places to themselves until results are published', async () => {
    await openContest(running, 'later', { publication: { results: 'onClose' } });
    await openContest(running, 'some-day', { publication: { results: 'manual' } });
    const { contestant } = await compete(running, 'later', ALL_RIGHT);
    const { caller } = contestant;
    await entered(caller, 'some-day');
    const { body } = await caller.post('/api/contests/some-day/attempts');
    await caller.post(`/api/attempts/${body.attempt.id}/submission`);

    const of = async (slug: string) =>
      (await mine(caller)).contests.find((own: { contest: { slug: string } }) => own.contest.slug === slug);
    const later = { published: false, at: '2012-09-30T10:00:05.000Z' };
    expect(await of('later')).toMatchObject({ finished: 1, results: later, person: null, scores: [] });
    const unknown = { published: false, at: null };
    expect(await of('some-day')).toMatchObject({ finished: 1, results: unknown, person: null, scores: [] });

    running.clock.set(AFTER);
    expect(await of('later')).toMatchObject({
      contest: { state: 'closed' },
      person: { score: 5, place: 1, total: 1 },
      scores: [{ number: 1, score: 5, counts: true }],
    });
    expect((await of('later')).results.published).toBe(true);
    expect(await of('some-day')).toMatchObject({ results: unknown, person: null });
    running.clock.set(DURING);
  });

  it('say nothing of a board that is for organizers', async () => {
    await openContest(running, 'quiet', { publication: { leaderboards: { for: 'organizers' } } });
    const { contestant } = await compete(running, 'quiet', ALL_RIGHT);
    const [own] = (await mine(contestant.caller)).contests;
    expect(own.person).toEqual({ score: 5, place: null, total: null });
  });

  it('show an attempt whose time is over as ended, without anybody having ended it', async () => {
    await openContest(running, 'overdue');
    const caller = await signUp(running, 'slow');
    await entered(caller, 'overdue');
    await caller.post('/api/contests/overdue/attempts');
    expect((await mine(caller)).contests[0]).toMatchObject({ finished: 0, latest: { state: 'open' }, person: null });
    running.clock.advance(61 * 60_000);
    expect((await mine(caller)).contests[0]).toMatchObject({
      finished: 1,
      latest: { state: 'expired' },
      person: { score: 0 },
    });
  });
});
