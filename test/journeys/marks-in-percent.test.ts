import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attempt, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

let running: RunningApp;
let actors: Actors;
let desk: CorrectionDesk;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
  await loadBank(running);
  await plantOrganizations(running);
  actors = await signUpEveryRole(running);
  desk = new CorrectionDesk(running, actors.organizer);
});
afterAll(() => running?.stop());

const at = (september: string) => running.clock.set(new Date(`2012-09-${september}:00+08:00`));
const MARKED = {
  scoring: { passMark: '60%' },
  ranking: { minimumMark: '60%' },
  registration: { organization: 'required' },
  publication: { leaderboards: { for: 'everyone' } },
};

async function enter(slug: string, name: string, organizationId: string): Promise<Contestant> {
  const contestant = await Contestant.named(running, slug, name);
  expect((await contestant.enter({ organizationId })).status).toBe(201);
  return contestant;
}

const board = async (slug: string) =>
  ((await running.caller.get(`/api/contests/${slug}/leaderboards/individuals`)).body.entries as Line[]).map(
    ({ place, name, score }) => `${place}:${name} ${score}`,
  );
const passRates = async (slug: string) => {
  const { body } = await running.caller.get(`/api/contests/${slug}/leaderboards/organizations`);
  return Object.fromEntries((body.entries as Line[]).map(({ name, passRate }) => [name, passRate]));
};
/** `2/5 no belowMinimum`: points, full marks, whether passed, and why without a place. */
async function result({ contestant, attemptId }: Competitor): Promise<string> {
  const { result: own } = (await contestant.caller.get(`/api/attempts/${attemptId}/result`)).body;
  return `${own.score}/${own.fullMarks} ${own.passed ? 'passed' : 'no'} ${own.person.unranked?.reason ?? own.person.place}`;
}

interface Line {
  readonly place: number | null;
  readonly name: string;
  readonly score: number;
  readonly passRate: number | null;
}

describe('a void question', () => {
  it('decides passes and places by what is left of the paper, everywhere alike', async () => {
    await openContest(running, 'voided', MARKED);
    // The paper has 1 + 1 + 1 + 2 points; without the multiple choice 3, and 1.8 of them are 60 %.
    const wins = await attempt(running, await enter('voided', '甲', 'organization-TY'), '1A 2D');
    const loses = await attempt(running, await enter('voided', '乙', 'organization-DT'), '1A 4AC');
    const stays = await attempt(running, await enter('voided', '丙', 'organization-DT'), '1A 2D 3B 4AC');
    expect(await board('voided')).toEqual(['1:丙* 5', '2:乙* 3']);
    expect([await result(wins), await result(loses), await result(stays)]).toEqual([
      '2/5 no belowMinimum',
      '3/5 passed 2',
      '5/5 passed 1',
    ]);
    expect(await passRates('voided')).toMatchObject({ 太原市: 0, 大同市: 100 });

    const preview = await desk.previewed('voided', { question: 'ground/M1', kind: 'void' });
    expect(preview.body.preview.summary).toMatchObject({ passesLost: 1, passesWon: 1, scoresChanged: 2 });
    expect((preview.body.moves as Move[]).map(moved).sort()).toEqual(['丙 1 → 1', '乙 2 → -', '甲 - → 2']);
    expect((await desk.apply('voided', preview)).status).toBe(200);
    await desk.rest();

    expect(await board('voided')).toEqual(['1:丙* 3', '2:甲* 2']);
    expect([await result(wins), await result(loses), await result(stays)]).toEqual([
      '2/3 passed 2',
      '1/3 no belowMinimum',
      '3/3 passed 1',
    ]);
    expect(await passRates('voided')).toMatchObject({ 太原市: 100, 大同市: 50 });

    // Who finishes now is graded so at once; a void question that was regraded and one that never counted are the same.
    const later = await attempt(running, await enter('voided', '丁', 'organization-DT'), '1A 2D 4AC', 90);
    expect(await result(later)).toBe('2/3 passed 3');
    expect(await desk.differences('voided')).toEqual([]);

    // A second void question in another section, and the first one back again.
    await desk.corrected('voided', { question: 'ground/J1', kind: 'void' });
    expect(await result(wins)).toBe('1/2 no belowMinimum');
    await desk.corrected('voided', { question: 'ground/M1', kind: 'key', keys: [['A', 'C']] });
    expect([await result(wins), await result(loses), await result(stays)]).toEqual([
      '1/4 no belowMinimum',
      '2/4 no belowMinimum',
      '4/4 passed 1',
    ]);
    expect(await passRates('voided')).toMatchObject({ 太原市: 0, 大同市: 66.66 });
    expect(await desk.differences('voided')).toEqual([]);
  });

  it('whose worth is stored otherwise is reported by verify, and standings from before it was are made good', async () => {
    const [{ id, section_scores: kept } = {}] = await running.sql(
      `SELECT a.id, section_scores FROM attempt a JOIN contest c ON c.id = a.contest_id
       WHERE c.slug = 'voided' ORDER BY a.id LIMIT 1`,
    );
    const sections = JSON.parse(String(kept)) as { void?: number }[];
    expect(sections.map(({ void: isVoid }) => isVoid)).toEqual([100, undefined, undefined]);
    const store = (value: object) =>
      running.sql('UPDATE attempt SET section_scores = ? WHERE id = ?', [JSON.stringify(value), id]);
    await store(sections.map((section) => ({ ...section, void: undefined })));
    expect(await desk.differences('voided')).toEqual([
      expect.objectContaining({ kind: 'section', subject: id }),
      expect.objectContaining({ kind: 'standing' }),
    ]);
    await store(sections);
    expect(await desk.differences('voided')).toEqual([]);

    await running.sql('UPDATE standing SET full_marks = NULL');
    running = await running.restart();
    desk = new CorrectionDesk(running, actors.organizer);
    expect(await running.sql('SELECT entry_id FROM standing WHERE full_marks IS NULL')).toEqual([]);
    expect(await desk.differences('voided')).toEqual([]);
  });
});

