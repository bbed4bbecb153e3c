import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { signUp } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';
import { Watching } from '../watching.js';

const FIRST = '2012-09-10T10:00:00+08:00';
const FREEZE = '2012-09-10T10:10:00+08:00';
const SECOND = '2012-09-10T10:15:00+08:00';
/** The close and the grace after it: whatever waits for the close is out. */
const CLOSED = '2012-09-30T18:00:05+08:00';

const PHASES = ['open', 'closed', 'declared'] as const;
const VIEWERS = ['contestant', 'stranger', 'anonymous'] as const;
type Phase = (typeof PHASES)[number];
type Viewer = (typeof VIEWERS)[number];
type Moment = 'onSubmit' | 'onClose' | 'manual' | 'never';

interface Rules {
  readonly results: Moment;
  readonly review: Moment;
  readonly readers: 'everyone' | 'entrants' | 'organizers';
  readonly freeze: boolean;
}

/** Every publication that a document can ask for; a review before the results is refused. */
const TABLE: readonly Rules[] = (
  [
    ['onSubmit', ['onSubmit', 'onClose', 'manual', 'never']],
    ['onClose', ['onClose', 'manual', 'never']],
    ['manual', ['manual', 'never']],
  ] as const
).flatMap(([results, reviews]) =>
  reviews.flatMap((review) =>
    (['everyone', 'entrants', 'organizers'] as const).flatMap((readers) =>
      [false, true].map((freeze) => ({ results, review, readers, freeze })),
    ),
  ),
);

const isOut = (moment: Moment, phase: Phase): boolean =>
  moment === 'onSubmit' || (moment === 'onClose' && phase !== 'open') || (moment === 'manual' && phase === 'declared');

/** What somebody may see; the first attempt, before the freeze, has 1 point and the second, after it, 5. */
function allowed({ results, review, readers, freeze }: Rules, phase: Phase, viewer: Viewer) {
  const out = isOut(results, phase);
  const mine = viewer === 'contestant';
  const board = out && (readers === 'everyone' || (readers === 'entrants' && mine));
  const frozen = freeze && phase !== 'declared';
  const changed = [{ kind: 'individuals', revision: expect.stringMatching(frozen ? /-frozen$/ : /-live$/) }];
  const place = readers === 'organizers' ? null : 1;
  return {
    result: out && mine ? { score: 5, person: { score: 5, place, total: place } } : null,
    review: isOut(review, phase) && mine && review !== 'never' ? 'A D B AC' : null,
    board: board ? { scores: [frozen ? 1 : 5], total: 1, me: mine ? (frozen ? 1 : 5) : null } : null,
    stream: board ? { total: 1, frozen, asOf: new Date(frozen ? FREEZE : SECOND).toISOString(), changed } : null,
  };
}

/** What nobody learns from a page that is none of the four, or from a refusal. */
const SECRETS = /"(score|scores|place|key|verdict|explanation|right|passed|entries)":/;

describe('publication', () => {
  let running: RunningApp;
  let callers: Record<Viewer, Caller>;
  beforeAll(async () => {
    running = await startApp({ now: FIRST });
    await loadBank(running);
    await running.sql(`UPDATE question_version SET explanation = 'SECRET'`);
    callers = {
      contestant: await signUp(running, 'publication-contestant'),
      stranger: await signUp(running, 'publication-stranger'),
      anonymous: running.caller,
    };
  });
  afterAll(() => running?.stop());

  const competeAt = async (slug: string, instant: string, answers: string) => {
    const { contestant } = callers;
    running.clock.set(instant);
    const started = await contestant.post(`/api/contests/${slug}/attempts`);
    const path = `/api/attempts/${started.body.attempt.id as string}`;
    const written = answers.split(' ').map((one) => ({ n: Number(one[0]), choice: [...one.slice(1)], seq: 1 }));
    await contestant.put(`${path}/answers`, { answers: written });
    return { path, submission: await contestant.post(`${path}/submission`) };
  };

  const streamed = async (caller: Caller, slug: string) => {
    const watching = await Watching.start(caller, slug);
    const seen = watching.status === 200 ? (await watching.event()).data : null;
    watching.stop();
    return seen;
  };

  const seenBy = async (caller: Caller, slug: string, path: string) => {
    const result = await caller.get(`${path}/result`);
    const review = await caller.get(`${path}/review`);
    const board = await caller.get(`/api/contests/${slug}/leaderboards/individuals`);
    const refused = [result, review, board].filter(({ status }) => status !== 200);
    for (const { body } of refused) expect(JSON.stringify(body)).not.toMatch(/"total":|SECRET/);
    const silent = [
      ...refused,
      ...(await Promise.all(
        [path, '/api/contests', `/api/contests/${slug}`]
          .concat(['entries', 'attempts'].map((mine) => `/api/contests/${slug}/${mine}/mine`))
          .map((other) => caller.get(other)),
      )),
    ];
    for (const { body } of silent) expect(JSON.stringify(body)).not.toMatch(SECRETS);
    const { score, person } = result.body.result ?? {};
    return {
      result: result.status === 200 ? { score, person } : null,
      review: review.status === 200 ? keysOf(review) : null,
      board:
        board.status === 200
          ? { scores: scoresOf(board), total: board.body.total, me: board.body.me?.score ?? null }
          : null,
      stream: await streamed(caller, slug),
    };
  };

  it.each(TABLE.map((rules, index) => ({ ...rules, slug: `publication-${index}` })))(
    'results $results, review $review, board for $readers, freeze $freeze: nothing is shown early',
    async ({ slug, ...rules }) => {
      const { results, review, readers, freeze } = rules;
      running.clock.set(FIRST);
      const leaderboards = { for: readers, ...(freeze && { freezeAt: FREEZE }) };
      await openContest(running, slug, { publication: { results, review, leaderboards } });
      await callers.contestant.post(`/api/contests/${slug}/entries`);
      await competeAt(slug, FIRST, '1A');
      const { path, submission } = await competeAt(slug, SECOND, ALL_RIGHT);
      expect(submission.body.result?.score).toBe(results === 'onSubmit' ? 5 : undefined);
      if (results !== 'onSubmit') expect(JSON.stringify(submission.body)).not.toMatch(/"(score|place|total|result)":/);

      for (const phase of PHASES) {
        if (phase !== 'open') running.clock.set(CLOSED);
        if (phase === 'declared')
          await running.sql(`UPDATE contest SET reached = 'provisional' WHERE slug = ?`, [slug]);
        for (const viewer of VIEWERS)
          expect({ phase, viewer, ...(await seenBy(callers[viewer], slug, path)) }).toEqual({
            phase,
            viewer,
            ...allowed(rules, phase, viewer),
          });
      }
    },
  );
});

function keysOf({ body }: Reply): string {
  return (body.sections as { questions: { key: string[] }[] }[])
    .flatMap(({ questions }) => questions.map(({ key }) => key.join('')))
    .join(' ');
}

function scoresOf({ body }: Reply): number[] {
  return (body.entries as { score: number }[]).map(({ score }) => score);
}
