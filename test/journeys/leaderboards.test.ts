import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const board = (caller: Caller, slug: string, query = '', headers: Record<string, string> = {}): Promise<Reply> =>
  caller.get(`/api/contests/${slug}/leaderboards/individuals${query}`, { headers });

/** `1:张* 5/60s` for each line. */
const lines = (reply: Reply): string[] =>
  (reply.body.entries as { place: number; name: string; score: number; timeUsedMs: number; mine?: boolean }[]).map(
    ({ place, name, score, timeUsedMs, mine }) => `${place}:${name} ${score}/${timeUsedMs / 1000}s${mine ? ' *' : ''}`,
  );

describe('a leaderboard', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  it('puts more points first, then less time; equals share a place and the next is skipped', async () => {
    await openContest(running, 'places', { ranking: { ties: ['timeUsed'] } });
    await compete(running, 'places', '1A 2D', { name: '丁一', seconds: 30 });
    await compete(running, 'places', '1A 2D 3B', { name: '丙一', seconds: 60 });
    await compete(running, 'places', ALL_RIGHT, { name: '甲一', seconds: 90 });
    await compete(running, 'places', '1A 4AC', { name: '乙一', seconds: 60 });
    const reply = await board(running.caller, 'places');
    const [first, ...rest] = lines(reply);
    expect(first).toBe('1:甲* 5/90s');
    expect(rest.slice(0, 2).sort()).toEqual(['2:丙* 3/60s', '2:乙* 3/60s']);
    expect(rest[2]).toBe('4:丁* 2/30s');
    expect(reply.body).toMatchObject({ total: 4, frozen: false, from: 0, next: null, me: null });
  });

  it('shows pages, and the page around oneself', async () => {
    await openContest(running, 'pages');
    const people = [];
    for (let index = 0; index < 9; index++)
      people.push(await compete(running, 'pages', ALL_RIGHT, { name: `甲${index}`, seconds: 10 + index }));
    const page = await board(running.caller, 'pages', '?limit=4&after=4');
    expect(lines(page)).toEqual([14, 15, 16, 17].map((seconds, index) => `${5 + index}:甲* 5/${seconds}s`));
    expect(page.body).toMatchObject({ from: 4, next: 8, total: 9 });
    expect((await board(running.caller, 'pages', '?limit=4&after=8')).body).toMatchObject({ from: 8, next: null });
    expect((await board(running.caller, 'pages', '?after=99')).body).toMatchObject({
      entries: [],
      next: null,
      total: 9,
    });

    const around = await board(people[5]?.contestant.caller as Caller, 'pages', '?limit=3&around=me');
    expect(lines(around)).toEqual(['5:甲* 5/14s', '6:甲* 5/15s *', '7:甲* 5/16s']);
    expect(around.body.me).toMatchObject({ place: 6, position: 5, name: '甲5', score: 5 });
  });

  it.each([
    ['?limit=0', '?limit'],
    ['?limit=201', '?limit'],
    ['?after=-1', '?after'],
    ['?around=you', '?around'],
    ['?limit=many', '?limit'],
    ['?division=小学组', '?division'],
    ['?division=', '?division'],
  ])('refuses %s', async (query, pointer) => {
    const reply = await board(running.caller, 'pages', query);
    expect([reply.status, reply.body.code]).toEqual([422, 'invalid-request']);
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it.each(['teams', 'organizations', 'nothing'])('of %s does not exist', async (kind) => {
    const reply = await running.caller.get(`/api/contests/pages/leaderboards/${kind}`);
    expect([reply.status, reply.body.code]).toEqual([404, 'no-such-leaderboard']);
  });

  it('follows a better attempt, and counts the attempts', async () => {
    await openContest(running, 'follows');
    const person = await compete(running, 'follows', '1A', { name: 'Anna Schmidt' });
    expect(lines(await board(running.caller, 'follows'))).toEqual(['1:A* S* 1/60s']);
    await attempt(running, person.contestant, ALL_RIGHT, 50);
    const reply = await board(running.caller, 'follows');
    expect(lines(reply)).toEqual(['1:A* S* 5/50s']);
    expect(reply.body.entries[0]).toMatchObject({ attempts: 2, finishedAt: running.clock.now().toISOString() });
    expect(reply.body.asOf).toBe(running.clock.now().toISOString());
  });

  it('shows names in full to organizers, and to everyone where the contest says so', async () => {
    expect(lines(await board(actors.organizer, 'follows'))).toEqual(['1:Anna Schmidt 5/50s']);
    expect(lines(await board(actors.viewer, 'follows'))).toEqual(['1:A* S* 5/50s']);
    await openContest(running, 'named', { publication: { leaderboards: { names: 'full' } } });
    await compete(running, 'named', ALL_RIGHT, { name: '张三丰' });
    expect(lines(await board(running.caller, 'named'))).toEqual(['1:张三丰 5/60s']);
  });

  it('is cut where the contest says so; everyone still sees the own line, and organizers see all', async () => {
    await openContest(running, 'top', { ranking: { ties: [] }, publication: { leaderboards: { top: 2 } } });
    await compete(running, 'top', ALL_RIGHT, { name: '甲一' });
    for (const name of ['乙一', '丙一']) await compete(running, 'top', '1A 2D', { name });
    const last = await compete(running, 'top', '1A', { name: '丁一' });
    const shown = await board(last.contestant.caller, 'top', '?around=me');
    expect(shown.body.entries.map(({ place }: { place: number }) => place)).toEqual([1, 2, 2]);
    expect(shown.body).toMatchObject({ total: 4, next: null, me: { place: 4, name: '丁一' } });
    expect((await board(last.contestant.caller, 'top', '?after=3')).body.entries).toEqual([]);
    expect((await board(actors.viewer, 'top')).body.entries).toHaveLength(4);
  });

  it('is for those for whom the contest publishes it', async () => {
    await openContest(running, 'entrants', { publication: { leaderboards: { for: 'entrants' } } });
    await openContest(running, 'organizers', { publication: { leaderboards: { for: 'organizers' } } });
    const { caller } = (await compete(running, 'entrants', ALL_RIGHT)).contestant;
    const hidden = await compete(running, 'organizers', ALL_RIGHT);
    const seen = async (by: Caller, slug: string) => {
      const { status, body } = await board(by, slug);
      return body.code ?? status;
    };
    expect(await seen(running.caller, 'entrants')).toBe('sign-in-needed');
    expect(await seen(actors.stranger, 'entrants')).toBe('leaderboard-for-entrants');
    expect(await seen(caller, 'entrants')).toBe(200);
    expect(await seen(hidden.contestant.caller, 'organizers')).toBe('leaderboard-for-organizers');
    expect(await seen(actors.viewer, 'organizers')).toBe(200);
    expect(hidden.submission.body.result.person).toEqual({ score: 5, place: null, total: null });
  });

  it('shows no score before results are published', async () => {
    await openContest(running, 'later', { publication: { results: 'onClose' } });
    const { contestant } = await compete(running, 'later', ALL_RIGHT);
    const early = await board(contestant.caller, 'later');
    expect(early.body).toMatchObject({ code: 'leaderboard-not-published', publishedAt: '2012-09-30T10:00:05.000Z' });
    expect((await board(actors.organizer, 'later')).body.total).toBe(1);
    const now = running.clock.now();
    running.clock.set('2012-09-30T18:00:05+08:00');
    expect((await board(contestant.caller, 'later')).body.total).toBe(1);
    running.clock.set(now);
  });

  it('answers 304 to who has it already, until it changes', async () => {
    await openContest(running, 'tagged');
    await compete(running, 'tagged', '1A');
    const { headers } = await board(running.caller, 'tagged');
    const has = { 'if-none-match': headers.get('etag') ?? '' };
    const unchanged = await board(running.caller, 'tagged', '', has);
    expect([unchanged.status, unchanged.body, unchanged.headers.get('etag')]).toEqual([304, null, headers.get('etag')]);
    await compete(running, 'tagged', ALL_RIGHT);
    expect((await board(running.caller, 'tagged', '', has)).status).toBe(200);
  });

  it('stands still from the freeze on, except for organizers', async () => {
    const start = running.clock.now().getTime();
    const freezeAt = new Date(start + 600_000);
    await openContest(running, 'frozen', { publication: { leaderboards: { freezeAt: freezeAt.toISOString() } } });
    const early = await compete(running, 'frozen', '1A 2D', { name: '甲一' });
    const slow = await Contestant.entered(running, 'frozen');
    const slowId = await slow.attempt();
    await slow.save(slowId, '1A@1');
    running.clock.set(freezeAt);
    const late = await compete(running, 'frozen', ALL_RIGHT, { name: '乙一' });
    await attempt(running, early.contestant, '1A 2D 3B', 45);

    const shown = await board(late.contestant.caller, 'frozen');
    expect(lines(shown)).toEqual(['1:甲* 2/60s']);
    expect(shown.body).toMatchObject({ frozen: true, asOf: freezeAt.toISOString(), total: 1, me: null });
    expect(late.submission.body.result.person).toEqual({ score: 5, place: null, total: 1 });
    expect((await board(early.contestant.caller, 'frozen')).body.me).toMatchObject({ score: 2, attempts: 1 });
    expect(lines(await board(actors.organizer, 'frozen'))).toEqual(['1:乙一 5/60s', '2:甲一 3/45s']);

    // The slow one ends at its deadline, after the freeze: not on the board either.
    running.clock.advance(3_700_000);
    await running.app.get(ExpireAttempts).run();
    expect((await board(running.caller, 'frozen')).body.total).toBe(1);
    expect((await board(actors.organizer, 'frozen')).body.total).toBe(3);
    await openContest(running, 'frozen', {});
    expect((await board(running.caller, 'frozen')).body).toMatchObject({ frozen: false, total: 3 });
  });

  it('stands still as of another instant when the freeze is moved', async () => {
    const start = running.clock.now().getTime();
    const freeze = (seconds: number) =>
      openContest(running, 'moved', {
        publication: { leaderboards: { freezeAt: new Date(start + seconds * 1000).toISOString() } },
      });
    await freeze(150);
    for (const name of ['甲一', '乙一', '丙一']) await compete(running, 'moved', '1A', { name, seconds: 60 });
    const shown = async () => (await board(running.caller, 'moved')).body.total;
    expect(await shown()).toBe(2);
    await freeze(100);
    expect(await shown()).toBe(1);
    await freeze(180.001);
    running.clock.advance(1);
    expect(await shown()).toBe(3);
  });

  it('that stands still takes what had ended before, however late the sweep comes', async () => {
    const freezeAt = new Date(running.clock.now().getTime() + 600_000).toISOString();
    const publication = { leaderboards: { freezeAt } };
    await openContest(running, 'swept', { time: { limit: 'PT5M' }, publication });
    const contestant = await Contestant.entered(running, 'swept');
    await contestant.save(await contestant.attempt(), '1A@1');
    running.clock.set(freezeAt);
    expect((await board(running.caller, 'swept')).body.total).toBe(0);
    await running.app.get(ExpireAttempts).run();
    expect(lines(await board(running.caller, 'swept'))).toEqual(['1:选* 1/300s']);
  });
});
