import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { Contestant, loadBank, openContest, written } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const BEGINS = '2012-09-10T10:00:00+08:00';
const CROWD = 40;
const RIGHT = ['1A', '2D', '3B', '4AC'];

describe('a crowd that is shown questions one at a time', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: BEGINS });
    await loadBank(running);
    for (const slug of ['crowd', 'race'])
      await openContest(running, slug, {
        time: { limit: null, perQuestion: 20 },
        publication: { results: 'onSubmit' },
      });
  });
  afterAll(() => running?.stop());

  const gathered = (slug: string) =>
    Promise.all(
      Array.from({ length: CROWD }, async () => {
        const person = await Contestant.entered(running, slug);
        return { person, id: await person.attempt() };
      }),
    );
  const next = async ({ person, id }: { person: Contestant; id: string }) =>
    (await person.caller.post(`/api/attempts/${id}/questions`)).body as { n: number; done: boolean };

  it('gets each question once, and every answer that was acknowledged counts', async () => {
    const crowd = await gathered('crowd');
    const scores = await Promise.all(
      crowd.map(async (one, index) => {
        for (const answer of RIGHT.slice(0, 1 + (index % 4))) {
          const n = Number(answer[0]);
          expect((await Promise.all([next(one), next(one)])).map((shown) => shown.n)).toEqual([n, n]);
          const wrong = answer.replace(/\D+/, 'B');
          const both = [one.person.save(one.id, `${wrong}@1`), one.person.save(one.id, `${answer}@2`)];
          expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
        }
        return (await one.person.submit(one.id)).body.result.score as number;
      }),
    );
    expect(scores).toEqual(crowd.map((_, index) => [1, 2, 3, 5][index % 4]));
    const [row] = await running.sql('SELECT COUNT(*) AS showings FROM question_showing');
    expect(Number(row?.showings)).toBe((CROWD / 4) * (1 + 2 + 3 + 4));
  });

  it('an answer that races with the deadline is stored exactly where it was acknowledged', async () => {
    running.clock.set(BEGINS);
    const crowd = await gathered('race');
    await Promise.all(crowd.map(next));
    await Promise.all(crowd.map(({ person, id }) => person.save(id, '1B@1')));
    running.clock.advance(24_999);
    const saving = crowd.map(async ({ person, id }, index) => {
      await later(index);
      return person.save(id, '1A@2');
    });
    await later(CROWD / 2);
    running.clock.advance(2);
    const replies = await Promise.all(saving);
    for (const [index, { status, body }] of replies.entries()) {
      const { person, id } = crowd[index] as (typeof crowd)[number];
      if (status !== 200) expect([status, body.code]).toEqual([409, 'question-time-over']);
      expect(written(await person.read(id))).toBe(status === 200 ? '1A@2' : '1B@1');
    }
    expect(replies.at(-1)?.status).toBe(409);
    for (const { person, id } of crowd) await person.submit(id);
    const verified = await running.app.get(VerifyContest, { strict: false }).run();
    expect(verified.flatMap(({ differences }) => differences)).toEqual([]);
  });
});
