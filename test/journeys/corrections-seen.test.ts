import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compete, type Competitor } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const AFTER = '2012-10-01T10:00:00+08:00';

describe('who is affected by a correction', () => {
  let running: RunningApp;
  let desk: CorrectionDesk;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    desk = new CorrectionDesk(running, (await signUpEveryRole(running)).organizer);
  });
  afterAll(() => running?.stop());

  const result = async ({ contestant, attemptId }: Competitor) =>
    (await contestant.caller.get(`/api/attempts/${attemptId}/result`)).body.result;
  const reviewed = async ({ contestant, attemptId }: Competitor, n: number) => {
    const { body } = await contestant.caller.get(`/api/attempts/${attemptId}/review`);
    return (body.sections as { questions: { n: number }[] }[])
      .flatMap((section) => section.questions)
      .find((question) => question.n === n);
  };

  it.each([
    // Question 3 has the key B, question 4 the keys A and C; both are answered with B.
    ['S2', 'key', [['C']], 3, 'B', { key: ['C'], verdict: 'wrong', points: 0 }, [5, 4, 1, 0]],
    ['S2', 'accept', [['B'], ['C']], 3, 'C', { key: ['C'], verdict: 'right', points: 1 }, [4, 5, 0, 1]],
    ['S2', 'accept', [['C'], ['B']], 3, 'A', { key: ['C'], verdict: 'wrong', points: 0 }, [4, 4, 0, 0]],
    ['M1', 'everyone', [], 4, 'B', { key: [], verdict: 'right', points: 2 }, [3, 5, 0, 2]],
    ['M1', 'void', [], 4, 'AC', { key: [], verdict: 'void', points: 0 }, [5, 3, 2, 0]],
  ])('%s, %s %j: sees it in the result and in the review', async (code, kind, keys, n, choice, seen, points) => {
    running.clock.set(DURING);
    const slug = `seen-${kind}-${choice.toLowerCase()}`;
    await openContest(running, slug, { publication: { review: 'onSubmit' } });
    const answers = ['1A', '2D', n === 3 ? `3${choice}` : '3B', n === 4 ? `4${choice}` : '4AC'].join(' ');
    const person = await compete(running, slug, answers);
    expect(await result(person)).not.toHaveProperty('corrections');
    expect(await reviewed(person, n)).not.toHaveProperty('correction');

    await desk.corrected(slug, {
      question: `ground/${code}`,
      kind,
      ...(keys.length > 0 && { keys }),
      reason: '有争议',
    });
    const [scoreBefore, scoreAfter, pointsBefore, pointsAfter] = points;
    expect(await result(person)).toMatchObject({
      score: scoreAfter,
      corrections: {
        questions: 1,
        scoreBefore,
        scoreAfter,
        each: [{ n, kind, reason: '有争议', decidedAt: expect.any(String), pointsBefore, pointsAfter }],
      },
    });
    const bankKey = code === 'S2' ? ['B'] : ['A', 'C'];
    expect(await reviewed(person, n)).toMatchObject({
      ...seen,
      correction: { kind, keys, bankKey, reason: '有争议', pointsBefore },
    });
    expect(await reviewed(person, 1)).not.toHaveProperty('correction');
  });

  it('knows no more of the key by it before the review is published than what it came to (I4)', async () => {
    running.clock.set(DURING);
    await openContest(running, 'unseen', { publication: { review: 'onClose' } });
    const person = await compete(running, 'unseen', '1A 2D 3B 4AC');
    await desk.corrected('unseen', { question: 'ground/S2', kind: 'key', keys: [['C']], reason: '应为 C' });
    const during = await result(person);
    expect(during.corrections).toEqual({ questions: 1, scoreBefore: 5, scoreAfter: 4, each: [] });
    expect(JSON.stringify(during)).not.toContain('应为');
    running.clock.set(AFTER);
    expect((await result(person)).corrections.each).toMatchObject([{ n: 3, kind: 'key', reason: '应为 C' }]);
  });
});
