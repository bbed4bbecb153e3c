import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplyContest } from '../../src/features/contests/contests.public.js';
import { ImportBank } from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { exampleWith } from '../example-contest.js';
import { type RunningApp, startApp } from '../running-app.js';

/** Five questions whose keys are all A. */
const BANK = JSON.stringify({
  bank: 'practice',
  title: '练习题库',
  questions: [1, 2, 3, 4, 5].map((i) => ({
    code: `P${i}`,
    type: i === 5 ? 'multiple' : 'single',
    stem: `练习题 ${i}`,
    options: ['甲', '乙', '丙'],
    key: i === 5 ? 'AB' : 'A',
    explanation: `解析 ${i}`,
  })),
});

const PRACTICE = { perDay: 2, questions: 5, bank: 'practice' };

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ now: '2012-08-20T09:00:00+08:00' });
  await loadBank(running);
  const file = { name: 'practice.yaml', bytes: Buffer.from(BANK) };
  await running.app.get(ImportBank, { strict: false }).run(file, {}, COMMAND_LINE);
});
afterAll(() => running?.stop());

const at = (time: string) => running.clock.set(new Date(`2012-${time}:00+08:00`));

async function open(slug: string, attempts: object = { practice: PRACTICE }, more: object = {}): Promise<Contestant> {
  at('08-25T09:00');
  await openContest(running, slug, { attempts, ...more });
  return Contestant.entered(running, slug);
}

const begin = (person: Contestant, slug: string) => person.caller.post(`/api/contests/${slug}/practice`);
const look = (person: Contestant, slug: string) => person.caller.get(`/api/contests/${slug}/practice`);
const answer = (person: Contestant, id: string, n: number, ...choice: string[]) =>
  person.caller.post(`/api/practice/${id}/answers`, { n, choice });

interface Asked {
  readonly n: number;
  readonly stem: string;
}

describe('practice', () => {
  it('asks a few questions before the contest opens, and says at once what is right', async () => {
    const person = await open('training');
    const { status, body } = await begin(person, 'training');
    expect([status, body.left, body.practice.answers]).toEqual([201, 1, []]);
    const questions = body.practice.questions as Asked[];
    expect(questions.map(({ stem }) => stem).sort()).toEqual([1, 2, 3, 4, 5].map((i) => `练习题 ${i}`));
    expect(JSON.stringify(body)).not.toMatch(/key|解析|right/);

    const { id } = body.practice as { id: string };
    const single = questions.find(({ stem }) => stem !== '练习题 5') as Asked;
    const several = questions.find(({ stem }) => stem === '练习题 5') as Asked;
    const right = await answer(person, id, single.n, 'A');
    expect([right.status, right.body]).toEqual([
      200,
      {
        n: single.n,
        choice: ['A'],
        right: true,
        key: ['A'],
        explanation: single.stem.replace('练习题', '解析'),
        source: null,
      },
    ]);
    expect((await answer(person, id, several.n, 'B')).body).toMatchObject({ right: false, key: ['A', 'B'] });

    const seen = await look(person, 'training');
    expect(seen.body).toMatchObject({ left: 1, nextDayAt: '2012-08-25T16:00:00.000Z', practice: { id } });
    expect(seen.body.practice.answers).toHaveLength(2);
    expect(seen.body.practice.questions).toEqual(questions);
  });

  it('the first answer stands, also of two at once', async () => {
    const person = await open('first-stands');
    const { id, questions } = (await begin(person, 'first-stands')).body.practice as { id: string; questions: Asked[] };
    const { n } = questions.find(({ stem }) => stem !== '练习题 5') as Asked;
    const [one, other] = await Promise.all([answer(person, id, n, 'B'), answer(person, id, n, 'C')]);
    expect(one.body.choice).toEqual(other.body.choice);
    const again = await answer(person, id, n, 'A');
    expect(again.body).toMatchObject({ choice: one.body.choice, right: false });
  });

  it('as often a day as the contest says, however many begin at once', async () => {
    const person = await open('practice-quota');
    const replies = await Promise.all(Array.from({ length: 6 }, () => begin(person, 'practice-quota')));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'practice-used',
      allowed: 2,
      nextDayAt: '2012-08-25T16:00:00.000Z',
    });
    at('08-26T00:00');
    expect((await begin(person, 'practice-quota')).status).toBe(201);
  });

  it('never scores and takes nothing from the attempts', async () => {
    const person = await open('no-score', { total: 1, practice: PRACTICE });
    const { id } = (await begin(person, 'no-score')).body.practice as { id: string };
    await answer(person, id, 1, 'A');
    at('09-02T09:00');
    expect((await person.mine()).body).toMatchObject({ attempts: [], quota: { left: 1 } });
    const board = await running.caller.get('/api/contests/no-score/leaderboards/individuals');
    expect(board.body.entries).toEqual([]);
  });

  it('is not there while an attempt is under way', async () => {
    const person = await open('under-way');
    const { id } = (await begin(person, 'under-way')).body.practice as { id: string };
    at('09-02T09:00');
    const attemptId = await person.attempt();
    const refused = await Promise.all([
      begin(person, 'under-way'),
      look(person, 'under-way'),
      answer(person, id, 1, 'A'),
    ]);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 3 }, () => [409, 'attempt-under-way']),
    );
    await person.submit(attemptId);
    expect((await begin(person, 'under-way')).status).toBe(201);
  });

  it('is for who has entered, for as long as the contest goes on, where it is offered', async () => {
    const person = await open('offered');
    const stranger = await Contestant.signedUp(running, 'offered');
    expect((await begin(stranger, 'offered')).body.code).toBe('entry-needed');
    const { id } = (await begin(person, 'offered')).body.practice as { id: string };
    expect((await answer(stranger, id, 1, 'A')).body.code).toBe('practice-not-found');
    expect((await answer(person, id, 6, 'A')).body.code).toBe('invalid-request');
    expect((await answer(person, id, 1, 'D')).body.code).toBe('invalid-request');

    const plain = await open('no-practice', {});
    expect((await begin(plain, 'no-practice')).body.code).toBe('practice-not-offered');
    at('09-30T18:00');
    const later = await person.signedInAgain(running);
    expect((await begin(later, 'offered')).body.code).toBe('contest-over');
  });

  it('says in public how often, and not from which bank', async () => {
    await open('public-practice');
    const { document } = (await running.caller.get('/api/contests/public-practice')).body;
    expect(document.attempts.practice).toEqual({ perDay: 2, questions: 5 });
  });
});

