import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attempt, ALL_RIGHT, compete, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { signUp } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

/** 1 true/false (A), 2 and 3 single (D, B), 4 multiple (A and C): 1 + 1 + 1 + 2 points. */
const BY_HAND: readonly (readonly [rule: object, answers: string, score: number, sections: string])[] = [
  [{ multipleChoice: 'allOrNothing' }, ALL_RIGHT, 5, '1(1/1) 2(2/2) 2(1/1)'],
  [{ multipleChoice: 'allOrNothing' }, '1A 2D 3B 4A', 3, '1(1/1) 2(2/2) 0(0/1)'],
  [{ multipleChoice: 'allOrNothing' }, '1A 2D 3B 4ABCD', 3, '1(1/1) 2(2/2) 0(0/1)'],
  [{ multipleChoice: 'allOrNothing' }, '', 0, '0(0/1) 0(0/2) 0(0/1)'],
  [{ multipleChoice: 'half' }, '2D 4C', 2, '0(0/1) 1(1/2) 1(0/1)'],
  [{ multipleChoice: 'half' }, '2D 4CD', 1, '0(0/1) 1(1/2) 0(0/1)'],
  [{ multipleChoice: 'perOption', pointsEach: 0.5 }, '1A 4A', 1.5, '1(1/1) 0(0/2) 0.5(0/1)'],
  [{ multipleChoice: 'perOption', pointsEach: 0.5 }, '1A 4ABC', 1, '1(1/1) 0(0/2) 0(0/1)'],
  [{ multipleChoice: 'proportional' }, '4A', 1, '0(0/1) 0(0/2) 1(0/1)'],
  [{ multipleChoice: 'allOrNothing', wrong: -0.5 }, '1B 2D 3B 4AC', 3.5, '-0.5(0/1) 2(2/2) 2(1/1)'],
  [{ multipleChoice: 'half', wrong: -0.5, blank: -0.25 }, '2D 4C', 1.5, '-0.25(0/1) 0.75(1/2) 1(0/1)'],
  [{ multipleChoice: 'allOrNothing', wrong: -1 }, '1B 2A 3A 4B', 0, '-1(0/1) -2(0/2) -1(0/1)'],
];

