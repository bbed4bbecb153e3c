import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CorrectionJobs } from '../../src/features/key-corrections/key-corrections.public.js';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt, compete, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const FIRST_DAY = '2012-09-10T10:00:00+08:00';
const SECOND_DAY = '2012-09-11T09:00:00+08:00';

describe('a correction of a key', () => {
  let running: RunningApp;
  let organizer: Caller;
  beforeAll(async () => {
    running = await startApp({ now: FIRST_DAY });
    await loadBank(running);
    ({ organizer } = await signUpEveryRole(running));
  });
  afterAll(() => running?.stop());

  const rest = () => running.app.get(CorrectionJobs, { strict: false }).rest();
  const at = (slug: string, rest = '') => `/api/contests/${slug}/key-corrections${rest}`;

  async function previewed(slug: string, body: object): Promise<Reply> {
    const made = await organizer.post(at(slug, '/previews'), { reason: '题库有误', ...body });
    expect([made.status, made.body.preview?.state]).toEqual([201, expect.any(String)]);
    await rest();
    return organizer.get(at(slug, `/previews/${made.body.preview.id}`));
  }
  const apply = (slug: string, { body }: Reply) => organizer.post(at(slug, `/previews/${body.preview.id}/application`));
  async function corrected(slug: string, body: object): Promise<Reply> {
    const preview = await previewed(slug, body);
    expect((await apply(slug, preview)).status).toBe(200);
    await rest();
    return organizer.get(at(slug, `/previews/${preview.body.preview.id}`));
  }
  /** `选手 01 5 (1)` for each line of the board. */
  async function board(slug: string): Promise<string[]> {
    const { body } = await organizer.get(`/api/contests/${slug}/leaderboards/individuals`);
    return body.entries.map(({ name, score, place }: Line) => `${name} ${score} (${place})`);
  }
  const differences = async (slug: string) =>
    (await running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;

  it('found on the second day moves exactly those whom it should', async () => {
    running.clock.set(FIRST_DAY);
    const slug = 'second-day';
    await openContest(running, slug, {
      attempts: { total: 2 },
      scoring: { multipleChoice: 'half', passMark: 4 },
      ranking: { ties: ['timeUsed'] },
    });
    // Question 3 has the key B; it should have been C. 1 + 1 + 1 + 2 points.
    const people: Competitor[] = [];
    for (const [name, answers, seconds] of [
      ['选手 01', '1A 2D 3B 4AC', 60],
      ['选手 02', '1A 2D 3C 4AC', 90],
      ['选手 03', '1A 2D 3B 4A', 50],
      ['选手 04', '1A 3C 4AC', 70],
      ['选手 05', '1A', 80],
    ] as const)
      people.push(await compete(running, slug, answers, { name, seconds }));
    expect(await board(slug)).toEqual([
      '选手 01 5 (1)',
      '选手 03 4 (2)',
      '选手 02 4 (3)',
      '选手 04 3 (4)',
      '选手 05 1 (5)',
    ]);

    running.clock.set(SECOND_DAY);
    const preview = await previewed(slug, { question: 'ground/S2', kind: 'key', keys: [['C']] });
    expect(preview.body.preview).toMatchObject({ state: 'ready', outdated: [] });
    expect(preview.body.preview.summary).toEqual({
      attempts: 5,
      attemptsChanged: 4,
      people: 5,
      scoresChanged: 4,
      placesChanged: 4,
      placesChangedInTop: 4,
      passesLost: 1,
      passesWon: 1,
      divisionPlacesChanged: 0,
      teams: null,
      organizations: null,
    });
    expect(preview.body.moves.map(moveOf)).toEqual([
      '选手 01 5 (1) → 4 (2)',
      '选手 03 4 (2) → 3 (4)',
      '选手 02 4 (3) → 5 (1)',
      '选手 04 3 (4) → 4 (3)',
    ]);
    expect(await board(slug)).toHaveLength(5);
    expect((await board(slug))[0]).toBe('选手 01 5 (1)');

    // Somebody ends an attempt between preview and application: graded by the old key, and again by the new one.
    people.push(await compete(running, slug, '1A 2D 3C 4A', { name: '选手 06', seconds: 30 }));
    expect((await apply(slug, preview)).status).toBe(200);
    await rest();
    expect((await organizer.get(at(slug, `/previews/${preview.body.preview.id}`))).body.preview.state).toBe('applied');
    expect(await board(slug)).toEqual([
      '选手 02 5 (1)',
      '选手 06 4 (2)',
      '选手 01 4 (3)',
      '选手 04 4 (4)',
      '选手 03 3 (5)',
      '选手 05 1 (6)',
    ]);
    expect(await differences(slug)).toEqual([]);

    // Who goes on now is graded by the new key at once.
    const second = await attempt(running, people[4]!.contestant, '1A 2D 3C 4AC', 20);
    expect(second.submission.body.result.score).toBe(5);
    expect((await board(slug))[0]).toBe('选手 05 5 (1)');
    expect(await differences(slug)).toEqual([]);

    const undone = await corrected(slug, { question: 'ground/S2', kind: 'key', keys: [['B']], reason: '原答案无误' });
    expect(undone.body.preview.state).toBe('applied');
    expect(await board(slug)).toEqual([
      '选手 01 5 (1)',
      '选手 05 4 (2)',
      '选手 03 4 (3)',
      '选手 02 4 (4)',
      '选手 06 3 (5)',
      '选手 04 3 (6)',
    ]);
    expect(await differences(slug)).toEqual([]);
    const { body } = await organizer.get(at(slug));
    expect(
      body.corrections.map(({ revision, keys, standing, attemptsChanged }: Record<string, unknown>) => ({
        revision,
        keys,
        standing,
        attemptsChanged,
      })),
    ).toEqual([
      { revision: 2, keys: [['B']], standing: true, attemptsChanged: 6 },
      { revision: 1, keys: [['C']], standing: false, attemptsChanged: 5 },
    ]);
  });

  it.each([
    [
      'accept',
      {
        question: 'ground/M1',
        kind: 'accept',
        keys: [
          ['A', 'C'],
          ['A', 'B'],
        ],
      },
      '5 4 5 1',
      '5 5 5 5',
    ],
    ['everyone', { question: 'ground/M1', kind: 'everyone' }, '5 5 5 3', '5 5 5 5'],
    ['void', { question: 'ground/M1', kind: 'void' }, '3 3 3 1', '3 3 3 3'],
  ])('can %s', async (name, body, scores, fullMarks) => {
    running.clock.set(FIRST_DAY);
    const slug = `kind-${name}`;
    await openContest(running, slug, { scoring: { multipleChoice: 'half' } });
    const people = [];
    for (const answers of [ALL_RIGHT, '1A 2D 3B 4A', '1A 2D 3B 4AB', '1A'])
      people.push(await compete(running, slug, answers));
    await corrected(slug, body);
    const results = await Promise.all(
      people.map(({ contestant, attemptId }) => contestant.caller.get(`/api/attempts/${attemptId}/result`)),
    );
    expect(results.map((reply) => reply.body.result.score).join(' ')).toBe(scores);
    expect(results.map((reply) => reply.body.result.fullMarks).join(' ')).toBe(fullMarks);
    expect(await differences(slug)).toEqual([]);
  });

  it('out of date is refused, with the reason, and nothing changes', async () => {
    running.clock.set(FIRST_DAY);
    await openContest(running, 'outdated');
    await compete(running, 'outdated', ALL_RIGHT, { name: '选手 01' });
    const first = await previewed('outdated', { question: 'ground/S1', kind: 'void' });
    const second = await previewed('outdated', { question: 'ground/S2', kind: 'void' });
    const replies = await Promise.all([apply('outdated', first), apply('outdated', second)]);
    await rest();
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'preview-outdated', changed: ['keys'] });
    expect(refused?.body.detail).toContain('又应用了一次答案更正');
    expect(await board('outdated')).toEqual(['选手 01 4 (1)']);
    const { body } = await organizer.get(at('outdated'));
    expect(body.corrections).toHaveLength(1);
    expect(body.previews.map(({ state, outdated }: Record<string, unknown>) => [state, outdated])).toContainEqual([
      'ready',
      ['keys'],
    ]);
  });

  it('can be dropped before it is applied, not after', async () => {
    running.clock.set(FIRST_DAY);
    await openContest(running, 'dropped');
    await compete(running, 'dropped', ALL_RIGHT, { name: '选手 01' });
    const preview = await previewed('dropped', { question: 'ground/S1', kind: 'void' });
    const path = at('dropped', `/previews/${preview.body.preview.id}`);
    expect((await organizer.delete(path)).status).toBe(204);
    expect((await organizer.delete(path)).status).toBe(204);
    expect(await apply('dropped', preview)).toMatchObject({ status: 409, body: { code: 'preview-not-ready' } });
    expect(await board('dropped')).toEqual(['选手 01 5 (1)']);
    const applied = await corrected('dropped', { question: 'ground/S1', kind: 'void' });
    const late = await organizer.delete(at('dropped', `/previews/${applied.body.preview.id}`));
    expect([late.status, late.body.code]).toEqual([409, 'preview-already-applied']);
  });

  it.each([
    ['a question that is not asked', { question: 'ground/X', kind: 'void' }, '/question'],
    ['no key', { question: 'ground/S1', kind: 'key' }, '/keys'],
    ['two letters for a single choice', { question: 'ground/S1', kind: 'key', keys: [['A', 'B']] }, '/keys/0'],
    ['a letter that it does not have', { question: 'ground/J1', kind: 'key', keys: [['C']] }, '/keys/0'],
    ['one key to accept', { question: 'ground/M1', kind: 'accept', keys: [['A', 'C']] }, '/keys'],
    ['a letter twice', { question: 'ground/S1', kind: 'key', keys: [['A', 'A']] }, '/keys/0'],
    ['the same key twice', { question: 'ground/S1', kind: 'accept', keys: [['A'], ['B'], ['A']] }, '/keys/2'],
    ['the key that stands', { question: 'ground/S2', kind: 'key', keys: [['B']] }, '/keys/0'],
    ['a key for everyone', { question: 'ground/M1', kind: 'everyone', keys: [['A']] }, '/keys'],
  ])('needs sense: %s', async (_case, body, pointer) => {
    const reply = await organizer.post(at('dropped', '/previews'), { reason: '题库有误', ...body });
    expect([reply.status, reply.body.errors.map((fault: { pointer: string }) => fault.pointer)]).toEqual([
      422,
      [pointer],
    ]);
  });

  it('to what holds already is refused, and says so', async () => {
    running.clock.set(FIRST_DAY);
    await openContest(running, 'standing');
    await compete(running, 'standing', ALL_RIGHT, { name: '选手 01' });
    const details = async (body: object): Promise<string[]> => {
      const reply = await organizer.post(at('standing', '/previews'), { reason: '题库有误', ...body });
      return reply.status === 201 ? [] : reply.body.errors.map(({ detail }: { detail: string }) => detail);
    };
    const S2 = { question: 'ground/S2' };
    expect(await details({ ...S2, kind: 'key', keys: [['B']] })).toEqual([
      '现在的答案就是 B，这样更正不会改变任何成绩。',
    ]);
    await corrected('standing', { ...S2, kind: 'accept', keys: [['B'], ['C']] });
    expect(await details({ ...S2, kind: 'accept', keys: [['C'], ['B']] })).toEqual([
      '现在认可的答案就是 C、B，这样更正不会改变任何成绩。',
    ]);
    expect(await details({ ...S2, kind: 'key', keys: [['B']] })).toEqual([]);
    await corrected('standing', { ...S2, kind: 'void' });
    expect(await details({ ...S2, kind: 'void' })).toEqual(['这道题已经作废，这样更正不会改变任何成绩。']);
    await corrected('standing', { ...S2, kind: 'everyone' });
    expect(await details({ ...S2, kind: 'everyone' })).toEqual(['这道题已经是全员得分，这样更正不会改变任何成绩。']);
    expect(await details({ question: 'ground/nothing', kind: 'void' })).toEqual([
      '这场竞赛的试卷里没有“ground/nothing”这道题。请写成“题库代号/编号”。',
    ]);
    await rest();
  });

  it('of a question that was not drawn, or is only practised on, is refused by its name', async () => {
    running.clock.set(FIRST_DAY);
    const draw = (count: number) => ({ title: '单选题', type: 'single', points: 1, draw: { bank: 'ground', count } });
    await openContest(running, 'drawn', { paper: { drawnPer: 'contest', sections: [draw(1)] } });
    await openContest(running, 'practised', {
      paper: { sections: [{ title: '单选题', type: 'single', points: 1, questions: ['ground/S1'] }] },
      attempts: { practice: { bank: 'ground', perDay: 1, questions: 1 } },
    });
    const replies = async (slug: string) =>
      Promise.all(
        ['ground/S1', 'ground/S2'].map((question) =>
          organizer.post(at(slug, '/previews'), { question, kind: 'void', reason: '题库有误' }),
        ),
      );
    const [refused, ...others] = (await replies('drawn')).filter(({ status }) => status !== 201);
    expect(others).toEqual([]);
    expect(refused?.body.errors[0].detail).toMatch(/^“ground\/S[12]”没有抽进这场竞赛的试卷/);
    expect((await replies('practised')).map(({ status, body }) => [status, body.errors?.[0].pointer])).toEqual([
      [201, undefined],
      [422, '/question'],
    ]);
    await rest();
  });

  it('applied while people submit grades everybody by the new key', async () => {
    running.clock.set(FIRST_DAY);
    const slug = 'beside';
    await openContest(running, slug);
    const people: { contestant: Contestant; id: string }[] = [];
    for (let who = 0; who < 12; who++) {
      const contestant = await Contestant.entered(running, slug);
      const id = await contestant.attempt();
      await contestant.save(id, '1A@1 2D@2 3C@3 4AC@4');
      people.push({ contestant, id });
    }
    const preview = await previewed(slug, { question: 'ground/S2', kind: 'key', keys: [['C']] });
    const submissions = people.map(({ contestant, id }) => contestant.submit(id));
    const [applied, ...submitted] = await Promise.all([apply(slug, preview), ...submissions]);
    expect(applied.status).toBe(200);
    expect(submitted.map(({ status }) => status)).toEqual(people.map(() => 200));
    await rest();
    const scores = await running.sql(
      'SELECT DISTINCT a.score, a.key_revision FROM attempt a JOIN contest c ON c.id = a.contest_id WHERE c.slug = ?',
      [slug],
    );
    expect(scores).toEqual([{ score: 500, key_revision: 1 }]);
    expect(await differences(slug)).toEqual([]);
  });

  it('that a stopped server left in the middle is finished by the next one', async () => {
    running.clock.set(FIRST_DAY);
    await openContest(running, 'stopped');
    await compete(running, 'stopped', '1A 2D 3C 4AC', { name: '选手 01' });
    await compete(running, 'stopped', ALL_RIGHT, { name: '选手 02' });
    await corrected('stopped', { question: 'ground/S2', kind: 'key', keys: [['C']] });
    // As if it had stopped after the first of the two.
    await running.sql(
      `UPDATE correction_preview SET state = 'applying' WHERE contest_id = (SELECT id FROM contest WHERE slug = 'stopped')`,
    );
    await running.sql(
      `DELETE FROM key_correction_effect WHERE score_before = 500 AND attempt_id IN (SELECT a.id FROM attempt a JOIN contest c ON c.id = a.contest_id WHERE c.slug = 'stopped')`,
    );
    await running.sql(
      `UPDATE attempt SET score = 500, key_revision = NULL, section_scores = '[{"title":"判断题","points":100},{"title":"单选题","points":200},{"title":"多选题","points":200}]'
       WHERE score = 400 AND contest_id = (SELECT id FROM contest WHERE slug = 'stopped')`,
    );
    await rest();
    expect(await board('stopped')).toEqual(['选手 01 5 (1)', '选手 02 4 (2)']);
    expect(await differences('stopped')).toEqual([]);
    const { body } = await organizer.get(at('stopped'));
    expect(body.previews[0].state).toBe('applied');
  });
});

interface Line {
  readonly name: string;
  readonly score: number;
  readonly place: number;
}

interface Move {
  readonly name: string;
  readonly before: { readonly score: number; readonly place: number };
  readonly after: { readonly score: number; readonly place: number };
}

function moveOf({ name, before, after }: Move): string {
  return `${name} ${before.score} (${before.place}) → ${after.score} (${after.place})`;
}
