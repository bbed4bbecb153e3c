import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const BEGINS = '2012-09-10T10:00:00+08:00';

/** Without a limit of its own an attempt lasts 4 × (20 + 5) s and a minute; the single choices and their speed as in the rules. */
const WALK = {
  time: { limit: null, perQuestion: 20 },
  attempts: { total: 3 },
  paper: {
    sections: [
      { title: '判断题', type: 'true-false', points: 700, questions: ['ground/J1'] },
      { title: '单选题', type: 'single', points: 700, questions: ['ground/S1', 'ground/S2'] },
      { title: '多选题', type: 'multiple', points: 700, questions: ['ground/M1'] },
    ],
  },
  scoring: { speed: { base: 100, perSecondLeft: 30 } },
  publication: { results: 'onSubmit', review: 'onSubmit' },
};

describe('extra time where questions are shown one at a time', () => {
  let running: RunningApp;
  let organizer: Caller;
  beforeAll(async () => {
    running = await startApp({ now: BEGINS });
    await loadBank(running);
    ({ organizer } = await signUpEveryRole(running));
    await openContest(running, 'longer-walk', WALK);
    await openContest(running, 'short-walk', { ...WALK, time: { limit: 'PT1M', perQuestion: 20 } });
  });
  afterAll(() => running?.stop());

  /** The clock of the question that is showing, in seconds since the beginning: `2: 30–50`. */
  async function showing(person: Contestant, id: string): Promise<string> {
    const { body } = await person.caller.post(`/api/attempts/${id}/questions`);
    const since = (instant: string) => (Date.parse(instant) - Date.parse(BEGINS)) / 1000;
    return body.done ? 'done' : body.n ? `${body.n}: ${since(body.shownAt)}–${since(body.deadline)}` : body.code;
  }
  async function entered(slug: string): Promise<[Contestant, string]> {
    running.clock.set(BEGINS);
    const person = await Contestant.entered(running, slug);
    return [person, (await person.caller.get(`/api/contests/${slug}/entries/mine`)).body.entry.id as string];
  }
  const give = (slug: string, entryId: string, minutes: number): Promise<Reply> =>
    organizer.post(`/api/contests/${slug}/rulings/extra-time`, { entryId, minutes, reason: '考场停电' });
  const at = (seconds: number) => running.clock.set(new Date(Date.parse(BEGINS) + seconds * 1000));
  const differences = async (slug: string) =>
    (await running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;

  it('goes to the clock of the question that is being answered, and to the end of the attempt', async () => {
    const [person, entryId] = await entered('longer-walk');
    const id = await person.attempt();
    expect(await showing(person, id)).toBe('1: 0–20');
    at(15);
    const given = await give('longer-walk', entryId, 1);
    expect([given.status, given.body.deadline]).toEqual([201, '2012-09-10T02:03:40.000Z']);
    at(79);
    expect(await showing(person, id)).toBe('1: 0–80');
    expect((await person.save(id, '1A@1')).status).toBe(200);
    expect(await showing(person, id)).toBe('2: 79–99');
    at(81);
    await person.save(id, '2D@2');
    const { body } = await person.submit(id);
    // The right answer after 79 s earns the base, as one after 20 s does; nobody is faster by extra time.
    expect(body.result).toMatchObject({ score: 100 + 100 + 18 * 30, timeUsedMs: 20_000 + 2000 + 20_000 + 20_000 });
    expect(await differences('longer-walk')).toEqual([]);
  });

  it.each([
    ['after its time', 31, null, '2: 31–111'],
    ['when it was answered', 10, '1A@1', '2: 10–90'],
  ])('waits for the next question: given %s', async (_case, seconds, answer, next) => {
    const [person, entryId] = await entered('longer-walk');
    const id = await person.attempt();
    expect(await showing(person, id)).toBe('1: 0–20');
    at(5);
    if (answer !== null) await person.save(id, answer);
    at(seconds);
    expect((await give('longer-walk', entryId, 1)).status).toBe(201);
    expect(await showing(person, id)).toBe(next);
    expect(await showing(person, id)).toBe(next);
    at(seconds + 80);
    expect(await showing(person, id)).toBe(`3: ${seconds + 80}–${seconds + 100}`);
    await person.submit(id);
    expect(await differences('longer-walk')).toEqual([]);
  });

  it('that waited for the attempt goes to its first question; more of it adds up', async () => {
    const [person, entryId] = await entered('longer-walk');
    await give('longer-walk', entryId, 1);
    const { body } = await person.start();
    expect(body.attempt.deadline).toBe('2012-09-10T02:03:40.000Z');
    const id = body.attempt.id as string;
    await give('longer-walk', entryId, 1);
    expect(await showing(person, id)).toBe('1: 0–140');
    await give('longer-walk', entryId, 1);
    expect(await showing(person, id)).toBe('1: 0–200');
    at(200);
    expect(await showing(person, id)).toBe('2: 200–220');
  });

  it('never lets a question outlast its attempt', async () => {
    const [person, entryId] = await entered('short-walk');
    const id = await person.attempt();
    at(50);
    expect(await showing(person, id)).toBe('1: 50–60');
    await give('short-walk', entryId, 1);
    expect(await showing(person, id)).toBe('1: 50–120');
    at(126);
    await running.app.get(ExpireAttempts, { strict: false }).run();
    expect((await person.read(id)).body.attempt.state).toBe('expired');
    expect(await differences('short-walk')).toEqual([]);
  });

  it('given while people answer and go on is on one clock, once', async () => {
    const [person, entryId] = await entered('longer-walk');
    const id = await person.attempt();
    await showing(person, id);
    await Promise.all([
      give('longer-walk', entryId, 1),
      person.save(id, '1A@1'),
      showing(person, id),
      showing(person, id),
    ]);
    // By whichever came first, question 1 or question 2 has the minute, or the next one gets it.
    await person.save(id, '1A@1');
    await person.save(id, '2D@2');
    await showing(person, id);
    await showing(person, id);
    const rows = await running.sql(
      'SELECT n, shown_at, deadline FROM question_showing WHERE attempt_id = ? ORDER BY n',
      [id],
    );
    const longer = rows.filter(({ shown_at: from, deadline }) => Number(deadline) - Number(from) === 80_000);
    expect(longer).toHaveLength(1);
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });
});
