import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const TEAMS = {
  registration: { team: 'optional', teamSize: { min: 2, max: 3 } },
  teams: { score: 'sum', ties: ['bestMember', 'secondMember', 'timeUsed'] },
};

const board = (caller: Caller, slug: string, query = '', headers: Record<string, string> = {}): Promise<Reply> =>
  caller.get(`/api/contests/${slug}/leaderboards/teams${query}`, { headers });

interface Line {
  readonly place: number;
  readonly name: string;
  readonly score: number;
  readonly timeUsedMs: number;
  readonly mine?: boolean;
  readonly members: { name: string; score: number | null; counts: boolean }[];
}

/** `1:甲队 8/90s 5+3+-`: the team's place, score and time, and its members' scores. */
const lines = (reply: Reply): string[] =>
  (reply.body.entries as Line[]).map(({ place, name, score, timeUsedMs, members, mine }) => {
    const scores = members.map((member) => member.score ?? '-').join('+');
    return `${place}:${name} ${score}/${timeUsedMs / 1000}s ${scores}${mine ? ' *' : ''}`;
  });

describe('the leaderboard of teams', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  /** A team whose members answer this (null: absent), each in so many seconds. */
  const compete = async (slug: string, teamName: string, answers: readonly (string | null)[], seconds = 60) => {
    const members: Contestant[] = [];
    let code: string | undefined;
    for (const [index] of answers.entries()) {
      const member = await Contestant.named(running, slug, `${teamName.slice(0, 1)}${index + 1}`);
      const { status, body } = await member.enter(code === undefined ? { teamName } : { teamCode: code });
      if (status !== 201) throw new Error(JSON.stringify(body));
      code = body.entry.team.code as string;
      members.push(member);
    }
    for (const [index, given] of answers.entries())
      if (given !== null) await attempt(running, members[index] as Contestant, given, seconds);
    return { members, code };
  };

  it('adds the members up, and parts equal scores by the best member, the second, the time', async () => {
    await openContest(running, 'places', TEAMS);
    await compete('places', '甲队', ['1A 2D 3B', '1A']);
    await compete('places', '乙队', ['1A 4AC', '1A 2D', null], 50);
    await compete('places', '丙队', [ALL_RIGHT, null]);
    const last = await compete('places', '丁队', ['1A 4AC', '1A 2D'], 40);
    const reply = await board(running.caller, 'places');
    expect(lines(reply)).toEqual(['1:丙队 5/60s 5+-', '2:丁队 5/80s 3+2', '3:乙队 5/100s 3+2+-', '4:甲队 4/120s 3+1']);
    expect(reply.body).toMatchObject({ total: 4, frozen: false, from: 0, next: null, me: null });
    expect(reply.body.entries[1].members).toEqual([
      { name: '丁*', score: 3, counts: true },
      { name: '丁*', score: 2, counts: true },
    ]);

    const own = await board(last.members[1]?.caller as Caller, 'places', '?limit=1&around=me');
    expect(lines(own)).toEqual(['2:丁队 5/80s 3+2 *']);
    expect(own.body.me).toMatchObject({ place: 2, position: 1, members: [{ name: '丁1' }, { name: '丁2' }] });
    expect(own.body).toMatchObject({ from: 1, next: 2 });
    expect((await board(actors.organizer, 'places', '?limit=2')).body.entries[1].members[0].name).toBe('丁1');
  });

  it.each([
    ['one=1&other=0', 'bestMember', ['score 5 5', 'bestMember 5 3'], '最好的队员得分：名次在前的 5 分，在后的 3 分'],
    [
      'one=1&other=2',
      'timeUsed',
      ['score 5 5', 'bestMember 3 3', 'secondMember 2 2', 'timeUsed 80000 100000'],
      '用时：名次在前的 1 分 20 秒，在后的 1 分 40 秒',
    ],
  ])('says why one team stands before another: %s', async (query, decidedBy, chain, words) => {
    const { body } = await running.caller.get(`/api/contests/places/leaderboards/teams/comparison?${query}`);
    expect(body.decidedBy).toBe(decidedBy);
    expect(
      (body.chain as { rule: string; ahead: unknown; behind: unknown }[]).map(
        ({ rule, ahead, behind }) => `${rule} ${String(ahead)} ${String(behind)}`,
      ),
    ).toEqual(chain);
    expect(body.words.zh).toContain(words);
    expect(body.ahead).toMatchObject({ members: expect.any(Array) });
  });

  it.each([
    ['/api/contests/places/leaderboards/teams/comparison?one=0', '?other'],
    ['/api/contests/places/leaderboards/teams/comparison?one=9&other=0', '?one'],
    ['/api/contests/places/leaderboards/teams?division=none', '?division'],
  ])('%s is refused', async (path, pointer) => {
    const { status, body } = await running.caller.get(path);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('has a team once it is large enough, and no one who competes alone', async () => {
    await openContest(running, 'sizes', TEAMS);
    const { code } = await compete('sizes', '甲队', [ALL_RIGHT]);
    const alone = await Contestant.entered(running, 'sizes');
    await attempt(running, alone, ALL_RIGHT);
    expect((await board(running.caller, 'sizes')).body).toMatchObject({ total: 0, entries: [] });
    const second = await Contestant.named(running, 'sizes', '甲2');
    await second.enter({ teamCode: code });
    expect(lines(await board(running.caller, 'sizes'))).toEqual(['1:甲队 5/60s 5+-']);
  });

  it.each([
    ['best:1', 'zero', '1:甲队 5/60s 5+1+-'],
    ['average', 'zero', '1:甲队 2/120s 5+1+-'],
    ['average', 'leftOut', '1:甲队 3/120s 5+1+-'],
  ])('counts %s, absent %s', async (score, absent, line) => {
    const slug = `${score.replace(':', '-')}-${absent}`.toLowerCase();
    await openContest(running, slug, { ...TEAMS, teams: { score, absent } });
    await compete(slug, '甲队', ['1A', null, ALL_RIGHT]);
    expect(lines(await board(running.caller, slug))).toEqual([line]);
  });

  it('answers 304 to who has it, and something else once it has changed', async () => {
    const first = await board(running.caller, 'places');
    const has = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await board(running.caller, 'places', '', has)).status).toBe(304);
    await compete('places', '戊队', ['1A', '1A']);
    const changed = await board(running.caller, 'places', '', has);
    expect([changed.status, changed.body.total]).toEqual([200, 5]);
  });

  it('stands still from the freeze on, except for organizers', async () => {
    await openContest(running, 'frozen', {
      ...TEAMS,
      publication: { leaderboards: { freezeAt: '2012-09-20T10:00:00+08:00', names: 'full' } },
    });
    const { members } = await compete('frozen', '甲队', ['1A', null]);
    await compete('frozen', '乙队', ['1A 2D', null]);
    running.clock.set('2012-09-20T10:00:01+08:00');
    await attempt(running, members[1] as Contestant, ALL_RIGHT);
    const still = await board(running.caller, 'frozen');
    expect(still.body).toMatchObject({ frozen: true, asOf: '2012-09-20T02:00:00.000Z' });
    expect(lines(still)).toEqual(['1:乙队 2/60s 2+-', '2:甲队 1/60s 1+-']);
    expect(lines(await board(actors.organizer, 'frozen'))).toEqual(['1:甲队 6/120s 5+1', '2:乙队 2/60s 2+-']);
    expect(lines(await board(actors.organizer, 'frozen', '?view=public'))).toEqual(lines(still));
    const why = '/api/contests/frozen/leaderboards/teams/comparison?one=0';
    expect((await members[0]?.caller.get(why))?.body).toMatchObject({
      ahead: { name: '乙队' },
      behind: { mine: true },
    });
    expect((await actors.organizer.get(`${why}&other=1`)).body.ahead.name).toBe('甲队');
  });

  it('stands still with what was overdue before a freeze by hand, whenever it is closed; organizers see both', async () => {
    await openContest(running, 'by-hand', TEAMS);
    const { members } = await compete('by-hand', '甲队', ['1A', null]);
    const late = members[1] as Contestant;
    const open = await late.attempt();
    await late.save(open, '1A@1 2D@1');
    running.clock.advance(2 * 60 * 60 * 1000);
    await actors.organizer.post('/api/contests/by-hand/freezes', { reason: '闭幕式前不公布' });
    running.clock.advance(1000);
    const publicly = async (caller: Caller) => lines(await board(caller, 'by-hand', '?view=public'));
    expect(await publicly(actors.organizer)).toEqual(['1:甲队 1/60s 1+-']);
    await late.read(open);
    expect(await publicly(actors.organizer)).toEqual(['1:甲队 3/3660s 2+1']);
    await compete('by-hand', '乙队', [ALL_RIGHT, null]);
    for (const caller of [running.caller, actors.viewer, actors.organizer])
      expect(await publicly(caller)).toEqual(['1:甲队 3/3660s 2+1']);
    expect(lines(await board(actors.organizer, 'by-hand')).map((line) => line.slice(0, 4))).toEqual([
      '1:乙队',
      '2:甲队',
    ]);
  });

  it('shows the organization that a merge put in place of the one that a team was of, until the merge is undone', async () => {
    const id = await plantOrganizations(running);
    await openContest(running, 'merged', {
      ...TEAMS,
      registration: { ...TEAMS.registration, organization: 'required' },
    });
    const captain = await Contestant.named(running, 'merged', '选手 01');
    const founded = await captain.enter({ teamName: '甲队', organizationId: id.DT });
    const second = await Contestant.named(running, 'merged', '选手 02');
    await second.enter({ teamCode: founded.body.entry.team.code, organizationId: id.QX });
    await attempt(running, captain, ALL_RIGHT);
    const organizations = async () =>
      (await board(running.caller, 'merged')).body.entries.map((line: { organization: string }) => line.organization);
    expect(await organizations()).toEqual(['大同市']);
    const { body } = await actors.organizer.post(`/api/organizations/${id.DT}/merges`, { into: id.TY, reason: '同名' });
    expect(body.merge.moved).toMatchObject({ teams: 1 });
    expect(await organizations()).toEqual(['太原市']);
    await actors.organizer.delete(`/api/organizations/${id.DT}/merges/${body.merge.id}`);
    expect(await organizations()).toEqual(['大同市']);
  });

  it('is there again after a restart, and put right when something is missing', async () => {
    const before = (await board(running.caller, 'places')).body;
    running = await running.restart();
    expect((await board(running.caller, 'places')).body).toEqual(before);
    await running.sql('DELETE FROM team_standing');
    running = await running.restart();
    expect((await board(running.caller, 'places')).body).toMatchObject({ entries: before.entries });
  });

  it('is verified: standings, sizes and places of teams follow from their members', async () => {
    const kinds = async () => {
      const [{ differences } = { differences: [] }] = await running.app
        .get(VerifyContest, { strict: false })
        .run('places');
      return differences.map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual([]);
    const [damaged] = await running.sql('SELECT team_id FROM team_standing ORDER BY team_id');
    await running.sql('UPDATE team_standing SET score = score + 1 WHERE team_id = ?', [damaged?.team_id]);
    expect(await kinds()).toEqual(['team-standing']);
    await running.sql('UPDATE team SET members = members + 1 WHERE id = ?', [damaged?.team_id]);
    expect(await kinds()).toEqual(['team-standing', 'team-members']);
    await running.sql('UPDATE team_standing SET score = score - 1 WHERE team_id = ?', [damaged?.team_id]);
    await running.sql('UPDATE team SET members = members - 1 WHERE id = ?', [damaged?.team_id]);
    await running.sql('DELETE FROM team_standing WHERE team_id = ?', [damaged?.team_id]);
    expect(await kinds()).toEqual(['team-standing']);
    running = await running.restart();
    expect(await kinds()).toEqual([]);
  });

  it('is not there where teams are not ranked, and published no earlier than results', async () => {
    await openContest(running, 'unranked', { registration: TEAMS.registration });
    expect((await board(running.caller, 'unranked')).body.code).toBe('no-such-leaderboard');
    await openContest(running, 'later', { ...TEAMS, publication: { results: 'manual' } });
    expect((await board(running.caller, 'later')).body.code).toBe('leaderboard-not-published');
  });
});
