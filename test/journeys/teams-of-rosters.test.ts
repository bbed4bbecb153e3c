import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

const ROSTER = [
  '甲1,1,甲队',
  '甲2,2,甲队',
  '甲3,3,甲队',
  '乙1,4,乙队',
  '乙2,5,乙队',
  '乙3,6,乙队',
  '丙1,7,丙队',
  '丙2,8,丙队',
];

interface Line {
  readonly place: number;
  readonly name: string;
  readonly score: number;
  readonly members: { name: string; score: number | null }[];
}

/** `1:甲队 2 甲1=5+甲2=1+甲3`: the team's place and score, and its members with what they brought. */
const lines = ({ body }: Reply): string[] =>
  (body.entries as Line[]).map(
    ({ place, name, score, members }) =>
      `${place}:${name} ${score} ${members.map((one) => one.name + (one.score === null ? '' : `=${one.score}`)).join('+')}`,
  );

describe('teams of a roster', () => {
  let running: RunningApp;
  let actors: Actors;
  let desk: CorrectionDesk;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    actors = await signUpEveryRole(running);
    desk = new CorrectionDesk(running, actors.organizer);
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const board = (slug: string, caller: Caller = actors.organizer): Promise<Reply> =>
    caller.get(`/api/contests/${slug}/leaderboards/teams`);

  const imported = (slug: string, rows: readonly string[]): Promise<Reply> =>
    actors.organizer.post(`/api/contests/${slug}/roster/imports`, undefined, {
      raw: ['姓名,工号,代表队', ...rows].join('\r\n'),
      headers: { 'content-type': 'text/csv' },
    });

  /** Opens a contest with the roster; answers with a way to let somebody of it come. */
  const opened = async (slug: string, teams: object, rows: readonly string[] = ROSTER) => {
    const registration = { mode: 'roster', team: 'required', teamSize: { min: 3, max: 3 } };
    await openContest(running, slug, { registration, teams });
    expect((await imported(slug, rows)).body).toMatchObject({ created: rows.length });
    return async (name: string): Promise<Contestant> => {
      const { body } = await actors.organizer.get(`/api/contests/${slug}/roster/access-codes?format=csv`);
      const row = String(body)
        .split('\r\n')
        .find((one) => one.startsWith(`${name},`));
      return Contestant.byCode(running, slug, row?.split(',').at(-1) ?? '');
    };
  };

  it.each([
    // 甲: (5 + 1 + 0) / 3, or (5 + 1) / 2; 乙: 3 / 3, or 3 / 1, and one who came and didn't answer is as absent as one who didn't come.
    ['average', 'zero', ['1:甲队 2 甲1=5+甲2=1+甲3', '2:乙队 1 乙1=3+乙2+乙3']],
    ['average', 'leftOut', ['1:乙队 3 乙1=3+乙2+乙3', '1:甲队 3 甲1=5+甲2=1+甲3']],
    ['sum', 'zero', ['1:甲队 6 甲1=5+甲2=1+甲3', '2:乙队 3 乙1=3+乙2+乙3']],
    ['best:1', 'leftOut', ['1:甲队 5 甲1=5+甲2=1+甲3', '2:乙队 3 乙1=3+乙2+乙3']],
  ])('stand on the board with whoever of the list has answered: %s, absent %s', async (score, absent, expected) => {
    const slug = `listed-${score.replace(':', '-')}-${absent}`.toLowerCase();
    const comes = await opened(slug, { score, absent, ties: [] });
    await attempt(running, await comes('甲1'), ALL_RIGHT);
    await attempt(running, await comes('甲2'), '1A');
    await attempt(running, await comes('乙1'), '1A 4AC');
    await comes('乙2');
    // Two people are listed for a team that needs three.
    const lonely = await comes('丙1');
    await attempt(running, lonely, ALL_RIGHT);
    expect(lines(await board(slug)).sort()).toEqual([...expected].sort());
    expect((await board(slug, lonely.caller)).body).toMatchObject({
      me: null,
      unplaced: { why: 'too-small', lacking: 1, least: 3 },
    });
    expect(await desk.differences(slug)).toEqual([]);
  });

  it('name whom they wait for to their members, and tell why they are not on the board', async () => {
    const comes = await opened('waiting', { score: 'sum' });
    const first = await comes('甲2');
    const { entry } = (await first.caller.get('/api/contests/waiting/entries/mine')).body;
    expect([entry.team.members, entry.team.expected]).toEqual([
      [expect.objectContaining({ name: '甲2', mine: true })],
      [{ name: '甲1' }, { name: '甲3' }],
    ]);
    expect((await board('waiting', first.caller)).body).toMatchObject({ me: null, unplaced: { why: 'no-score' } });
    await attempt(running, first, '1A');
    expect((await board('waiting', first.caller)).body).toMatchObject({ me: { place: 1 }, unplaced: null });
  });

  it('follow the roster: who is added, taken off or listed for another team', async () => {
    const comes = await opened('following', { score: 'average', absent: 'zero', ties: [] }, ROSTER.slice(0, 5));
    await attempt(running, await comes('甲1'), '1A 4AC');
    await attempt(running, await comes('乙1'), '1A 4AC');
    expect(lines(await board('following'))).toEqual(['1:甲队 1 甲1=3+甲2+甲3']);
    await imported('following', ['乙3,6,乙队']);
    expect(lines(await board('following')).sort()).toEqual(['1:乙队 1 乙1=3+乙2+乙3', '1:甲队 1 甲1=3+甲2+甲3']);
    const [listed] = (await actors.organizer.get('/api/contests/following/roster?search=甲3')).body.people;
    await actors.organizer.delete(`/api/contests/following/roster/${listed.id}`);
    expect(lines(await board('following'))).toEqual(['1:乙队 1 乙1=3+乙2+乙3']);
    await imported('following', ['甲3,3,甲队']);
    expect((await board('following')).body.total).toBe(2);
    expect(await desk.differences('following')).toEqual([]);
  });

  it('count each person once: a substitute has the place of who did not come, and who was taken out counts no more', async () => {
    const comes = await opened('substitutes', { score: 'average', absent: 'zero', ties: [] });
    const first = await comes('甲1');
    await attempt(running, first, ALL_RIGHT);
    await attempt(running, await comes('甲2'), '1A');
    const team = (await first.caller.get('/api/contests/substitutes/entries/mine')).body.entry.team;
    const other = await comes('丙1');
    const outside = (await other.caller.get('/api/contests/substitutes/entries/mine')).body.entry;
    const change = (teamId: string, body: object) =>
      actors.organizer.post(`/api/contests/substitutes/teams/${teamId}/substitutions`, { reason: '换人', ...body });
    expect((await change(outside.team.id, { outEntryId: outside.id })).status).toBe(200);
    expect((await change(team.id, { inEntryId: outside.id })).status).toBe(200);
    // The three are the two who answered and the substitute; whoever was listed third has no place left.
    expect(lines(await board('substitutes'))).toEqual(['1:甲队 2 甲1=5+甲2=1+丙1']);
    expect(await desk.differences('substitutes')).toEqual([]);
  });

  it('stand in a preview of a correction, and after it, as they stand on the board', async () => {
    const comes = await opened('corrected', { score: 'average', absent: 'zero', ties: [] });
    await attempt(running, await comes('甲1'), '1A 3C');
    await attempt(running, await comes('甲2'), '3C');
    await attempt(running, await comes('乙1'), '1A 4AC');
    // 甲: (1 + 0 + 0) / 3; once the key of question 3 is C: (2 + 1 + 0) / 3.
    expect(lines(await board('corrected'))).toEqual(['1:乙队 1 乙1=3+乙2+乙3', '2:甲队 0.33 甲1=1+甲2=0+甲3']);
    const preview = await desk.previewed('corrected', { question: 'ground/S2', kind: 'key', keys: [['C']] });
    const path = `/api/contests/corrected/key-corrections/previews/${preview.body.preview.id}/teams`;
    const [move, ...others] = (await actors.organizer.get(path)).body.moves;
    expect([move, others]).toEqual([expect.objectContaining({ name: '甲队' }), []]);
    expect([move.before, move.after]).toEqual([
      expect.objectContaining({ score: 0.33, place: 2 }),
      expect.objectContaining({ score: 1, place: 1 }),
    ]);
    expect((await desk.apply('corrected', preview)).status).toBe(200);
    await desk.rest();
    const after = lines(await board('corrected')).sort();
    expect(after).toEqual(['1:乙队 1 乙1=3+乙2+乙3', '1:甲队 1 甲1=2+甲2=1+甲3']);
    expect(await desk.differences('corrected')).toEqual([]);
  });
});
