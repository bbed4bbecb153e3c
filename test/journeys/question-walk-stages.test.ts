import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const paper = (points: number, ...codes: string[]) => ({
  sections: [{ title: '单选题', type: 'single', points, questions: codes.map((code) => `ground/${code}`) }],
});

/** A first week with ten seconds a question, 1 + 10 × 2 points; a second with another paper and five, 1 + 5 × 2. */
const STAGES = [
  { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
  {
    id: 'week-2',
    title: '第二周',
    opensAt: '2012-09-08T00:00:00+08:00',
    closesAt: '2012-09-15T00:00:00+08:00',
    paper: paper(11, 'S2'),
    time: { perQuestion: 5 },
  },
];

describe('questions that are shown one at a time, in stages', () => {
  let running: RunningApp;
  let person: Contestant;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-02T10:00:00+08:00' });
    await loadBank(running);
    await openContest(running, 'stages', {
      stages: STAGES,
      paper: paper(21, 'S1', 'S2'),
      time: { perQuestion: 10 },
      attempts: { perStage: 1, counts: 'sumOfStageBest' },
      scoring: { speed: { base: 1, perSecondLeft: 2 } },
      publication: { results: 'onSubmit' },
    });
    person = await Contestant.entered(running, 'stages');
  });
  afterAll(() => running?.stop());

  const next = async (id: string) => (await person.caller.post(`/api/attempts/${id}/questions`)).body;

  it('have the time and the points of their stage', async () => {
    const first = await person.attempt();
    expect(await next(first)).toMatchObject({
      n: 1,
      of: 2,
      deadline: '2012-09-02T02:00:10.000Z',
      section: { points: 21 },
    });
    running.clock.advance(4000);
    await person.save(first, '1D@1'); // 6 s left: 1 + 6 × 2 = 13
    await next(first);
    running.clock.advance(11_000);
    expect((await person.save(first, '2B@2')).status).toBe(200); // in the grace: 1
    expect((await person.submit(first)).body.result).toMatchObject({ score: 14, fullMarks: 42, timeUsedMs: 14_000 });

    running.clock.set('2012-09-08T10:00:00+08:00');
    const started = await person.start();
    expect(started.body.paper).toMatchObject({ perQuestion: 5, sections: [{ points: 11, count: 1, questions: [] }] });
    const second = started.body.attempt.id as string;
    expect(await next(second)).toMatchObject({ n: 1, of: 1, deadline: '2012-09-08T02:00:05.000Z' });
    running.clock.advance(1500);
    await person.save(second, '1B@1'); // 3 whole seconds left: 1 + 3 × 2 = 7
    expect((await person.submit(second)).body.result).toMatchObject({
      score: 7,
      fullMarks: 11,
      timeUsedMs: 1500,
      person: { score: 21 },
    });
  });

  it('and can be computed again', async () => {
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('stages');
    expect(verified).toMatchObject({ attempts: 2, differences: [] });
  });
});
