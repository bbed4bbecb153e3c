import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const REQUIRED = {
  registration: { team: 'required', teamSize: { min: 1, max: 3 }, teamsCloseAt: '2012-09-20T10:00:00+08:00' },
  teams: { score: 'sum' },
};

interface Member {
  readonly person: Contestant;
  readonly entryId: string;
  readonly team: { readonly id: string; readonly code: string };
}

describe('who is taken out of a team', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await openContest(running, 'teams', REQUIRED);
  });
  afterAll(() => running?.stop());

  const entered = async (body: object): Promise<Member> => {
    const person = await Contestant.named(running, 'teams', '选手');
    const { entry } = (await person.enter(body)).body;
    return { person, entryId: entry.id, team: entry.team };
  };
  /** The captain, and a member. */
  const team = async (teamName: string): Promise<[Member, Member]> => {
    const captain = await entered({ teamName });
    return [captain, await entered({ teamCode: captain.team.code })];
  };
  const own = ({ person }: Member, method: string, path = '', body?: object) =>
    person.caller.call(method, `/api/contests/teams/entries/mine/team${path}`, body);
  const remove = (captain: Member, member: Member) => own(captain, 'DELETE', `/members/${member.entryId}`);
  const entryOf = async ({ person }: Member) =>
    (await person.caller.get('/api/contests/teams/entries/mine')).body.entry as Record<string, unknown>;
  const attemptsOf = ({ entryId }: Member) => running.sql('SELECT id FROM attempt WHERE entry_id = ?', [entryId]);

  it('is in none, starts nothing and is told what to do; in another team they compete', async () => {
    const [captain, member] = await team('甲队');
    const answer = (await remove(captain, member)).body.entry.team;
    expect(answer.members).toHaveLength(1);
    expect((await entryOf(member)).team).toBeUndefined();
    const refused = await member.person.start();
    expect([refused.status, refused.body.code]).toEqual([409, 'team-needed-to-compete']);
    expect(refused.body.detail).toContain('邀请码');
    expect(await attemptsOf(member)).toEqual([]);
    expect((await own(member, 'PUT', '', { teamName: '乙队' })).body.entry.team.captain).toBe(true);
    expect((await member.person.start()).status).toBe(201);
    expect((await captain.person.start()).status).toBe(201);
  });

  it('goes on with what is open, whose score counts for the team no longer', async () => {
    const [captain, member] = await team('丙队');
    await attempt(running, captain.person, '1A');
    const open = await member.person.attempt();
    const path = `/api/contests/teams/teams/${captain.team.id}/substitutions`;
    await actors.organizer.post(path, { outEntryId: member.entryId, reason: '换人' });
    expect((await member.person.start()).body.attempt.id).toBe(open);
    expect((await member.person.submit(open)).body.attempt.state).toBe('submitted');
    expect((await member.person.start()).body.code).toBe('team-needed-to-compete');
    const { entries } = (await running.caller.get('/api/contests/teams/leaderboards/teams')).body;
    const line = entries.find(({ teamId }: { teamId: string }) => teamId === captain.team.id);
    expect([line.score, line.members.length]).toEqual([1, 1]);
  });

  it('has either started or been taken out, whichever came first', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 8; round++) {
      const [captain, member] = await team(`竞速队${round}`);
      const [removed, started] = await Promise.all([remove(captain, member), member.person.start()]);
      const outcome = `${removed.status} ${started.status}`;
      expect(['200 409', '409 201']).toContain(outcome);
      outcomes.add(outcome);
      expect(await attemptsOf(member)).toHaveLength(started.status === 201 ? 1 : 0);
      expect((await entryOf(member)).team !== undefined).toBe(started.status === 201);
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });

  it('is gone from the team that another joins at the same moment: its places stay right', async () => {
    for (let round = 0; round < 5; round++) {
      const [captain, member] = await team(`换位队${round}`);
      const newcomers = await Promise.all([1, 2].map(() => Contestant.named(running, 'teams', '选手')));
      await Promise.all([
        remove(captain, member),
        own(captain, 'PUT', '/captain', { entryId: member.entryId }),
        ...newcomers.map((one) => one.enter({ teamCode: captain.team.code })),
      ]);
      const [row] = await running.sql('SELECT members, captain_entry_id FROM team WHERE id = ?', [captain.team.id]);
      const left = (await running.sql('SELECT id FROM entry WHERE team_id = ?', [captain.team.id])).map(({ id }) => id);
      expect(row?.members).toBe(left.length);
      expect(left).toContain(row?.captain_entry_id);
    }
  });

  it('is told to ask the organizer once teams have closed', async () => {
    const [captain, member] = await team('丁队');
    await remove(captain, member);
    running.clock.set('2012-09-20T10:00:00+08:00');
    const refused = (await member.person.start()).body;
    expect([refused.code, refused.teamsClosed]).toEqual(['team-needed-to-compete', true]);
    expect(refused.detail).toContain('主办方');
    const path = `/api/contests/teams/teams/${captain.team.id}/substitutions`;
    expect((await actors.organizer.post(path, { inEntryId: member.entryId, reason: '补位' })).status).toBe(200);
    expect((await attempt(running, member.person, ALL_RIGHT)).submission.status).toBe(200);
  });
});
