import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Reply } from '../caller.js';
import { ALL_RIGHT, attempt, compete, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const phone = { name: 'phone' };
const SUMS = { registration: { fields: [phone] }, attempts: { total: 3, counts: 'sum' } };

describe('the same person twice', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const list = async (slug: string) => (await actors.organizer.get(`/api/contests/${slug}/same-people`)).body;

  const merge = (slug: string, keepEntryId: string, mergeEntryId: string): Promise<Reply> =>
    actors.organizer.post(`/api/contests/${slug}/same-people`, { keepEntryId, mergeEntryId, reason: '同一手机号' });

  const entryIdOf = async (slug: string, { contestant }: Competitor): Promise<string> =>
    (await contestant.caller.get(`/api/contests/${slug}/entries/mine`)).body.entry.id as string;

  const board = async (slug: string) =>
    (await actors.organizer.get(`/api/contests/${slug}/leaderboards/individuals`)).body.entries.map(
      ({ place, name, score, attempts }: Record<string, string | number>) => `${place}:${name} ${score}/${attempts}`,
    );

  const differences = async (slug: string) => {
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run(slug);
    return verified?.differences;
  };

  /** Two entries with one phone number, and a third person; one attempt each. */
  const ground = async (slug: string, changes: object = SUMS) => {
    await openContest(running, slug, changes);
    const one = await compete(running, slug, '1A 2D', { name: '选手01', fields: { phone: '13800000001' } });
    const other = await compete(running, slug, '1A', { name: '选手01 ', fields: { phone: '1380 000 0001' } });
    await compete(running, slug, ALL_RIGHT, { name: '选手02', fields: { phone: '13800000002' } });
    return { one, other, ids: [await entryIdOf(slug, one), await entryIdOf(slug, other)] as [string, string] };
  };

  it('is found, and shown side by side', async () => {
    const { ids } = await ground('found');
    const { total, pairs } = await list('found');
    expect([total, pairs[0].alike]).toEqual([1, ['phone']]);
    expect(
      pairs[0].entries.map(({ entryId, score, attempts }: Record<string, unknown>) => [entryId, score, attempts]),
    ).toEqual([
      [ids[0], 2, 1],
      [ids[1], 1, 1],
    ]);
    expect((await actors.viewer.get('/api/contests/found/same-people')).status).toBe(403);
  });

  it('is dismissed where it is two people, and not proposed again', async () => {
    const { ids } = await ground('two-people');
    const dismiss = () =>
      actors.organizer.post('/api/contests/two-people/same-people/dismissals', {
        entryIds: [...ids].reverse(),
        reason: '夫妻共用手机',
      });
    expect([(await dismiss()).status, (await dismiss()).status]).toEqual([204, 204]);
    expect((await list('two-people')).total).toBe(0);
  });

  it('is merged: the attempts of both count by the contest’s rule, in one place; the undo gives every number back', async () => {
    const { ids } = await ground('merged');
    const before = await board('merged');
    const standings = () =>
      running.sql(
        `SELECT s.entry_id, score, time_used_ms, finished_at, attempts, counting, section_scores FROM standing s
         JOIN contest c ON c.id = s.contest_id WHERE c.slug = 'merged' ORDER BY s.entry_id`,
      );
    const stood = await standings();
    expect(before).toEqual(['1:选手02 5/1', '2:选手01 2/1', '3:选手01 1/1']);
    const { status, body } = await merge('merged', ...ids);
    expect(status).toBe(201);
    expect(await board('merged')).toEqual(['1:选手02 5/1', '2:选手01 3/2']);
    expect(await differences('merged')).toEqual([]);
    const { total, merges } = await list('merged');
    expect([total, merges[0].id, merges[0].reason]).toEqual([0, body.merge.id, '同一手机号']);
    expect((await actors.organizer.delete(`/api/contests/merged/same-people/${body.merge.id}`)).status).toBe(204);
    expect(await board('merged')).toEqual(before);
    expect(await standings()).toEqual(stood);
    expect(await differences('merged')).toEqual([]);
    expect((await actors.organizer.delete(`/api/contests/merged/same-people/${body.merge.id}`)).status).toBe(404);
  });

  it('sees the one result with either account, and has the tries of one person', async () => {
    const { one, other, ids } = await ground('either');
    await merge('either', ...ids);
    for (const { contestant, attemptId } of [one, other]) {
      const { result } = (await contestant.caller.get(`/api/attempts/${attemptId}/result`)).body;
      expect([result.person.score, result.person.place, result.counts, result.attemptsLeft]).toEqual([3, 2, true, 1]);
      expect((await contestant.caller.get('/api/contests/either/leaderboards/individuals')).body.me.score).toBe(3);
      expect((await contestant.mine()).body).toMatchObject({ quota: { left: 1 }, attempts: [{ number: 1 }] });
    }
    const [first, second] = await Promise.all([one.contestant.start(), other.contestant.start()]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    const winner = first.status === 201 ? one : other;
    await attempt(running, winner.contestant, ALL_RIGHT);
    expect(await board('either')).toEqual(['1:选手01 8/3', '2:选手02 5/1']);
    expect(await differences('either')).toEqual([]);
  });

  it('is merged once by two organizers at once', async () => {
    const { ids } = await ground('at-once');
    const [keep, away] = ids;
    const replies = await Promise.all([
      merge('at-once', keep, away),
      merge('at-once', away, keep),
      merge('at-once', keep, away),
    ]);
    expect(replies.map(({ status, body }) => (status === 201 ? 201 : body.code)).sort()).toEqual([
      201,
      'already-merged',
      'already-merged',
    ]);
    expect(await differences('at-once')).toEqual([]);
  });

  it('is listed a page at a time, and so are all merges', async () => {
    await openContest(running, 'pages', SUMS);
    const people: string[] = [];
    for (const phone of ['1', '1', '2', '2', '3', '3'])
      people.push(
        await entryIdOf('pages', await compete(running, 'pages', '1A', { fields: { phone: `1380000000${phone}` } })),
      );
    const page = async (query: string) =>
      (await actors.organizer.get(`/api/contests/pages/same-people?limit=1&${query}`)).body;
    const firsts: string[] = [];
    for (const offset of [0, 1, 2, 3])
      firsts.push((await page(`offset=${offset}`)).pairs[0]?.entries[0].entryId as string);
    expect(firsts).toEqual([people[0], people[2], people[4], undefined]);
    for (const at of [0, 2]) await merge('pages', people[at] ?? '', people[at + 1] ?? '');
    const merged: (string | undefined)[] = [];
    for (const offset of [0, 1, 2]) {
      const { total, mergesTotal, merges } = await page(`mergesOffset=${offset}`);
      expect([total, mergesTotal]).toEqual([1, 2]);
      merged.push(merges[0]?.kept.entryId as string | undefined);
    }
    expect(merged).toEqual([people[2], people[0], undefined]);
  });

  it('is not merged into itself, with nobody, or further', async () => {
    const { ids } = await ground('refused');
    expect((await merge('refused', ids[0], ids[0])).body.code).toBe('same-entry');
    expect((await merge('refused', ids[0], 'nobody')).body.code).toBe('entry-unknown');
    await merge('refused', ...ids);
    const third = await compete(running, 'refused', '1A', { name: '选手03', fields: { phone: '13800000003' } });
    const thirdId = await entryIdOf('refused', third);
    expect((await merge('refused', ids[1], thirdId)).body.code).toBe('already-merged');
    expect((await merge('refused', thirdId, ids[0])).body.code).toBe('already-merged');
    expect((await merge('refused', ids[0], thirdId)).status).toBe(201);
    expect(await differences('refused')).toEqual([]);
  });

  it('is one member of a team, also where the other entry has no score, and two again after the undo', async () => {
    await openContest(running, 'one-member', {
      registration: { team: 'required', teamSize: { min: 1, max: 3 } },
      teams: { score: 'average', absent: 'zero' },
    });
    const enter = async (body: object) => {
      const contestant = await Contestant.named(running, 'one-member', '选手01');
      const { entry } = (await contestant.enter(body)).body as { entry: { id: string; team: { code: string } } };
      return { contestant, ...entry };
    };
    const one = await enter({ teamName: '甲队' });
    const other = await enter({ teamCode: one.team.code });
    await attempt(running, one.contestant, '1A 2D');
    const teamScore = async () =>
      (await actors.organizer.get('/api/contests/one-member/leaderboards/teams')).body.entries[0].score;
    expect(await teamScore()).toBe(1);
    const { body } = await merge('one-member', one.id, other.id);
    expect([await teamScore(), await differences('one-member')]).toEqual([2, []]);
    await actors.organizer.delete(`/api/contests/one-member/same-people/${body.merge.id}`);
    expect([await teamScore(), await differences('one-member')]).toEqual([1, []]);
  });

  it('is not merged across teams', async () => {
    const { ids } = await ground('across-teams');
    await running.sql(`UPDATE entry SET team_id = 'team-1' WHERE id = ?`, [ids[1]]);
    expect((await merge('across-teams', ...ids)).body.code).toBe('members-of-different-teams');
    expect((await merge('across-teams', ids[1], ids[0])).status).toBe(201);
  });

  it('is not merged while one is disqualified, whose attempts would stand on the board again', async () => {
    const { ids } = await ground('one-disqualified');
    const ruling = { entryId: ids[1], reason: '替考' };
    await actors.organizer.post('/api/contests/one-disqualified/rulings/disqualifications', ruling);
    expect((await merge('one-disqualified', ...ids)).body.code).toBe('person-disqualified');
    expect((await merge('one-disqualified', ids[1], ids[0])).body.code).toBe('person-disqualified');
  });
});