interface Move {
  readonly name: string;
  readonly before: { readonly place: number | null };
  readonly after: { readonly place: number | null };
}
const moved = ({ name, before, after }: Move) => `${name} ${before.place ?? '-'} → ${after.place ?? '-'}`;

describe('stages with papers of different worth', () => {
  const stages = [
    { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
    {
      id: 'week-2',
      title: '第二周',
      opensAt: '2012-09-09T00:00:00+08:00',
      closesAt: '2012-09-16T00:00:00+08:00',
      paper: { sections: [{ title: '单选题', type: 'single', points: 5, questions: ['ground/S2', 'ground/S1'] }] },
    },
  ];

  it('take a share of the paper that the attempt was of', async () => {
    at('03T09:00');
    await openContest(running, 'either', { ...MARKED, stages, attempts: { perStage: 1 } });
    const [first, second] = [
      await enter('either', '甲', 'organization-TY'),
      await enter('either', '乙', 'organization-DT'),
    ];
    const small = await attempt(running, first, '1A 4AC');
    at('10T09:00');
    const large = await attempt(running, second, '1B');
    // 3 of 5 points pass, 5 of 10 don't, although they are more.
    expect([await result(small), await result(large)]).toEqual(['3/5 passed 1', '5/10 no belowMinimum']);
    expect(await board('either')).toEqual(['1:甲* 3']);
    expect(await passRates('either')).toMatchObject({ 太原市: 100, 大同市: 0 });
    expect(await desk.differences('either')).toEqual([]);
  });

  it('take a share of all stages together where the best of each adds up', async () => {
    at('03T09:00');
    await openContest(running, 'both', { ...MARKED, stages, attempts: { perStage: 1, counts: 'sumOfStageBest' } });
    const [one, two, three] = [
      await enter('both', '甲', 'organization-TY'),
      await enter('both', '乙', 'organization-DT'),
      await enter('both', '丙', 'organization-QX'),
    ];
    await attempt(running, one, '1A 2D 3B 4AC');
    await attempt(running, three, '1A 2D 3B 4AC');
    // All of the first stage is a third of everything: no pass yet.
    expect(await board('both')).toEqual([]);
    at('10T09:00');
    await attempt(running, one, '1B');
    await attempt(running, two, '1B 2D');
    // Of 15 points 9 are 60 %: 10 and 10 pass, 5 don't.
    expect(await board('both')).toEqual(['1:乙* 10', '2:甲* 10']);
    expect(await passRates('both')).toMatchObject({ 太原市: 50, 大同市: 100 });
    expect(await desk.differences('both')).toEqual([]);
  });
});
