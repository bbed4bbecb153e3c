import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reply } from '../caller.js';
import { ALL_RIGHT, compete, type Competitor } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

interface Reviewed {
  readonly n: number;
  readonly stem: string;
  readonly options: { readonly letter: string; readonly text: string }[];
  readonly choice: string[];
  readonly key: string[];
  readonly verdict: string;
  readonly points: number;
}

const questions = ({ body }: Reply): Reviewed[] =>
  (body.sections as { questions: Reviewed[] }[]).flatMap((section) => section.questions);

describe('a review', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    await running.sql(`UPDATE question_version SET explanation = '解析 ' || id, source = '纲要' WHERE id <> 'M1.1'`);
  });
  afterAll(() => running?.stop());

  const review = ({ contestant, attemptId }: Competitor) => contestant.caller.get(`/api/attempts/${attemptId}/review`);

  const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
    const now = running.clock.now();
    running.clock.set(instant);
    try {
      return await work();
    } finally {
      running.clock.set(now);
    }
  };

  it('shows own answers beside the key, with what each earned', async () => {
    const scoring = { multipleChoice: 'half', wrong: -0.5 };
    await openContest(running, 'reviewed', { scoring, publication: { review: 'onSubmit' } });
    const reply = await review(await compete(running, 'reviewed', '1B 2D 4C'));
    expect(reply.body.sections.map(({ title, points }: { title: string; points: number }) => [title, points])).toEqual([
      ['判断题', 1],
      ['单选题', 1],
      ['多选题', 2],
    ]);
    expect(
      questions(reply).map(({ n, choice, key, verdict, points }) =>
        [n, choice.join(''), key.join(''), verdict, points].join(' '),
      ),
    ).toEqual(['1 B A wrong -0.5', '2 D D right 1', '3  B blank 0', '4 C AC partial 1']);
    expect(reply.body.contest).toMatchObject({ slug: 'reviewed', title: '竞赛 reviewed', timeZone: 'Asia/Shanghai' });
    expect(questions(reply)[0]).toEqual({
      n: 1,
      stem: '题目 J1',
      options: [
        { letter: 'A', text: '正确' },
        { letter: 'B', text: '错误' },
      ],
      choice: ['B'],
      key: ['A'],
      verdict: 'wrong',
      points: -0.5,
      explanation: '解析 J1.1',
      source: '纲要',
    });
    expect(questions(reply)[3]).toMatchObject({ explanation: null, source: null });
  });

  it('has the letters of the paper that was shown, however it was shuffled', async () => {
    const fixed = (title: string, type: string, ...codes: string[]) => ({
      title,
      type,
      points: 1,
      questions: codes.map((code) => `ground/${code}`),
    });
    await openContest(running, 'shuffled', {
      paper: {
        sections: [fixed('单选题', 'single', 'S1', 'S2'), fixed('多选题', 'multiple', 'M1')],
        shuffle: { questions: true, options: true },
      },
      publication: { review: 'onSubmit' },
    });
    const right: Record<string, string[]> = { '题目 S1': ['四'], '题目 S2': ['绿'], '题目 M1': ['二', '四'] };
    for (let who = 0; who < 8; who++) {
      const reply = await review(await compete(running, 'shuffled', '1A 2B 3AB'));
      for (const { stem, options, key, choice, verdict } of questions(reply)) {
        const texts = options.filter(({ letter }) => key.includes(letter)).map(({ text }) => text);
        expect([stem, texts.sort()]).toEqual([stem, right[stem]?.slice().sort()]);
        expect(verdict === 'right').toBe(choice.join('') === key.join(''));
      }
    }
  });

  it('waits until nobody can answer any more', async () => {
    await openContest(running, 'review-later', { publication: { review: 'onClose' } });
    const competitor = await compete(running, 'review-later', ALL_RIGHT);
    const early = await at('2012-09-30T18:00:04.999+08:00', () => review(competitor));
    expect(early).toMatchObject({
      status: 403,
      body: { code: 'review-not-published', publishedAt: '2012-09-30T10:00:05.000Z' },
    });
    const late = await at('2012-09-30T18:00:05+08:00', () => review(competitor));
    expect(questions(late)).toHaveLength(4);
  });

  it('is never given where the contest says so, and waits for the organizer where it says that', async () => {
    await openContest(running, 'review-never', { publication: { review: 'never' } });
    await openContest(running, 'review-manual', { publication: { review: 'manual' } });
    for (const [slug, code] of [
      ['review-never', 'review-not-offered'],
      ['review-manual', 'review-not-published'],
    ] as const) {
      const competitor = await compete(running, slug, ALL_RIGHT);
      const reply = await at('2012-09-30T23:00:00+08:00', () => review(competitor));
      expect([reply.status, reply.body.code]).toEqual([403, code]);
    }
  });

  it('before its publication nothing that a contestant can ask for has a key or an explanation in it (I4)', async () => {
    await openContest(running, 'secret', { publication: { results: 'onSubmit', review: 'onClose' } });
    const { contestant, attemptId, submission } = await compete(running, 'secret', '1A 2D 4AC');
    const paths = [
      '/api/contests/secret',
      '/api/contests/secret/entries/mine',
      '/api/contests/secret/attempts/mine',
      '/api/contests/secret/leaderboards/individuals?around=me',
      `/api/attempts/${attemptId}`,
      `/api/attempts/${attemptId}/result`,
      `/api/attempts/${attemptId}/review`,
    ];
    const replies = [submission, ...(await Promise.all(paths.map((path) => contestant.caller.get(path))))];
    const all = replies.map(({ body }) => JSON.stringify(body)).join('\n');
    expect(all).toContain('题目 M1');
    expect(all).not.toMatch(/"key"|"correct|"verdict"|explanation|解析 |J1\.1|S1\.1|ground/);
  });
});