describe('what is practised on', () => {
  const drawn = (bank: string, drawnPer: string) => ({
    drawnPer,
    sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank, count: 2 } }],
  });
  const listed = {
    sections: [{ title: '单选题', type: 'single', points: 1, questions: ['practice/P1', 'practice/P2'] }],
  };

  it('without a bank: what attempts draw for themselves', async () => {
    const person = await open(
      'own-draws',
      { practice: { perDay: 1, questions: 4 } },
      { paper: drawn('practice', 'attempt') },
    );
    const { questions } = (await begin(person, 'own-draws')).body.practice as { questions: Asked[] };
    expect(questions.map(({ stem }) => stem).sort()).toEqual([1, 2, 3, 4].map((i) => `练习题 ${i}`));
  });

  it('never a question that a paper lists', async () => {
    const practice = { ...PRACTICE, questions: 3 };
    const person = await open('listed', { practice }, { paper: listed });
    const { questions } = (await begin(person, 'listed')).body.practice as { questions: Asked[] };
    expect(questions.map(({ stem }) => stem).sort()).toEqual([3, 4, 5].map((i) => `练习题 ${i}`));
  });

  it.each<[string, object, object, string]>([
    ['a bank that everyone is asked from', drawn('practice', 'contest'), PRACTICE, '/attempts/practice/bank'],
    ['no bank, and everyone is asked the same', listed, { perDay: 1, questions: 1 }, '/attempts/practice/bank'],
    ['too few that no paper lists', listed, { ...PRACTICE, questions: 4 }, '/attempts/practice/questions'],
    ['a bank that is not there', listed, { ...PRACTICE, bank: 'nowhere' }, '/attempts/practice/bank'],
  ])('refuses %s', async (_what, paper, practice, pointer) => {
    const changes = { '/slug': 'refused', '/paper': paper, '/attempts': { practice }, '/ranking': {}, '/scoring': {} };
    const applied = running.app.get(ApplyContest).run(exampleWith(changes), { publish: true }, COMMAND_LINE);
    await expect(applied).rejects.toMatchObject({ parts: { faults: [expect.objectContaining({ pointer })] } });
  });
});
