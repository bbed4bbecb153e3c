import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettledAttempts } from '../../src/features/attempts/attempts.public.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

/** What is practised on is what attempts draw from: two single choices, with the keys D (一二三四) and B (红绿蓝). */
const DRAWN = {
  paper: {
    drawnPer: 'attempt',
    sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'ground', count: 1 } }],
  },
  attempts: { practice: { perDay: 2, questions: 2 } },
};

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
  await loadBank(running);
  actors = await signUpEveryRole(running);
});
afterAll(() => running?.stop());

const begin = (person: Contestant, slug: string) => person.caller.post(`/api/contests/${slug}/practice`);
const answer = (person: Contestant, id: string, n: number, choice: string) =>
  person.caller.post(`/api/practice/${id}/answers`, { n, choice: [choice] });

interface Asked {
  readonly n: number;
  readonly stem: string;
}

describe('practice', () => {
  it('shows the key that holds in the contest, with what was decided about it', async () => {
    await openContest(running, 'corrected-practice', DRAWN);
    const person = await Contestant.entered(running, 'corrected-practice');
    const { id, questions } = (await begin(person, 'corrected-practice')).body.practice as {
      id: string;
      questions: Asked[];
    };
    const colour = questions.find(({ stem }) => stem === '题目 S2')?.n ?? 0;
    const number = questions.find(({ stem }) => stem === '题目 S1')?.n ?? 0;
    const before = (await answer(person, id, colour, 'B')).body;
    expect(before).toMatchObject({ right: true, key: ['B'] });
    expect(before).not.toHaveProperty('correction');

    const desk = new CorrectionDesk(running, actors.organizer);
    await desk.corrected('corrected-practice', { question: 'ground/S2', kind: 'key', keys: [['C']], reason: '应选丙' });
    await desk.corrected('corrected-practice', { question: 'ground/S1', kind: 'void', reason: '题干有误' });
    expect((await answer(person, id, number, 'A')).body).toMatchObject({
      right: null,
      key: [],
      correction: { kind: 'void', bankKey: ['D'], reason: '题干有误' },
    });
    const seen = await person.caller.get('/api/contests/corrected-practice/practice');
    expect(seen.body.practice.answers.find(({ n }: Asked) => n === colour)).toMatchObject({
      choice: ['B'],
      right: false,
      key: ['C'],
      correction: { kind: 'key', keys: [['C']], bankKey: ['B'], reason: '应选丙', decidedAt: expect.any(String) },
    });
  });

  it('of somebody with two entries is as much as of anybody else', async () => {
    const slug = 'merged-practice';
    await openContest(running, slug, { ...DRAWN, attempts: { ...DRAWN.attempts, total: 3 } });
    const [one, other] = [await Contestant.entered(running, slug), await Contestant.entered(running, slug)];
    expect([(await begin(one, slug)).body.left, (await begin(other, slug)).body.left]).toEqual([1, 1]);
    const [keepEntryId, mergeEntryId] = await Promise.all(
      [one, other].map(async ({ caller }) => (await caller.get(`/api/contests/${slug}/entries/mine`)).body.entry.id),
    );
    const body = { keepEntryId, mergeEntryId, reason: '同一人' };
    expect((await actors.organizer.post(`/api/contests/${slug}/same-people`, body)).status).toBe(201);

    for (const person of [one, other]) {
      const refused = await begin(person, slug);
      expect([refused.status, refused.body.code]).toEqual([409, 'practice-used']);
      expect((await person.caller.get(`/api/contests/${slug}/practice`)).body.left).toBe(0);
    }
    running.clock.set('2012-09-11T08:00:00+08:00');
    const both = await Promise.all([begin(one, slug), begin(other, slug), begin(one, slug), begin(other, slug)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);

    // Nor does an attempt under way with the one entry let the other practise.
    const practice = both.find(({ status }) => status === 201)?.body.practice as { id: string };
    const attemptId = await one.attempt();
    const replies = await Promise.all([one, other].map((person) => answer(person, practice.id, 1, 'A')));
    expect(replies.map(({ body: { code } }) => code).sort()).toEqual(['attempt-under-way', 'practice-not-found']);
    expect((await begin(other, slug)).body.code).toBe('attempt-under-way');
    await one.submit(attemptId);
  });

  it('ends with the start of an attempt, however close together the two are', async () => {
    const slug = 'racing-practice';
    running.clock.set('2012-09-12T08:00:00+08:00');
    await openContest(running, slug, DRAWN);
    const person = await Contestant.entered(running, slug);
    const { id } = (await begin(person, slug)).body.practice as { id: string };

    // The attempt starts when the answer was found to be allowed, and isn't stored yet.
    const settled = running.app.get(SettledAttempts, { strict: false });
    const openOf = settled.openOf.bind(settled);
    let starts: Promise<string> | null = null;
    settled.openOf = async (entryId) => {
      const open = await openOf(entryId);
      if (starts === null) await (starts = person.attempt());
      return open;
    };
    try {
      const refused = await answer(person, id, 1, 'A');
      expect([refused.status, refused.body.code]).toEqual([409, 'attempt-under-way']);
      await person.submit(await (starts as unknown as Promise<string>));
      starts = null;
      const late = await begin(person, slug);
      expect([late.status, late.body.code]).toEqual([409, 'attempt-under-way']);
    } finally {
      settled.openOf = openOf;
    }
    expect(await running.sql('SELECT n FROM practice_answer WHERE practice_id = ?', [id])).toEqual([]);
  });
});
