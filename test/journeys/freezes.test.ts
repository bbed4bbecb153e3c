import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: DURING });
  actors = await signUpEveryRole(running);
  await loadBank(running);
});
afterAll(() => running?.stop());

const freeze = (slug: string, reason = '最后一天', caller: Caller = actors.organizer) =>
  caller.post(`/api/contests/${slug}/freezes`, { reason });
const unfreeze = (slug: string, caller: Caller = actors.organizer) => caller.delete(`/api/contests/${slug}/freezes`);
const board = (slug: string, caller: Caller = running.caller, query = ''): Promise<Reply> =>
  caller.get(`/api/contests/${slug}/leaderboards/individuals${query}`);
const scores = ({ body }: Reply) => (body.entries as { score: number }[]).map(({ score }) => score);
const actsOf = async (slug: string) =>
  (
    await running.sql(
      `SELECT a.action FROM audit_event a JOIN contest c ON c.id = a.subject_id
       WHERE c.slug = ? AND a.action LIKE '%freeze' ORDER BY a.id`,
      [slug],
    )
  ).map(({ action }) => action);

describe('a board that an organizer freezes', () => {
  it('stands still for everybody else until it is unfrozen; organizers see both', async () => {
    await openContest(running, 'by-hand');
    const person = await compete(running, 'by-hand', '1A');
    const frozen = await freeze('by-hand');
    expect(frozen).toMatchObject({ status: 200, body: { frozenSince: running.clock.now().toISOString() } });
    running.clock.advance(1000);
    await attempt(running, person.contestant, ALL_RIGHT);
    await compete(running, 'by-hand', '1A 2D');

    const still = await board('by-hand');
    expect([scores(still), still.body.frozen]).toEqual([[], true]);
    expect(still.body.asOf).toBe(frozen.body.frozenSince);
    expect(scores(await board('by-hand', actors.organizer))).toEqual([5, 2]);
    const asPublic = await board('by-hand', actors.organizer, '?view=public');
    expect([scores(asPublic), asPublic.body.frozen]).toEqual([[], true]);

    expect((await unfreeze('by-hand')).body.frozenSince).toBeNull();
    expect(scores(await board('by-hand'))).toEqual([5, 2]);
    expect(await actsOf('by-hand')).toEqual(['contest.freeze', 'contest.unfreeze']);
    const { freezes } = (await actors.organizer.get('/api/contests/by-hand/history')).body;
    expect(freezes).toMatchObject([
      { frozen: true, reason: '最后一天' },
      { frozen: false, reason: null },
    ]);
  });

  it('moves again also out of the freeze of the document, and can be frozen once more', async () => {
    const freezeAt = new Date(running.clock.now().getTime() + 60_000).toISOString();
    await openContest(running, 'both', { publication: { leaderboards: { freezeAt } } });
    running.clock.set(freezeAt);
    running.clock.advance(1000);
    expect((await board('both')).body.frozen).toBe(true);
    expect((await freeze('both')).body.frozenSince).toBe(freezeAt);
    await unfreeze('both');
    expect((await board('both')).body.frozen).toBe(false);
    running.clock.advance(1000);
    await freeze('both');
    expect((await board('both')).body).toMatchObject({ frozen: true, asOf: running.clock.now().toISOString() });
    expect(await actsOf('both')).toEqual(['contest.unfreeze', 'contest.freeze']);
  });

  it('is as the last of many organizers wanted it, and each act is written down once', async () => {
    await openContest(running, 'rush');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? unfreeze('rush') : freeze('rush'))),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    const acts = await actsOf('rush');
    // Frozen and unfrozen by turns, beginning with a freeze, and nothing twice in a row.
    expect(acts).toEqual(acts.map((_, index) => (index % 2 ? 'contest.unfreeze' : 'contest.freeze')));
    expect((await board('rush')).body.frozen).toBe(acts.length % 2 === 1);
  });

  it('is for organizers, with a reason, until results are declared', async () => {
    await openContest(running, 'asked');
    for (const caller of [actors.viewer, actors.contestant]) {
      expect((await freeze('asked', '原因', caller)).status).toBe(403);
      expect((await unfreeze('asked', caller)).status).toBe(403);
    }
    expect(await freeze('asked', ' ')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reason' }] } });
    expect((await freeze('nowhere')).status).toBe(404);
    running.clock.set('2012-09-30T18:00:06+08:00');
    await freeze('asked');
    await actors.organizer.post('/api/contests/asked/steps', { to: 'provisional', remark: '同意' });
    expect((await board('asked')).body.frozen).toBe(false);
    expect(await freeze('asked')).toMatchObject({ status: 409, body: { code: 'boards-not-freezable' } });
  });
});
