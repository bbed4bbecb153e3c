import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { Caller, type Reply } from '../caller.js';
import { Contestant, loadBank, openContest, written } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const BEGINS = '2012-09-10T10:00:00+08:00';
const ONE_BY_ONE = { time: { limit: null, perQuestion: 20 }, attempts: { total: 5 } };

/** The first questions of the ground are right with A, D, B and A and C. */
const SPEED = {
  ...ONE_BY_ONE,
  paper: {
    sections: [
      { title: '判断题', type: 'true-false', points: 700, questions: ['ground/J1'] },
      { title: '单选题', type: 'single', points: 700, questions: ['ground/S1', 'ground/S2'] },
    ],
  },
  scoring: { speed: { base: 100, perSecondLeft: 30 } },
  publication: { results: 'onSubmit', review: 'onSubmit' },
};

const next = (person: Contestant, id: string): Promise<Reply> => person.caller.post(`/api/attempts/${id}/questions`);

describe('questions that are shown one at a time', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: BEGINS });
    await loadBank(running);
    await openContest(running, 'walk', ONE_BY_ONE);
    await openContest(running, 'speed', SPEED);
    await openContest(running, 'whole');
    await openContest(running, 'limited', { time: { limit: 'PT1M', perQuestion: 20 } });
    await openContest(running, 'drawn', {
      ...ONE_BY_ONE,
      paper: {
        sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'ground', count: 2 } }],
        drawnPer: 'attempt',
        shuffle: { questions: true, options: true },
      },
    });
  });
  afterAll(() => running?.stop());

  const begun = async (slug: string): Promise<[Contestant, string]> => {
    running.clock.set(BEGINS);
    const person = await Contestant.entered(running, slug);
    return [person, await person.attempt()];
  };

  it('a start shows what there is to come, and no question', async () => {
    running.clock.set(BEGINS);
    const person = await Contestant.entered(running, 'walk');
    const { status, body } = await person.start();
    expect(status).toBe(201);
    expect(body.paper).toEqual({
      perQuestion: 20,
      sections: [
        { title: '判断题', type: 'true-false', points: 1, count: 1, questions: [] },
        { title: '单选题', type: 'single', points: 1, count: 2, questions: [] },
        { title: '多选题', type: 'multiple', points: 2, count: 1, questions: [] },
      ],
    });
    // Four times 20 s and 5 s to reach each, and a minute.
    expect(body.attempt.deadline).toBe('2012-09-10T02:02:40.000Z');
    expect((await person.read(body.attempt.id)).body.paper).toEqual(body.paper);
  });

  it('each is shown with its own clock, which goes on wherever it is asked for again', async () => {
    const [person, id] = await begun('walk');
    running.clock.advance(3000);
    const first = await next(person, id);
    expect([first.status, first.body]).toEqual([
      200,
      {
        done: false,
        n: 1,
        of: 4,
        section: { title: '判断题', type: 'true-false', points: 1 },
        question: {
          stem: '题目 J1',
          options: [
            { letter: 'A', text: '正确' },
            { letter: 'B', text: '错误' },
          ],
        },
        shownAt: '2012-09-10T02:00:03.000Z',
        deadline: '2012-09-10T02:00:23.000Z',
        serverTime: '2012-09-10T02:00:03.000Z',
      },
    ]);
    running.clock.advance(19_999);
    expect((await next(person, id)).body).toEqual({ ...first.body, serverTime: '2012-09-10T02:00:22.999Z' });
    running.clock.advance(1);
    expect((await next(person, id)).body).toMatchObject({ n: 2, shownAt: '2012-09-10T02:00:23.000Z' });
  });

  it('an answer can change until the next question is asked for, and not afterwards', async () => {
    const [person, id] = await begun('walk');
    await next(person, id);
    expect((await person.save(id, '1B@1')).body).toMatchObject({ saved: [{ n: 1, seq: 1 }] });
    expect((await person.save(id, '1A@2')).status).toBe(200);
    expect((await person.save(id, '1B@1')).body.saved).toEqual([{ n: 1, seq: 2 }]);
    expect((await next(person, id)).body).toMatchObject({ n: 2 });
    const late = await person.save(id, '1B@3');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'question-not-showing', n: 1, showing: 2 });
    expect(written(await person.read(id))).toBe('1A@2');
  });

  it('an answer that was taken back leaves its question showing', async () => {
    const [person, id] = await begun('walk');
    await next(person, id);
    await person.save(id, '1B@1');
    await person.save(id, '1@2');
    expect((await next(person, id)).body).toMatchObject({ n: 1 });
  });

  it.each([
    ['before anything was shown', 0, '1A@1', 'question-not-showing', { n: 1, showing: null }],
    ['to a question that is still to come', 1, '2A@1', 'question-not-showing', { n: 2, showing: 1 }],
    ['to one that is showing and one that is not', 1, '1A@1 2A@2', 'question-not-showing', { n: 2, showing: 1 }],
  ])('an answer %s is refused, and nothing is stored', async (_case, shown, answers, code, facts) => {
    const [person, id] = await begun('walk');
    if (shown > 0) await next(person, id);
    const reply = await person.save(id, answers);
    expect(reply.status).toBe(409);
    expect(reply.body).toMatchObject({ code, ...facts });
    expect(written(await person.read(id))).toBe('');
  });

  it('an answer counts up to the grace, and not a millisecond longer', async () => {
    const [person, id] = await begun('walk');
    await next(person, id);
    running.clock.advance(25_000);
    expect((await person.save(id, '1A@1')).status).toBe(200);
    running.clock.advance(1);
    const late = await person.save(id, '1B@2');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'question-time-over', n: 1, deadline: '2012-09-10T02:00:20.000Z' });
    expect(written(await person.read(id))).toBe('1A@1');
  });

  it('two devices that ask at once get the same question', async () => {
    const [person, id] = await begun('walk');
    for (const n of [1, 2, 3, 4]) {
      const replies = await Promise.all(Array.from({ length: 8 }, () => next(person, id)));
      expect(replies.map(({ status, body }) => [status, body.n])).toEqual(replies.map(() => [200, n]));
      await person.save(id, `${n}A@1`);
    }
    const over = await next(person, id);
    expect([over.status, over.body]).toEqual([200, { done: true, of: 4, serverTime: expect.any(String) }]);
    const rows = await running.sql('SELECT n FROM question_showing WHERE attempt_id = ? ORDER BY n', [id]);
    expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
  });

  it('an answer and a request for the next, sent together, never lose what was acknowledged', async () => {
    const [person, id] = await begun('walk');
    await next(person, id);
    await person.save(id, '1A@1');
    const [saved] = await Promise.all([person.save(id, '1B@2'), next(person, id)]);
    expect(written(await person.read(id))).toBe(saved.status === 200 ? '1B@2' : '1A@1');
  });

  it('the last question ends with the attempt, where the whole has a limit', async () => {
    const [person, id] = await begun('limited');
    for (const n of [1, 2]) {
      expect((await next(person, id)).body).toMatchObject({ n });
      running.clock.advance(25_000);
    }
    expect((await next(person, id)).body).toMatchObject({ n: 3, deadline: '2012-09-10T02:01:00.000Z' });
    running.clock.advance(10_000);
    const over = await next(person, id);
    expect([over.status, over.body.code]).toEqual([409, 'attempt-closed']);
  });

  it('nobody else gets a question, and a paper that is shown whole has none to ask for', async () => {
    const [, id] = await begun('walk');
    const other = await Contestant.entered(running, 'walk');
    expect((await next(other, id)).body.code).toBe('attempt-not-found');
    expect((await next(other, 'there-is-none')).body.code).toBe('attempt-not-found');
    const [person, whole] = await begun('whole');
    const reply = await next(person, whole);
    expect([reply.status, reply.body.code]).toEqual([409, 'paper-shown-whole']);
  });

  it('works on a paper that each attempt draws and shuffles', async () => {
    const [person, id] = await begun('drawn');
    const stems: string[] = [];
    for (const n of [1, 2]) {
      const { body } = await next(person, id);
      stems.push(body.question.stem as string);
      expect((await person.save(id, `${n}A@1`)).status).toBe(200);
    }
    expect(stems.sort()).toEqual(['题目 S1', '题目 S2']);
    expect((await next(person, id)).body.done).toBe(true);
  });

  it('a restart in the middle loses nothing, and stops no clock', async () => {
    const [person, id] = await begun('walk');
    await next(person, id);
    await person.save(id, '1A@1');
    const before = await next(person, id);
    running = await running.restart();
    running.clock.advance(7000);
    const again = new Caller(running.url, person.caller.token);
    const after = await again.post(`/api/attempts/${id}/questions`);
    expect(after.body).toEqual({ ...before.body, serverTime: '2012-09-10T02:00:07.000Z' });
    expect(written(await again.get(`/api/attempts/${id}`))).toBe('1A@1');
  });

  it('answers earn points by the seconds they leave, and the time used is that of the questions', async () => {
    const [person, id] = await begun('speed');
    await next(person, id);
    running.clock.advance(2100);
    await person.save(id, '1A@1'); // 2.1 s: 17 whole seconds left: 100 + 17 × 30 = 610
    running.clock.advance(10_000);
    await next(person, id);
    running.clock.advance(5000);
    await person.save(id, '2A@2'); // wrong after 5 s: 0
    await next(person, id);
    running.clock.advance(21_000);
    await person.save(id, '3B@3'); // within the grace: nothing left: 100
    const { status, body } = await person.submit(id);
    expect(status).toBe(200);
    expect(body.result).toMatchObject({ score: 710, fullMarks: 2100, timeUsedMs: 2100 + 5000 + 20_000 });
    const review = await person.caller.get(`/api/attempts/${id}/review`);
    const questions = review.body.sections.flatMap((section: { questions: object[] }) => section.questions);
    expect(questions).toEqual([
      expect.objectContaining({ n: 1, points: 610, timeUsedMs: 2100, verdict: 'right' }),
      expect.objectContaining({ n: 2, points: 0, timeUsedMs: 5000, verdict: 'wrong' }),
      expect.objectContaining({ n: 3, points: 100, timeUsedMs: 20_000, verdict: 'right' }),
    ]);
  });

  it('everything can be computed again', async () => {
    const verified = await running.app.get(VerifyContest, { strict: false }).run('speed');
    expect(verified).toEqual([expect.objectContaining({ contest: 'speed', attempts: 1, differences: [] })]);
  });

  it('who stops in the middle is ended by the sweep, with the full time of every question left out', async () => {
    const [person, id] = await begun('speed');
    await next(person, id);
    running.clock.advance(1000);
    await person.save(id, '1A@1');
    running.clock.advance(10 * 60_000);
    await running.app.get(ExpireAttempts).run();
    const { body } = await person.caller.get(`/api/attempts/${id}/result`);
    expect(body.attempt.state).toBe('expired');
    expect(body.result).toMatchObject({ score: 670, timeUsedMs: 1000 + 20_000 + 20_000 });
  });
});