describe('a result', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  it.each(BY_HAND.map((row, index) => [...row, index] as const))(
    'under %j for %j is %d: %s',
    async (scoring, answers, score, sections, index) => {
      const slug = `by-hand-${index}`;
      await openContest(running, slug, { scoring });
      const { result } = (await compete(running, slug, answers)).submission.body;
      const inSections = result.sections.map(
        (section: { points: number; right: number; count: number }) =>
          `${section.points}(${section.right}/${section.count})`,
      );
      expect([result.score, inSections.join(' ')]).toEqual([score, sections]);
    },
  );

  it('says what the attempt came to, what it means, and what is left', async () => {
    await openContest(running, 'whole', {
      attempts: { total: 3 },
      scoring: { passMark: '60%', excellentMark: 5 },
      publication: { review: 'onClose' },
    });
    const { submission } = await compete(running, 'whole', '1A 2D 3B', { seconds: 90 });
    expect(submission.body).toEqual({
      attempt: {
        id: expect.any(String),
        number: 1,
        stageId: null,
        state: 'submitted',
        startedAt: expect.any(String),
        deadline: expect.any(String),
        submittedAt: running.clock.now().toISOString(),
      },
      result: {
        score: 3,
        fullMarks: 5,
        sections: [
          { title: '判断题', points: 1, fullMarks: 1, right: 1, count: 1 },
          { title: '单选题', points: 2, fullMarks: 2, right: 2, count: 2 },
          { title: '多选题', points: 0, fullMarks: 2, right: 0, count: 1 },
        ],
        timeUsedMs: 90_000,
        counts: true,
        passed: true,
        excellent: false,
        person: { score: 3, place: 1, total: 1 },
        attemptsLeft: 2,
        review: { state: 'waiting', at: '2012-09-30T10:00:05.000Z' },
      },
    });
  });

  it('is the same for every submission, and for every look at it', async () => {
    await openContest(running, 'again');
    const { contestant, attemptId, submission } = await compete(running, 'again', ALL_RIGHT);
    running.clock.advance(5000);
    const again = await contestant.submit(attemptId);
    expect([again.status, again.body]).toEqual([200, submission.body]);
    expect((await contestant.caller.get(`/api/attempts/${attemptId}/result`)).body).toEqual({
      ...submission.body,
      contest: { slug: 'again', title: '竞赛 again', timeZone: 'Asia/Shanghai', appearance: { banner: 'seal' } },
    });
  });

  it.each([
    ['best', [true, false], 5, 1],
    ['first', [true, false], 5, 1],
    ['last', [false, true], 3, 2],
    ['sum', [true, true], 8, 1],
    ['average', [true, true], 4, 2],
  ])('tells which attempts count: %s', async (counts, whichCount, score, place) => {
    const slug = `counts-${counts.toLowerCase()}`;
    await openContest(running, slug, { attempts: { counts } });
    // Somebody with as many points as the better attempt, and more time.
    await compete(running, slug, ALL_RIGHT, { seconds: 300 });
    const first = await compete(running, slug, ALL_RIGHT, { seconds: 100 });
    const second = await attempt(running, first.contestant, '1A 2D 3B', 50);
    const results = await Promise.all([first, second].map((one) => resultOf(one)));
    expect(results.map((result) => result.counts)).toEqual(whichCount);
    expect(results.map((result) => result.person.score)).toEqual([score, score]);
    expect(results[1]?.person.place).toBe(place);
  });

  it('waits for the close where the contest says so, and says until when', async () => {
    await openContest(running, 'on-close', { publication: { results: 'onClose' } });
    const competitor = await compete(running, 'on-close', ALL_RIGHT);
    expect(competitor.submission.body.result).toBeUndefined();
    // At the close a last answer may still arrive within the grace.
    const early = await askedAt('2012-09-30T18:00:04.999+08:00', competitor, 'result');
    expect(early).toMatchObject({
      status: 403,
      body: { code: 'result-not-published', publishedAt: '2012-09-30T10:00:05.000Z' },
    });
    expect(early.body.detail).toContain('2012-09-30 18:01（北京时间）');
    const late = await askedAt('2012-09-30T18:00:05+08:00', competitor, 'result');
    expect([late.status, late.body.result.score, late.body.result.attemptsLeft]).toEqual([200, 5, 0]);
  });

  it('waits for the organizer where the contest says so', async () => {
    await openContest(running, 'manual', { publication: { results: 'manual' } });
    const competitor = await compete(running, 'manual', ALL_RIGHT);
    const reply = await askedAt('2012-09-30T23:00:00+08:00', competitor, 'result');
    expect(reply).toMatchObject({ status: 403, body: { code: 'result-not-published', publishedAt: null } });
  });

  it('of an attempt that nobody submitted is made from what was saved', async () => {
    await openContest(running, 'expired');
    const contestant = await Contestant.entered(running, 'expired');
    const attemptId = await contestant.attempt();
    await contestant.save(attemptId, '1A@1 2D@2');
    const open = await contestant.caller.get(`/api/attempts/${attemptId}/result`);
    expect([open.status, open.body.code]).toEqual([409, 'attempt-still-open']);
    running.clock.advance(3_700_000);
    const { body } = await contestant.caller.get(`/api/attempts/${attemptId}/result`);
    expect(body.attempt.state).toBe('expired');
    expect([body.result.score, body.result.timeUsedMs, body.result.person.place]).toEqual([2, 3_600_000, 1]);
  });

  it('and its review are nobody else’s business', async () => {
    await openContest(running, 'private', { publication: { review: 'onSubmit' } });
    const { attemptId } = await compete(running, 'private', ALL_RIGHT);
    const stranger = await signUp(running, 'results-stranger');
    for (const what of ['result', 'review']) {
      const reply = await stranger.get(`/api/attempts/${attemptId}/${what}`);
      expect([reply.status, reply.body.code]).toEqual([404, 'attempt-not-found']);
    }
  });

  const resultOf = async ({ contestant, attemptId }: Competitor) =>
    (await contestant.caller.get(`/api/attempts/${attemptId}/result`)).body.result;

  const askedAt = async (instant: string, { contestant, attemptId }: Competitor, what: string) => {
    const now = running.clock.now();
    running.clock.set(instant);
    try {
      return await contestant.caller.get(`/api/attempts/${attemptId}/${what}`);
    } finally {
      running.clock.set(now);
    }
  };
});
