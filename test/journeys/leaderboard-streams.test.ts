import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeaderboardStreams } from '../../src/features/leaderboards/streams/leaderboard-streams.js';
import { ALL_RIGHT, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signIn, signUp, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';
import { Watching } from '../watching.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('the stream of a leaderboard', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const announce = () => running.app.get(LeaderboardStreams).announce();

  it('says at once how things stand, and then what changed, several changes in one', async () => {
    await openContest(running, 'stream');
    const watching = await Watching.start(running.caller, 'stream');
    expect(watching.headers['content-type']).toBe('text/event-stream');
    const first = await watching.event();
    expect(first).toMatchObject({ event: 'changed', data: { total: 0, frozen: false } });
    await compete(running, 'stream', ALL_RIGHT);
    await compete(running, 'stream', '1A');
    await announce();
    await announce();
    const second = await watching.event();
    expect(second.data).toMatchObject({ total: 2, asOf: running.clock.now().toISOString(), frozen: false });
    expect(second.id).not.toBe(first.id);
    await compete(running, 'stream', '1A');
    await announce();
    expect((await watching.event()).data.total).toBe(3);
    watching.stop();
  });

  it('tells who comes back of what they missed, and nothing else', async () => {
    await openContest(running, 'resumed');
    const before = await Watching.start(running.caller, 'resumed');
    const { id } = await before.event();
    before.stop();
    const unchanged = await Watching.start(running.caller, 'resumed', { lastEventId: id });
    expect(await unchanged.next()).toMatch(/^:/);
    await compete(running, 'resumed', ALL_RIGHT);
    await announce();
    expect((await unchanged.event()).data.total).toBe(1);
    const missed = await Watching.start(running.caller, 'resumed', { lastEventId: id });
    expect((await missed.event()).data.total).toBe(1);
    for (const watching of [unchanged, missed]) watching.stop();
  });

  it('stands still with the board, except for organizers', async () => {
    const freezeAt = new Date(running.clock.now().getTime() + 60_000).toISOString();
    await openContest(running, 'still', { publication: { leaderboards: { freezeAt } } });
    const [anyone, organizer] = [
      await Watching.start(running.caller, 'still'),
      await Watching.start(actors.organizer, 'still'),
    ];
    await Promise.all([anyone.event(), organizer.event()]);
    running.clock.set(freezeAt);
    await announce();
    expect((await anyone.event()).data).toMatchObject({ total: 0, asOf: freezeAt, frozen: true });
    await compete(running, 'still', ALL_RIGHT);
    await announce();
    expect((await organizer.event()).data).toMatchObject({ total: 1, frozen: false });
    await openContest(running, 'still', {});
    await announce();
    expect((await anyone.event()).data).toMatchObject({ total: 1, frozen: false });
    for (const watching of [anyone, organizer]) watching.stop();
  });

  it('is kept alive while nothing happens', async () => {
    await openContest(running, 'quiet');
    const watching = await Watching.start(running.caller, 'quiet');
    await watching.event();
    await announce();
    running.app.get(LeaderboardStreams).beat();
    expect(await watching.next()).toBe(': still here');
    watching.stop();
  });

  it('is for those who may see the board', async () => {
    await openContest(running, 'hidden', { publication: { leaderboards: { for: 'organizers' } } });
    const reply = await running.caller.get('/api/contests/hidden/leaderboards/stream');
    expect([reply.status, reply.body.code]).toEqual([403, 'leaderboard-for-organizers']);
  });

  it('ends for those who may see the board no more, once there is news', async () => {
    await openContest(running, 'withdrawn');
    const [anyone, contestant, viewer] = [
      await Watching.start(running.caller, 'withdrawn'),
      await Watching.start(actors.contestant, 'withdrawn'),
      await Watching.start(actors.viewer, 'withdrawn'),
    ];
    const all = [anyone, contestant, viewer];
    await Promise.all(all.map((watching) => watching.event()));
    await openContest(running, 'withdrawn', { publication: { leaderboards: { for: 'organizers' } } });
    await compete(running, 'withdrawn', ALL_RIGHT);
    await announce();
    expect(await Promise.all(all.map((watching) => watching.next()))).toEqual([
      null,
      null,
      expect.objectContaining({ data: expect.objectContaining({ total: 1 }) }),
    ]);
    viewer.stop();
  });

  it('ends with the session, and with the role', async () => {
    await openContest(running, 'signed-out', { publication: { leaderboards: { for: 'entrants' } } });
    const demoted = await signUp(running, 'demoted-viewer');
    const { body } = await demoted.get('/api/account');
    const role = (role: string) =>
      actors.administrator.put(`/api/accounts/${body.account.id as string}/role`, { role });
    await role('viewer');
    const { contestant } = await compete(running, 'signed-out', '1A');
    const leaving = await Watching.start(contestant.caller, 'signed-out');
    const losing = await Watching.start(await signIn(running, 'demoted-viewer'), 'signed-out');
    const staying = await Watching.start(actors.organizer, 'signed-out');
    await Promise.all([leaving, losing, staying].map((watching) => watching.event()));
    expect((await contestant.caller.delete('/api/session')).status).toBeLessThan(300);
    expect((await role('contestant')).status).toBeLessThan(300);
    await compete(running, 'signed-out', ALL_RIGHT);
    await announce();
    expect(await Promise.all([leaving, losing].map((watching) => watching.next()))).toEqual([null, null]);
    expect((await staying.event()).data.total).toBe(2);
    staying.stop();
  });

  it('of one contest that can not be read keeps no other from its news', async () => {
    for (const slug of ['broken', 'sound']) await openContest(running, slug);
    const [broken, sound] = [
      await Watching.start(running.caller, 'broken'),
      await Watching.start(running.caller, 'sound'),
    ];
    await Promise.all([broken.event(), sound.event()]);
    await compete(running, 'sound', ALL_RIGHT);
    const [{ id } = {}] = await running.sql(`SELECT current_version_id AS id FROM contest WHERE slug = 'broken'`);
    await running.sql(`UPDATE contest SET current_version_id = 'gone' WHERE slug = 'broken'`);
    await announce();
    await running.sql(`UPDATE contest SET current_version_id = ? WHERE slug = 'broken'`, [id]);
    expect((await sound.event()).data.total).toBe(1);
    for (const watching of [broken, sound]) watching.stop();
  });

  it('is refused to one address that has two hundred, and given again when one of them goes', async () => {
    await openContest(running, 'crowded');
    const from = { address: '192.0.2.1' };
    const all: Watching[] = [];
    for (let count = 0; count < 200; count++) all.push(await Watching.start(running.caller, 'crowded', from));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    const refused = await Watching.start(running.caller, 'crowded', from);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30']);
    const elsewhere = await Watching.start(running.caller, 'crowded', { address: '192.0.2.2' });
    expect(elsewhere.status).toBe(200);

    all.pop()?.stop();
    for (let status = 503; status !== 200;) {
      const again = await Watching.start(running.caller, 'crowded', from);
      all.push(again);
      status = again.status ?? 0;
    }
    for (const watching of [...all, refused, elsewhere]) watching.stop();
  });

  it('takes no place for a request that nobody reads', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.3' };
    for (let count = 0; count < 201; count++) {
      const reply = await running.caller.call('HEAD', '/api/contests/quiet/leaderboards/stream', undefined, {
        headers,
      });
      expect(reply.status).toBe(200);
    }
  });

  it('ends when the server stops, so that it can', async () => {
    const other = await startApp({ now: DURING });
    await loadBank(other);
    await openContest(other, 'ending');
    const watching = await Watching.start(other.caller, 'ending');
    await watching.event();
    const [end] = await Promise.all([watching.next(), other.stop()]);
    expect(end).toBeNull();
  });
});
