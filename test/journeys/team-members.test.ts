import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const TEAMS = {
  registration: { team: 'optional', teamSize: { min: 1, max: 3 }, teamsCloseAt: '2012-09-20T10:00:00+08:00' },
  teams: { score: 'sum' },
};

interface Joined {
  readonly person: Contestant;
  readonly entryId: string;
  readonly team: { readonly id: string; readonly code: string } | undefined;
}

describe('a team', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await openContest(running, 'teams', TEAMS);
  });
  afterAll(() => running?.stop());

  const entered = async (body: object, name = '选手', slug = 'teams'): Promise<Joined> => {
    const person = await Contestant.named(running, slug, name);
    const reply = await person.enter(body);
    expect([reply.status, reply.body.code]).toEqual([201, undefined]);
    return { person, entryId: reply.body.entry.id, team: reply.body.entry.team };
  };
  /** A team of so many, the captain first. */
  const team = async (teamName: string, size: number, slug = 'teams') => {
    const captain = await entered({ teamName }, '选手 01', slug);
    const members = [captain];
    for (let n = 2; n <= size; n++) members.push(await entered({ teamCode: captain.team?.code }, `选手 0${n}`, slug));
    return { id: captain.team?.id ?? '', code: captain.team?.code ?? '', members };
  };
  const own = ({ person }: Joined, method: string, path = '', body?: object, slug = 'teams') =>
    person.caller.call(method, `/api/contests/${slug}/entries/mine/team${path}`, body);
  const substitute = (teamId: string, body: object, slug = 'teams') =>
    actors.organizer.post(`/api/contests/${slug}/teams/${teamId}/substitutions`, body);
  /** `选手 01!, 选手 02`: the members in order, the captain marked. */
  const membersOf = async (teamId: string, slug = 'teams') => {
    const { teams } = (await actors.organizer.get(`/api/contests/${slug}/teams?limit=200`)).body;
    const found = teams.find(({ id }: { id: string }) => id === teamId);
    return found?.members
      .map(({ name, captain }: { name: string; captain: boolean }) => name + (captain ? '!' : ''))
      .join(', ');
  };
  const scoreOf = async (teamId: string, slug = 'teams') => {
    const { entries } = (await running.caller.get(`/api/contests/${slug}/leaderboards/teams`)).body;
    return entries.find((line: { teamId: string }) => line.teamId === teamId)?.score ?? null;
  };

  it('is founded or joined later by who entered alone, and left for another', async () => {
    const { id, code } = await team('甲队', 2);
    const late = await entered({}, '选手 09');
    expect((await own(late, 'PUT', '', { teamCode: code })).body.entry.team).toMatchObject({ id, captain: false });
    expect((await own(late, 'PUT', '', { teamCode: code })).status).toBe(200);
    const moved = await own(late, 'PUT', '', { teamName: '乙队' });
    expect(moved.body.entry.team).toMatchObject({ name: '乙队', captain: true });
    expect(await membersOf(id)).toBe('选手 01!, 选手 02');
    expect((await own(late, 'PUT', '', {})).body.errors[0].pointer).toBe('/teamName');
    expect((await own(late, 'PUT', '', { teamName: '甲 队' })).body.errors[0].pointer).toBe('/teamName');
    expect((await own(late, 'DELETE')).body.entry.team).toBeUndefined();
    expect((await own(late, 'DELETE')).body.code).toBe('not-in-team');
    // Nobody was left in it, so its name is free.
    expect((await own(late, 'PUT', '', { teamName: '乙队' })).status).toBe(200);
  });

  it('is led by its captain: another one, another name, a member fewer', async () => {
    const { id, members } = await team('丙队', 3);
    const [captain, second, third] = members as [Joined, Joined, Joined];
    expect((await own(second, 'PUT', '/name', { name: '新丙队' })).body.code).toBe('captain-only');
    expect((await own(captain, 'PUT', '/name', { name: '新丙队' })).body.entry.team.name).toBe('新丙队');
    expect((await own(captain, 'PUT', '/name', { name: '甲队' })).body.errors[0].pointer).toBe('/name');
    expect((await own(captain, 'DELETE', `/members/${captain.entryId}`)).body.code).toBe('no-such-member');
    expect((await own(captain, 'DELETE', `/members/${third.entryId}`)).status).toBe(200);
    expect((await own(captain, 'PUT', '/captain', { entryId: third.entryId })).body.code).toBe('no-such-member');
    expect((await own(captain, 'PUT', '/captain', { entryId: second.entryId })).body.entry.team.captain).toBe(false);
    expect(await membersOf(id)).toBe('选手 01, 选手 02!');
    expect((await own(third, 'DELETE')).body.code).toBe('not-in-team');
  });

  it('is led by who entered first when its captain leaves', async () => {
    const { id, members } = await team('丁队', 3);
    await own(members[0] as Joined, 'DELETE');
    expect(await membersOf(id)).toBe('选手 02!, 选手 03');
  });

  it('is whole whichever comes first: its captain leaving or others joining', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, code, members } = await team(`竞速队${round}`, 1);
      const joiners = await Promise.all([1, 2].map(() => Contestant.named(running, 'teams', '选手')));
      await Promise.all([own(members[0] as Joined, 'DELETE'), ...joiners.map((one) => one.enter({ teamCode: code }))]);
      const [row] = await running.sql('SELECT members, captain_entry_id FROM team WHERE id = ?', [id]);
      const left = (await running.sql('SELECT id FROM entry WHERE team_id = ?', [id])).map((entry) => entry.id);
      expect(row?.members ?? 0).toBe(left.length);
      if (row) expect(left).toContain(row.captain_entry_id);
    }
  });

  it('stands once somebody has competed, and once teams have closed', async () => {
    const { id, members } = await team('戊队', 2);
    const [captain, second] = members as [Joined, Joined];
    await attempt(running, second.person, ALL_RIGHT);
    expect((await own(second, 'DELETE')).body.code).toBe('team-competed');
    expect((await own(second, 'PUT', '', { teamName: '己队' })).body.code).toBe('team-competed');
    expect((await own(captain, 'PUT', '/name', { name: '己队' })).body.code).toBe('team-competed');
    expect((await own(captain, 'DELETE')).status).toBe(200);
    expect(await membersOf(id)).toBe('选手 02!');
    const alone = await entered({});
    running.clock.set('2012-09-20T10:00:00+08:00');
    expect((await own(alone, 'PUT', '', { teamName: '己队' })).body.code).toBe('teams-closed');
    expect((await own(second, 'DELETE')).body.code).toBe('teams-closed');
  });

  it('cannot just be left where everybody is in one', async () => {
    await openContest(running, 'required', {
      ...TEAMS,
      registration: { team: 'required', teamSize: { min: 1, max: 2 } },
    });
    const { members } = await team('必队', 1, 'required');
    expect((await own(members[0] as Joined, 'DELETE', '', undefined, 'required')).body.code).toBe('team-needed');
  });

  it('gets a substitute from an organizer, with a reason, after the close too: only members count', async () => {
    const { id, members } = await team('替换队', 2, 'required');
    const [captain, second] = members as [Joined, Joined];
    await attempt(running, captain.person, ALL_RIGHT);
    await attempt(running, second.person, '1A');
    expect(await scoreOf(id, 'required')).toBe(6);
    const other = await team('别队', 1, 'required');
    const comes = other.members[0] as Joined;
    await attempt(running, comes.person, '1A 2D');
    const body = { outEntryId: captain.entryId, inEntryId: comes.entryId, reason: '因病不能参赛' };
    expect((await substitute(id, body, 'required')).body.errors[0].pointer).toBe('/inEntryId');
    expect(
      (await substitute(other.id, { outEntryId: comes.entryId, reason: '换队' }, 'required')).body.team.members,
    ).toEqual([]);
    expect((await substitute(id, { inEntryId: comes.entryId, reason: '补充' }, 'required')).body.code).toBe(
      'team-full',
    );
    expect((await substitute(id, { ...body, reason: ' ' }, 'required')).body.errors[0].pointer).toBe('/reason');
    expect((await substitute(id, body, 'required')).status).toBe(200);
    expect(await membersOf(id, 'required')).toBe('选手 02!, 选手 01');
    expect(await scoreOf(id, 'required')).toBe(3);
    expect((await substitute(id, body, 'required')).body.code).toBe('no-such-member');
    expect((await substitute(other.id, body, 'required')).body.code).toBe('team-not-found');
    const [event] = await running.sql('SELECT * FROM audit_event WHERE subject_id = ? ORDER BY id DESC', [id]);
    expect(String(event?.before)).toContain(captain.entryId);
    expect(String(event?.after)).toContain('因病不能参赛');
    const persons = (await running.caller.get('/api/contests/required/leaderboards/individuals')).body;
    expect(persons.entries.map(({ score }: { score: number }) => score)).toEqual([5, 2, 1]);
  });

  it('is listed for organizers, a page at a time', async () => {
    const first = (await actors.organizer.get('/api/contests/teams/teams?limit=3')).body;
    expect(first.teams).toHaveLength(3);
    const second = (await actors.organizer.get(`/api/contests/teams/teams?limit=200&after=${first.next}`)).body;
    expect(first.teams.length + second.teams.length).toBe(first.total);
    expect(second.next).toBeNull();
    expect((await actors.viewer.get('/api/contests/teams/teams')).status).toBe(403);
  });
});
