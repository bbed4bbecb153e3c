import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { declareHeads, organizationLines } from '../organization-lines.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const REASON = '单位来函更正';

let running: RunningApp;
let actors: Actors;
let id: Record<string, string>;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
  actors = await signUpEveryRole(running);
  await loadBank(running);
  id = await plantOrganizations(running);
  await declareHeads(running, id, { TY: 4, DT: 2 });
});
afterAll(() => running?.stop());

interface Entrant {
  readonly person: Contestant;
  readonly entryId: string;
}

const entered = async (slug: string, name: string, body: object, answers: string | null = null): Promise<Entrant> => {
  const person = await Contestant.named(running, slug, name);
  const reply = await person.enter(body);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  if (answers !== null) await attempt(running, person, answers);
  return { person, entryId: reply.body.entry.id as string };
};
const correct = (slug: string, entryId: string, body: object, caller: Caller = actors.organizer): Promise<Reply> =>
  caller.call('PATCH', `/api/contests/${slug}/entries/${entryId}`, { reason: REASON, ...body });
const groups = ({ status, body }: Reply) =>
  status === 200
    ? `${body.entry.organization?.name ?? '-'} ${body.entry.division ?? '-'}`
    : [status, body.code, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)].join(' ');
const board = async (slug: string, division?: string, kind = 'individuals') => {
  const query = division === undefined ? '' : `?division=${encodeURIComponent(division)}`;
  const { body } = await actors.organizer.get(`/api/contests/${slug}/leaderboards/${kind}${query}`);
  return (body.entries as { place: number; name: string; score: number }[]).map(
    ({ place, name, score }) => `${place}:${name} ${score}`,
  );
};
const audited = async () => await running.sql(`SELECT * FROM audit_event WHERE action = 'entry.regroup' ORDER BY id`);
const verified = async (slug: string) =>
  (await running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;

describe('for whom somebody competes', () => {
  const slug = 'groups';
  let one: Entrant;
  let excluded: Entrant;
  const figures = () =>
    organizationLines(running, slug, '?by=totalPoints&level=1', [
      'headCount',
      'participants',
      'participationRate',
      'average',
      'totalPoints',
    ]);
  beforeAll(async () => {
    await openContest(running, slug, {
      registration: {
        organization: 'optional',
        divisions: [
          { title: '太原组', organizations: ['TY'] },
          { title: '大同组', organizations: ['DT'] },
          { title: '社会组' },
        ],
        excluded: ['HB'],
      },
      publication: { leaderboards: { for: 'everyone', names: 'full' } },
    });
    one = await entered(slug, '甲', { organizationId: id.QX }, ALL_RIGHT);
    await entered(slug, '乙', { organizationId: id.TY }, '1A 4AC');
    await entered(slug, '丙', { organizationId: id.DT }, '1A 2D');
    excluded = await entered(slug, '丁', { organizationId: id.HB }, '1A');
  });

  it('is corrected by an organizer: division, boards and figures follow', async () => {
    expect(await figures()).toEqual(['1 太原市 4 2 50 4 8 → -', '2 大同市 2 1 50 2 2 → -']);
    expect(await board(slug, '太原组')).toEqual(['1:甲 5', '2:乙 3']);
    expect(groups(await correct(slug, one.entryId, { organizationId: id.DT }))).toBe('大同市 大同组');
    expect(await figures()).toEqual(['1 大同市 2 2 100 3.5 7 → -', '2 太原市 4 1 25 3 3 → -']);
    expect(await board(slug)).toEqual(['1:甲 5', '2:乙 3', '3:丙 2']);
    expect(await board(slug, '太原组')).toEqual(['1:乙 3']);
    expect(await board(slug, '大同组')).toEqual(['1:甲 5', '2:丙 2']);
    expect((await one.person.caller.get(`/api/contests/${slug}/entries/mine`)).body.entry).toMatchObject({
      organization: { name: '大同市' },
      division: '大同组',
    });
    expect(await verified(slug)).toEqual([]);
  });

  it('stands in the audit log once, with before, after and why; the same again changes nothing', async () => {
    expect(groups(await correct(slug, one.entryId, { organizationId: id.DT, division: '大同组' }))).toBe(
      '大同市 大同组',
    );
    const acts = await audited();
    expect(acts).toHaveLength(1);
    expect(acts[0]?.subject_id).toBe(one.entryId);
    const [before, after] = [acts[0]?.before, acts[0]?.after].map((part) =>
      typeof part === 'string' ? JSON.parse(part) : part,
    );
    expect(before).toEqual({ entries: [{ id: one.entryId, organizationId: id.QX, division: '太原组' }] });
    expect(after).toEqual({
      entries: [{ id: one.entryId, organizationId: id.DT, division: '大同组' }],
      reason: REASON,
    });
  });

  it('moves figures also where nobody’s place or score moves', async () => {
    await openContest(running, 'plain', { registration: { organization: 'required' } });
    const { entryId } = await entered('plain', '甲', { organizationId: id.TY }, ALL_RIGHT);
    const totals = () =>
      organizationLines(running, 'plain', '?by=totalPoints&level=1', ['participants', 'totalPoints']);
    expect(await totals()).toEqual(['1 太原市 1 5 → -']);
    expect(groups(await correct('plain', entryId, { organizationId: id.DT }))).toBe('大同市 -');
    expect(await totals()).toEqual(['1 大同市 1 5 → -']);
    expect(groups(await correct('plain', entryId, { organizationId: null }))).toBe(
      '422 invalid-request /organizationId',
    );
  });

  it('lets somebody onto the boards who was excluded, and takes them off again', async () => {
    expect(groups(await correct(slug, excluded.entryId, { organizationId: id.SX }))).toBe('山西省 社会组');
    expect(await board(slug)).toEqual(['1:甲 5', '2:乙 3', '3:丙 2', '4:丁 1']);
    expect(groups(await correct(slug, excluded.entryId, { organizationId: id.HB }))).toBe('河北省 社会组');
    expect(await board(slug)).toEqual(['1:甲 5', '2:乙 3', '3:丙 2']);
    expect(await verified(slug)).toEqual([]);
  });

  it('may be nobody, where the contest lets people choose', async () => {
    expect(groups(await correct(slug, one.entryId, { organizationId: null }))).toBe('- 社会组');
    expect(await figures()).toEqual(['1 太原市 4 1 25 3 3 → -', '2 大同市 2 1 50 2 2 → -']);
    expect(groups(await correct(slug, one.entryId, { organizationId: id.QX }))).toBe('清徐县 太原组');
  });

  it.each<[string, object, string]>([
    ['a division that isn’t that of the organization', { division: '大同组' }, '422 invalid-request /division'],
    ['an organization that there is not', { organizationId: 'nowhere' }, '422 invalid-request /organizationId'],
    ['neither', {}, '422 invalid-request /organizationId'],
    ['no reason', { organizationId: 'organization-TY', reason: ' ' }, '422 invalid-request /reason'],
  ])('is not %s', async (_what, body, expected) =>
    expect(groups(await correct(slug, one.entryId, body))).toBe(expected),
  );

  it('is nobody else’s to correct, and only of this contest', async () => {
    const body = { organizationId: id.DT };
    expect((await correct(slug, one.entryId, body, one.person.caller)).status).toBe(403);
    expect((await correct(slug, one.entryId, body, actors.viewer)).status).toBe(403);
    expect(groups(await correct('plain', one.entryId, body))).toBe('404 entrant-not-found');
  });

  it('is right whatever ends at the same moment', async () => {
    const late = await entered(slug, '戊', { organizationId: id.TY });
    const attemptId = await late.person.attempt();
    await late.person.save(attemptId, '1A@1');
    const [moved, submitted] = await Promise.all([
      correct(slug, late.entryId, { organizationId: id.DT }),
      late.person.submit(attemptId),
    ]);
    expect([groups(moved), submitted.status]).toEqual(['大同市 大同组', 200]);
    expect(await figures()).toEqual(['1 太原市 4 2 50 4 8 → -', '2 大同市 2 2 100 1.5 3 → -']);
    expect(await board(slug, '大同组')).toEqual(['1:丙 2', '2:戊 1']);
    expect(await verified(slug)).toEqual([]);
  });
});

describe('in which division a team is', () => {
  const teams = { team: 'optional', teamSize: { min: 1, max: 3 } };
  const rest = { teams: { score: 'sum' }, publication: { leaderboards: { for: 'everyone', names: 'full' } } };
  const member = async (slug: string, captain: Entrant, name: string, body: object, answers: string) => {
    const { entry } = (await captain.person.caller.get(`/api/contests/${slug}/entries/mine`)).body;
    return entered(slug, name, { ...body, teamCode: entry.team.code }, answers);
  };

  it('changes as a whole, or not at all', async () => {
    const slug = 'schools';
    await openContest(running, slug, {
      registration: { ...teams, divisions: [{ title: '小学组' }, { title: '中学组' }] },
      ...rest,
    });
    const captain = await entered(slug, '甲', { teamName: '一队', division: '小学组' }, ALL_RIGHT);
    const other = await member(slug, captain, '乙', { division: '小学组' }, '1A');
    const alone = await entered(slug, '丙', { teamName: '二队', division: '中学组' }, '1A 2D');
    expect(groups(await correct(slug, other.entryId, { division: '中学组' }))).toBe('409 division-of-team');
    expect(await board(slug, '小学组', 'teams')).toEqual(['1:一队 6']);
    expect(groups(await correct(slug, other.entryId, { division: '中学组', wholeTeam: true }))).toBe('- 中学组');
    expect(await board(slug, '小学组', 'teams')).toEqual([]);
    expect(await board(slug, '中学组', 'teams')).toEqual(['1:一队 6', '2:二队 2']);
    expect(await board(slug, '中学组')).toEqual(['1:甲 5', '2:丙 2', '3:乙 1']);
    expect(groups(await correct(slug, alone.entryId, { division: '小学组' }))).toBe('- 小学组');
    expect(await board(slug, '小学组', 'teams')).toEqual(['1:二队 2']);
    expect(await verified(slug)).toEqual([]);
  });

  it('is what every member’s organization allows', async () => {
    const slug = 'cities';
    const divisions = [
      { title: '太原组', organizations: ['TY'] },
      { title: '大同组', organizations: ['DT'] },
    ];
    await openContest(running, slug, { registration: { ...teams, organization: 'required', divisions }, ...rest });
    const captain = await entered(slug, '甲', { teamName: '一队', organizationId: id.TY }, ALL_RIGHT);
    const other = await member(slug, captain, '乙', { organizationId: id.QX }, '1A');
    const moved = { organizationId: id.DT };
    expect(groups(await correct(slug, captain.entryId, moved))).toBe('409 division-of-team');
    const refused = await correct(slug, captain.entryId, { ...moved, wholeTeam: true });
    expect([groups(refused), refused.body.detail]).toEqual([
      '409 member-of-other-division',
      expect.stringContaining('“乙”'),
    ]);
    expect(await board(slug, '太原组', 'teams')).toEqual(['1:一队 6']);

    const { body } = await actors.organizer.get(`/api/contests/${slug}/teams`);
    const place = `/api/contests/${slug}/teams/${body.teams[0].id}/substitutions`;
    await actors.organizer.post(place, { outEntryId: other.entryId, reason: REASON });
    expect(groups(await correct(slug, captain.entryId, moved))).toBe('大同市 大同组');
    const { entries } = (await actors.organizer.get(`/api/contests/${slug}/leaderboards/teams`)).body;
    expect(entries[0]).toMatchObject({ name: '一队', score: 5 });
    expect(await board(slug, '大同组', 'teams')).toEqual(['1:一队 5']);
    const own = await actors.organizer.get(`/api/contests/${slug}/teams`);
    expect(own.body.teams[0]).toMatchObject({ organizationId: id.DT, division: '大同组' });
    expect(await verified(slug)).toEqual([]);
  });
});
