import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('a search on a leaderboard', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const search = async (caller: Caller, slug: string, text: string, more = '') => {
    const query = `?search=${encodeURIComponent(text)}${more}`;
    const { status, body } = await caller.get(`/api/contests/${slug}/leaderboards/individuals${query}`);
    expect([status, body.from, body.next]).toEqual([200, 0, null]);
    const entries = body.entries as { place: number; name: string }[];
    return { found: entries.map(({ place, name }) => `${place}:${name}`), total: body.total as number };
  };

  const NAMES = ['张三', '李四', '张三丰', '欧阳修', 'Anna Schmidt', '张 伟'];
  const opened = async (slug: string, leaderboards: object) => {
    await openContest(running, slug, { publication: { leaderboards } });
    for (const [index, name] of NAMES.entries()) await compete(running, slug, ALL_RIGHT, { name, seconds: 10 + index });
  };

  it('finds lines by a part of the name, wherever they stand, with the places of the whole board', async () => {
    await opened('full', { names: 'full' });
    const { caller } = running;
    expect(await search(caller, 'full', '张')).toEqual({ found: ['1:张三', '3:张三丰', '6:张 伟'], total: 6 });
    expect(await search(caller, 'full', '张三')).toEqual({ found: ['1:张三', '3:张三丰'], total: 6 });
    expect(await search(caller, 'full', '张', '&limit=2&after=5')).toMatchObject({ found: ['1:张三', '3:张三丰'] });
    expect(await search(caller, 'full', '王')).toEqual({ found: [], total: 6 });
  });

  it.each([
    ['capitals', 'aNNa', ['5:Anna Schmidt']],
    ['full width', 'ＡＮＮＡ', ['5:Anna Schmidt']],
    ['spaces', ' annas chmidt', ['5:Anna Schmidt']],
    ['spaces in the name', '张伟', ['6:张 伟']],
    ['nothing but spaces: no search', '  ', NAMES.map((name, index) => `${index + 1}:${name}`)],
  ])('is the same with other %s', async (_what, text, found) =>
    expect((await search(running.caller, 'full', text)).found).toEqual(found),
  );

  it('finds who has come since the last one', async () => {
    expect((await search(running.caller, 'full', '赵')).found).toEqual([]);
    await compete(running, 'full', '1A', { name: '赵六' });
    expect((await search(running.caller, 'full', '赵')).found).toEqual(['7:赵六']);
  });

  it('tells nobody who somebody is whose name is masked', async () => {
    await opened('masked', { names: 'masked' });
    const { caller } = running;
    for (const name of ['张三', '三', '阳修', 'nna', 'Schmidt', '李四'])
      expect([name, (await search(caller, 'masked', name)).found]).toEqual([name, []]);
    expect((await search(caller, 'masked', '张')).found).toEqual(['1:张*', '3:张*', '6:张*']);
    expect((await search(caller, 'masked', '欧阳*')).found).toEqual(['4:欧阳*']);
    expect((await search(actors.viewer, 'masked', '三丰')).found).toEqual([]);
    expect((await search(actors.organizer, 'masked', '三丰')).found).toEqual(['3:张三丰']);
  });

  it('finds only what the board shows', async () => {
    await opened('top', { names: 'full', top: 2 });
    expect((await search(running.caller, 'top', '张')).found).toEqual(['1:张三']);
    expect((await search(actors.organizer, 'top', '张')).found).toEqual(['1:张三', '3:张三丰', '6:张 伟']);
  });

  it('finds on a board that stands still who stood there', async () => {
    await opened('still', { names: 'full', freezeAt: '2012-09-20T10:00:00+08:00' });
    running.clock.set('2012-09-21T10:00:00+08:00');
    await compete(running, 'still', ALL_RIGHT, { name: '张后来', seconds: 1 });
    expect((await search(running.caller, 'still', '张')).found).toEqual(['1:张三', '3:张三丰', '6:张 伟']);
    expect((await search(actors.organizer, 'still', '张后')).found).toEqual(['1:张后来']);
    running.clock.set(DURING);
  });

  it('is no longer than a name', async () => {
    const text = '张'.repeat(81);
    const reply = await running.caller.get(
      `/api/contests/full/leaderboards/individuals?search=${encodeURIComponent(text)}`,
    );
    expect(reply.status).toBe(422);
  });
});
