import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const TEAMS = {
  registration: { team: 'optional', teamSize: { min: 1, max: 2 }, fields: [{ name: 'phone' }] },
  teams: { score: 'sum' },
  attempts: { total: 3, counts: 'sum' },
};

/** People do at once what organizers decide about them; nobody is told of a fault, and the numbers are right afterwards. */
describe('at the same moment', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const differences = async (slug: string) => {
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run(slug);
    return verified?.differences;
  };
  const entered = async (slug: string, body: object = {}) => {
    const contestant = await Contestant.signedUp(running, slug);
    const { entry } = (await contestant.enter(body)).body;
    return { contestant, entryId: entry.id as string, team: entry.team as { id: string; code: string } };
  };

  it('a hundred join the last place of a team while its captain competes: one gets it', async () => {
    await openContest(running, 'last-place', TEAMS);
    const captain = await entered('last-place', { teamName: '甲队' });
    const joiners = await Promise.all(Array.from({ length: 100 }, () => Contestant.signedUp(running, 'last-place')));
    const open = await captain.contestant.attempt();
    const [submitted, ...replies] = await Promise.all([
      captain.contestant.submit(open),
      ...joiners.map((one) => one.enter({ teamCode: captain.team.code })),
    ]);
    expect(submitted?.status).toBe(200);
    const outcomes = replies.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort();
    expect(outcomes).toEqual(['201 ', ...Array.from({ length: 99 }, () => '409 team-full')]);
    const [row] = await running.sql('SELECT members FROM team WHERE id = ?', [captain.team.id]);
    expect(row?.members).toBe(2);
    expect(await differences('last-place')).toEqual([]);
  }, 180_000);

  it('two entries are merged while their owners enter, start and hand in: the one result has all of it', async () => {
    await openContest(running, 'merged-meanwhile', TEAMS);
    for (let round = 0; round < 4; round++) {
      const keep = await entered('merged-meanwhile', { teamName: `队${round}` });
      const away = await entered('merged-meanwhile');
      const open = await away.contestant.attempt();
      await away.contestant.save(open, `1A@${round + 1}`);
      const replies = await Promise.all([
        actors.organizer.post('/api/contests/merged-meanwhile/same-people', {
          keepEntryId: keep.entryId,
          mergeEntryId: away.entryId,
          reason: '同一人',
        }),
        away.contestant.submit(open),
        keep.contestant.start(),
        away.contestant.enter({}),
        keep.contestant.enter({}),
      ]);
      expect(replies.map(({ status }) => status)).toEqual([201, 200, 201, 200, 200]);
      await keep.contestant.submit(replies[2]?.body.attempt.id as string);
      const standings = await running.sql('SELECT entry_id, attempts FROM standing WHERE entry_id IN (?, ?)', [
        keep.entryId,
        away.entryId,
      ]);
      expect(standings).toEqual([{ entry_id: keep.entryId, attempts: 2 }]);
    }
    expect(await differences('merged-meanwhile')).toEqual([]);
  });

  it('a roster is imported again while its people sign in, enter and compete: nobody is there twice', async () => {
    await openContest(running, 'listed', {
      registration: { mode: 'roster', team: 'optional', teamSize: { min: 1, max: 30 } },
      teams: { score: 'sum' },
    });
    const file = (division: string) =>
      ['姓名,工号,队名', ...Array.from({ length: 20 }, (_, n) => `选手${n},A${n},${division}`)].join('\n');
    const importing = (division: string) =>
      actors.organizer.post('/api/contests/listed/roster/imports', undefined, {
        raw: file(division),
        headers: { 'content-type': 'text/csv' },
      });
    expect((await importing('甲队')).status).toBe(200);
    const codes = String((await actors.organizer.get('/api/contests/listed/roster/access-codes?format=csv')).body)
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',').at(-1) ?? '');
    expect(codes).toHaveLength(20);
    const takePart = async (code: string) => {
      const opened = await running.caller.post('/api/contests/listed/roster/session', { accessCode: code });
      const caller = running.caller.signedIn(opened.body.token as string);
      const entry = await caller.post('/api/contests/listed/entries', {});
      const started = await caller.post('/api/contests/listed/attempts', {});
      return [opened.status, entry.status, started.status].join(' ');
    };
    const [again, ...people] = await Promise.all([importing('乙队'), ...codes.map(takePart)]);
    expect(again?.status).toBe(200);
    expect(new Set(people)).toEqual(new Set(['200 201 201']));
    const [row] = await running.sql('SELECT COUNT(*) AS people, COUNT(account_id) AS accounts FROM roster_person');
    expect([Number(row?.people), Number(row?.accounts)]).toEqual([20, 20]);
    expect(await differences('listed')).toEqual([]);
  });

  it('everybody hands in at once for two teams that organizers change meanwhile: the numbers are right', async () => {
    await openContest(running, 'crossing', {
      ...TEAMS,
      registration: { team: 'optional', teamSize: { min: 1, max: 9 } },
    });
    const one = await entered('crossing', { teamName: '甲队' });
    const other = await entered('crossing', { teamName: '乙队' });
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, n) => entered('crossing', { teamCode: (n % 2 ? one : other).team.code })),
    );
    const free = await entered('crossing');
    await attempt(running, free.contestant, ALL_RIGHT);
    const open = await Promise.all(people.map(({ contestant }) => contestant.attempt()));
    const change = (teamId: string, body: object) =>
      actors.organizer.post(`/api/contests/crossing/teams/${teamId}/substitutions`, { ...body, reason: '换人' });
    const replies = await Promise.all([
      ...people.map(({ contestant }, n) => contestant.submit(open[n] ?? '')),
      change(one.team.id, { inEntryId: free.entryId }),
      change(one.team.id, { outEntryId: people[1]?.entryId }),
      change(other.team.id, { outEntryId: people[0]?.entryId }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(await differences('crossing')).toEqual([]);
  });
});
