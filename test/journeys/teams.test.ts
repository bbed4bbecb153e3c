import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const withTeams = (size: { min: number; max: number }, more: object = {}) => ({
  registration: { team: 'required', teamSize: size, ...more },
  teams: { score: 'sum' },
});

describe('entering as a team', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    await openContest(running, 'teams', withTeams({ min: 2, max: 3 }));
  });
  afterAll(() => running?.stop());

  const person = (name: string, slug = 'teams') => Contestant.named(running, slug, name);
  const founded = async (teamName: string, slug = 'teams') => {
    const captain = await person('领队', slug);
    const { status, body } = await captain.enter({ teamName });
    expect([status, body.code]).toEqual([201, undefined]);
    return { captain, team: body.entry.team as { id: string; code: string } };
  };

  it('founds a team, and others join it with its code', async () => {
    const captain = await person('选手 01');
    const reply = await captain.enter({ teamName: ' 长治市局　代表队 ' });
    expect(reply.status).toBe(201);
    expect(reply.body.entry.team).toMatchObject({ name: '长治市局 代表队', captain: true });
    const { code } = reply.body.entry.team;
    const member = await person('选手 02');
    const joined = await member.enter({ teamCode: ` ${String(code).toLowerCase()} ` });
    expect(joined.status).toBe(201);
    expect(joined.body.entry.team).toMatchObject({
      captain: false,
      code,
      members: [
        { name: '选手 01', captain: true, mine: false },
        { name: '选手 02', captain: false, mine: true },
      ],
    });
    expect((await member.enter({ teamCode: code })).status).toBe(200);
    expect((await member.enter({})).status).toBe(200);
    expect((await member.enter({ teamName: '别的队' })).body.code).toBe('already-entered');
    const mine = await captain.caller.get('/api/contests/teams/entries/mine');
    expect(mine.body.entry.team.members).toHaveLength(2);
  });

  it.each<[string, object, string, string | null]>([
    ['neither a name nor a code', {}, 'invalid-request', '/teamName'],
    ['both', { teamName: '甲队', teamCode: 'ABCDEFGH' }, 'invalid-request', '/teamName'],
    ['an empty name', { teamName: ' ' }, 'invalid-request', '/teamName'],
    ['a wrong code', { teamCode: 'ABCDEFGH' }, 'team-code-wrong', null],
  ])('is refused with %s', async (_what, body, code, pointer) => {
    const reply = await (await person('选手')).enter(body);
    expect(reply.body.code).toBe(code);
    if (pointer) expect(reply.body.errors[0].pointer).toBe(pointer);
  });

  it('takes a name once in a contest, and codes of this contest only', async () => {
    const { team } = await founded('晋中一队');
    const again = await (await person('选手')).enter({ teamName: '晋中 一队' });
    expect([again.status, again.body.errors?.[0].pointer]).toEqual([422, '/teamName']);
    await openContest(running, 'elsewhere', withTeams({ min: 1, max: 2 }));
    expect((await (await person('选手', 'elsewhere')).enter({ teamCode: team.code })).body.code).toBe(
      'team-code-wrong',
    );
    await founded('晋中一队', 'elsewhere');
  });

  it('leaves nobody entered who could not join', async () => {
    const { team } = await founded('小队');
    for (let index = 0; index < 2; index++) await (await person('选手')).enter({ teamCode: team.code });
    const late = await person('选手');
    expect((await late.enter({ teamCode: team.code })).body).toMatchObject({ code: 'team-full', most: 3 });
    expect((await late.caller.get('/api/contests/teams/entries/mine')).status).toBe(404);
  });

  it('of a hundred who ask for the last place at once, exactly one gets it', async () => {
    const { team } = await founded('热门队');
    await (await person('选手')).enter({ teamCode: team.code });
    const people: Contestant[] = [];
    for (let index = 0; index < 100; index++) people.push(await person(`选手 ${index}`));
    const replies = await Promise.all(people.map((one) => one.enter({ teamCode: team.code })));
    const codes = replies.map(({ status, body }) => (status === 201 ? 'in' : String(body.code)));
    expect(codes.filter((code) => code === 'in')).toHaveLength(1);
    expect(codes.filter((code) => code === 'team-full')).toHaveLength(99);
    expect(await running.sql('SELECT id FROM entry WHERE team_id = ?', [team.id])).toHaveLength(3);
    expect(await running.sql('SELECT members FROM team WHERE id = ?', [team.id])).toEqual([{ members: 3 }]);
  });

  it('of two who found a team of one name at once, one does', async () => {
    const people = await Promise.all([person('选手 01'), person('选手 02')]);
    const replies = await Promise.all(people.map((one) => one.enter({ teamName: '同名队' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('ends when teams close, and is not asked for where there are none', async () => {
    await openContest(running, 'closed-teams', {
      registration: { team: 'optional', teamSize: { min: 1, max: 3 }, teamsCloseAt: '2012-09-10T09:00:00+08:00' },
    });
    expect((await (await person('选手', 'closed-teams')).enter({ teamName: '晚到队' })).body).toMatchObject({
      code: 'teams-closed',
      teamsCloseAt: '2012-09-10T01:00:00.000Z',
    });
    expect((await (await person('选手', 'closed-teams')).enter({})).status).toBe(201);
    await openContest(running, 'alone');
    const reply = await (await person('选手', 'alone')).enter({ teamName: '甲队' });
    expect(reply.body.errors[0].pointer).toBe('/teamName');
  });

  it('is in what anyone may know of the contest', async () => {
    const { body } = await running.caller.get('/api/contests/teams');
    expect(body.document).toMatchObject({
      registration: { team: 'required', teamSize: { min: 2, max: 3 } },
      teams: { score: 'sum', absent: 'zero' },
    });
  });
});
