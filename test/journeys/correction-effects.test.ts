import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../caller.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { plantOrganizations } from '../organization-ground.js';
import { declareHeads } from '../organization-lines.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const PRIMARY = '小学组';
const MIDDLE = '中学组';
const FIGURES = ['participants', 'participationRate', 'average', 'passRate', 'excellenceRate', 'totalPoints', 'award'];

/** A bank question 3 has the key B; it should have been C. */
const CORRECTION = { question: 'ground/S2', kind: 'key', keys: [['C']] };

interface Team {
  readonly name: string;
  readonly division: string;
  readonly organization: string;
  /** Of its members, null: absent. */
  readonly answers: readonly (string | null)[];
}

interface Stood {
  readonly score: number;
  readonly place: number | null;
  readonly divisionPlace: number | null;
}

const stood = ({ score, place, divisionPlace }: Stood) => `${score} (${place ?? '-'}; ${divisionPlace ?? '-'})`;

describe('what a correction of a key would move', () => {
  let running: RunningApp;
  let organizer: Caller;
  let desk: CorrectionDesk;
  let organizations: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    organizations = await plantOrganizations(running);
    await declareHeads(running, organizations, { TY: 4, DT: 2, HB: 2 });
    ({ organizer } = await signUpEveryRole(running));
    desk = new CorrectionDesk(running, organizer);
  });
  afterAll(() => running?.stop());

  async function opened(slug: string, teams: readonly Team[], changes: object = {}): Promise<void> {
    await openContest(running, slug, {
      registration: {
        divisions: [{ title: PRIMARY }, { title: MIDDLE }],
        organization: 'required',
        team: 'optional',
        teamSize: { min: 1, max: 3 },
      },
      scoring: { multipleChoice: 'half', passMark: 3, excellentMark: 5 },
      ranking: { ties: ['timeUsed'] },
      teams: { score: 'sum', ties: ['bestMember'] },
      organizations: { award: { by: 'average', places: 1 } },
      ...changes,
    });
    for (const team of teams) await compete(slug, team);
  }

  async function compete(slug: string, { name, division, organization, answers }: Team): Promise<void> {
    const members: Contestant[] = [];
    let code: string | undefined;
    for (const [index] of answers.entries()) {
      const member = await Contestant.named(running, slug, `${name}${index + 1}`);
      const team = code === undefined ? { teamName: name } : { teamCode: code };
      const { status, body } = await member.enter({ ...team, division, organizationId: organizations[organization] });
      if (status !== 201) throw new Error(JSON.stringify(body));
      code = body.entry.team.code as string;
      members.push(member);
    }
    for (const [index, given] of answers.entries())
      if (given !== null) await attempt(running, members[index] as Contestant, given);
  }

  const board = async (slug: string, query: string) =>
    (await organizer.get(`/api/contests/${slug}/leaderboards/${query}`)).body.entries as Record<string, unknown>[];
  const part = async (slug: string, id: string, what = '') =>
    (await organizer.get(`/api/contests/${slug}/key-corrections/previews/${id}${what}`)).body;

  it('is said of people, teams and organizations, with places in divisions and the award', async () => {
    running.clock.set(DURING);
    await opened('table', [
      { name: '甲', division: MIDDLE, organization: 'TY', answers: ['1A 2D 3B 4AC', '1A 3B'] },
      { name: '乙', division: PRIMARY, organization: 'DT', answers: ['1A 3C 4AC', '1A 3C'] },
      { name: '丙', division: PRIMARY, organization: 'HB', answers: ['1A 2D 4AC', '1A'] },
    ]);
    const { body } = await desk.previewed('table', CORRECTION);
    const { id, summary } = body.preview;
    expect(summary).toEqual({
      attempts: 6,
      attemptsChanged: 4,
      people: 6,
      scoresChanged: 4,
      placesChanged: 4,
      placesChangedInTop: 4,
      divisionPlacesChanged: 2,
      passesLost: 0,
      passesWon: 0,
      teams: { compared: 3, scoresChanged: 2, placesChanged: 3 },
      organizations: { compared: 3, figuresChanged: 3, placesChanged: 3, awardsChanged: 2 },
    });
    const moved = (move: { name: string; before: Stood; after: Stood }) =>
      `${move.name} ${stood(move.before)} → ${stood(move.after)}`;
    expect(body.moves.map(moved)).toEqual([
      '甲1 5 (1; 1) → 4 (1; 1)',
      '丙1 4 (2; 1) → 4 (1; 1)',
      '乙1 3 (3; 2) → 4 (1; 1)',
      '甲2 2 (4; 2) → 1 (5; 2)',
      '乙2 1 (5; 3) → 2 (4; 3)',
      '丙2 1 (5; 3) → 1 (5; 4)',
    ]);
    const teams = await part('table', id, '/teams');
    expect(teams.moves.map(moved)).toEqual([
      '甲 7 (1; 1) → 5 (2; 1)',
      '丙 5 (2; 1) → 5 (2; 2)',
      '乙 4 (3; 2) → 6 (1; 1)',
    ]);
    expect(teams).toMatchObject({ total: 3, page: 1, preview: { id }, moves: [{ division: MIDDLE }, {}, {}] });

    const moves = (await part('table', id, '/organizations')).moves as OrganizationMove[];
    expect(moves.map(organizationMoved)).toEqual([
      '山西省/太原市: average 3.5 (1) → 2.5 (2), excellenceRate 50 (1) → 0 (1), totalPoints 7 (1) → 5 (2), award 3.5 (1) → 2.5 (2), 1* → 2',
      '河北省: excellenceRate 0 (2) → 0 (1), 2 → 2',
      '山西省/大同市: average 2 (3) → 3 (1), excellenceRate 0 (2) → 0 (1), totalPoints 4 (3) → 6 (1), award 2 (3) → 3 (1), 3 → 1*',
      '山西省: excellenceRate 25 (-) → 0 (-)',
    ]);
    await appliesAs('table', body.preview.id);
  });

  it('is out of date once organizations or their head counts have changed', async () => {
    running.clock.set(DURING);
    await opened('moved-on', [{ name: '甲', division: MIDDLE, organization: 'TY', answers: ['1A 3C', '1A'] }]);
    await openContest(running, 'beside');
    await attempt(running, await Contestant.entered(running, 'beside'), '1A 3C');
    const [{ body }, beside] = [
      await desk.previewed('moved-on', CORRECTION),
      await desk.previewed('beside', CORRECTION),
    ];
    const heads = { count: 9, countedOn: '2012-09-02' };
    const declared = await organizer.post(`/api/organizations/${organizations.DT}/head-counts`, heads);
    expect(declared.status).toBeLessThan(300);
    expect((await part('moved-on', body.preview.id)).preview.outdated).toEqual(['organizations']);
    const path = `/api/contests/moved-on/key-corrections/previews/${body.preview.id}/application`;
    const refused = await organizer.post(path);
    expect(refused).toMatchObject({ status: 409, body: { code: 'preview-outdated', changed: ['organizations'] } });
    expect(refused.body.detail).toContain('有单位或在册人数变动');
    expect((await part('moved-on', body.preview.id, '/organizations')).total).toBeGreaterThan(0);
    await organizer.delete(`/api/contests/moved-on/key-corrections/previews/${body.preview.id}`);
    expect(await part('moved-on', body.preview.id, '/organizations')).toMatchObject({ total: 0, moves: [] });
    expect((await desk.apply('beside', beside)).status).toBe(200);
    await desk.rest();
  });

  it('is out of date once somebody was substituted or put into another division', async () => {
    running.clock.set(DURING);
    const answers = ['1A 3C', '1A'];
    await opened('regrouped', [{ name: '甲', division: MIDDLE, organization: 'TY', answers }]);
    await opened('untouched', [{ name: '甲', division: MIDDLE, organization: 'TY', answers }]);
    const outdated = async (slug: string, id: string) => (await part(slug, id)).preview.outdated as string[];
    const preview = async (slug: string) => (await desk.previewed(slug, CORRECTION)).body.preview.id as string;
    const [before, beside] = [await preview('regrouped'), await preview('untouched')];
    const [team] = await running.sql(`SELECT t.id, t.captain_entry_id FROM team t JOIN contest c ON c.id = t.contest_id
       WHERE c.slug = 'regrouped'`);
    const teams = `/api/contests/regrouped/teams/${team?.id as string}`;
    const out = { outEntryId: team?.captain_entry_id, reason: '因病退出' };
    expect((await organizer.post(`${teams}/substitutions`, out)).status).toBeLessThan(300);
    expect(await outdated('regrouped', before)).toEqual(['groups']);

    const again = await preview('regrouped');
    expect(await outdated('regrouped', again)).toEqual([]);
    const entry = `/api/contests/regrouped/entries/${team?.captain_entry_id as string}`;
    const moved = await organizer.call('PATCH', entry, { division: PRIMARY, reason: '报错组别' });
    expect(moved.status).toBe(200);
    expect(await outdated('regrouped', again)).toEqual(['groups']);
    expect(await outdated('untouched', beside)).toEqual([]);
  });

  it('says nothing of teams and organizations where there are none', async () => {
    running.clock.set(DURING);
    await openContest(running, 'alone');
    await attempt(running, await Contestant.entered(running, 'alone'), '1A 3C');
    const { body } = await desk.previewed('alone', CORRECTION);
    expect(body.preview.summary).toMatchObject({ teams: null, organizations: null, divisionPlacesChanged: 0 });
    expect(body.moves).toMatchObject([{ division: null, before: { divisionPlace: null } }]);
    expect((await part('alone', body.preview.id, '/teams')).moves).toEqual([]);
    expect((await part('alone', body.preview.id, '/organizations')).moves).toEqual([]);
  });

  const given = fc.constantFrom(
    null,
    '1A',
    '1A 3C',
    '1A 3B',
    '1A 3B 4AC',
    '1A 2D 3C 4AC',
    '1A 2D 3B 4A',
    '1B 3A',
    '4AC',
  );
  const team = fc.record({
    division: fc.constantFrom(PRIMARY, MIDDLE),
    organization: fc.constantFrom('TY', 'DT', 'HB', 'SX', 'QX'),
    answers: fc.array(given, { minLength: 1, maxLength: 3 }),
  });
  const changes = fc.record(
    {
      teams: fc.constantFrom(
        { score: 'average', absent: 'zero', ties: ['bestMember', 'timeUsed'] },
        { score: 'best:2', ties: ['bestMember', 'secondMember'] },
      ),
      organizations: fc.constantFrom(
        { award: { by: { average: 60, excellenceRate: 40 }, places: 1, minimumParticipants: 2 } },
        { average: 'best:2', level: 1, award: { by: 'totalPoints', places: 2 } },
        {},
      ),
      ranking: fc.constantFrom({ ties: ['timeUsed'], minimumMark: 2 }, { ties: ['timeUsed'], minimumMark: '50%' }),
      scoring: fc.constantFrom({ multipleChoice: 'half', passMark: '60%', excellentMark: '80%' }),
    },
    { requiredKeys: [] },
  );
  const correction = fc.constantFrom(
    CORRECTION,
    { question: 'ground/M1', kind: 'everyone' },
    { question: 'ground/M1', kind: 'void' },
    { question: 'ground/M1', kind: 'key', keys: [['A']] },
    { question: 'ground/S2', kind: 'accept', keys: [['B'], ['C']] },
  );

  let contests = 0;
  it('is what the boards show once it is applied, and nothing else moves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(team, { minLength: 2, maxLength: 4 }),
        changes,
        correction,
        async (teams, terms, body) => {
          running.clock.set(DURING);
          const slug = `random-${++contests}`;
          await opened(
            slug,
            teams.map((one, index) => ({ name: '甲乙丙丁'.charAt(index), ...one })),
            terms,
          );
          const preview = await desk.previewed(slug, body);
          expect(preview.body.preview.state).toBe('ready');
          await appliesAs(slug, preview.body.preview.id);
        },
      ),
      { numRuns: 8 },
    );
  });

  /** Every line of every board: what it says, by board, figure and name. */
  async function shown(slug: string): Promise<Map<string, unknown>> {
    const lines = new Map<string, unknown>();
    for (const kind of ['individuals', 'teams'])
      for (const division of [null, PRIMARY, MIDDLE]) {
        const query = division === null ? '' : `&division=${encodeURIComponent(division)}`;
        for (const { name, score, place } of await board(slug, `${kind}?limit=100${query}`))
          lines.set(`${kind} ${division ?? ''} ${name as string}`, [score, place]);
      }
    for (const by of FIGURES)
      for (const line of await board(slug, `organizations?limit=100&by=${by}`))
        lines.set(`${by} ${line.name as string}`, [line[by], line.place, by === 'award' && line.awarded]);
    return lines;
  }

  /** The same as a preview says it, of those who move. */
  async function said(slug: string, id: string, when: 'before' | 'after'): Promise<Map<string, unknown>> {
    const lines = new Map<string, unknown>();
    for (const [kind, what] of [
      ['individuals', ''],
      ['teams', '/teams'],
    ] as const)
      for (const move of (await part(slug, id, what)).moves) {
        const { score, place, divisionPlace } = move[when] as Stood;
        if (place !== null) lines.set(`${kind}  ${move.name}`, [score, place]);
        if (divisionPlace !== null) lines.set(`${kind} ${move.division} ${move.name}`, [score, divisionPlace]);
      }
    for (const { name, figures, award } of (await part(slug, id, '/organizations')).moves as OrganizationMove[])
      for (const figure of figures) {
        const { value, place } = figure[when];
        const awarded = figure.by === 'award' && (award?.[when].awarded ?? false);
        if (place !== null) lines.set(`${figure.by} ${name}`, [value, place, awarded]);
      }
    return lines;
  }

  async function appliesAs(slug: string, id: string): Promise<void> {
    const boards = await shown(slug);
    const before = await said(slug, id, 'before');
    expect(new Map([...boards].filter(([line]) => before.has(line)))).toEqual(before);
    for (const line of before.keys()) boards.delete(line);
    const expected = new Map([...boards, ...(await said(slug, id, 'after'))]);
    await organizer.post(`/api/contests/${slug}/key-corrections/previews/${id}/application`);
    await desk.rest();
    expect((await part(slug, id)).preview.state).toBe('applied');
    // Who has no figure to be compared by stands on the board without a place.
    const after = new Map([...(await shown(slug))].filter(([line, says]) => hasPlace(says) || expected.has(line)));
    for (const [line, says] of expected) if (!hasPlace(says) && !after.has(line)) expected.delete(line);
    expect(after).toEqual(expected);
    expect(await desk.differences(slug)).toEqual([]);
  }
});

function hasPlace(says: unknown): boolean {
  return (says as unknown[])[1] !== null;
}

interface OrganizationMove {
  readonly name: string;
  readonly path: readonly string[];
  readonly figures: readonly {
    readonly by: string;
    readonly before: { readonly value: number | null; readonly place: number | null };
    readonly after: { readonly value: number | null; readonly place: number | null };
  }[];
  readonly award: Record<'before' | 'after', { readonly place: number | null; readonly awarded: boolean }> | null;
}

function organizationMoved({ path, figures, award }: OrganizationMove): string {
  const written = ({ value, place }: { value: number | null; place: number | null }) =>
    `${value ?? '-'} (${place ?? '-'})`;
  const moving = figures
    .map(({ by, before, after }) => ({ by, before: written(before), after: written(after) }))
    .filter(({ before, after }) => before !== after)
    .map(({ by, before, after }) => `${by} ${before} → ${after}`);
  const place = (when: 'before' | 'after') => `${award?.[when].place ?? '-'}${award?.[when].awarded ? '*' : ''}`;
  return `${path.join('/')}: ${[...moving, ...(award ? [`${place('before')} → ${place('after')}`] : [])].join(', ')}`;
}
