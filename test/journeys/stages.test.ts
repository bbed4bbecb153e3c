import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attempt, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ now: '2012-08-20T09:00:00+08:00' });
  await loadBank(running);
});
afterAll(() => running.stop());

const at = (september: string) => running.clock.set(new Date(`2012-09-${september}:00+08:00`));

/** Two weeks with a day in between; the second has a paper, a time and a quota of its own. */
const STAGES = [
  { id: 'week-1', title: '第一周', opensAt: '2012-09-01T08:00:00+08:00', closesAt: '2012-09-08T00:00:00+08:00' },
  {
    id: 'week-2',
    title: '第二周',
    opensAt: '2012-09-09T00:00:00+08:00',
    closesAt: '2012-09-16T00:00:00+08:00',
    paper: { sections: [{ title: '第二周单选题', type: 'single', points: 3, questions: ['ground/S2', 'ground/S1'] }] },
    time: { limit: 'PT20M' },
    attempts: { perDay: 1 },
  },
];
const ATTEMPTS = { total: 5, perStage: 2, counts: 'sumOfStageBest' };

async function open(slug: string, changes: object = {}): Promise<Contestant> {
  at('01T07:00');
  await openContest(running, slug, { stages: STAGES, attempts: ATTEMPTS, ...changes });
  return Contestant.entered(running, slug);
}

const score = ({ submission }: Competitor) => submission.body.result.person.score as number;
const look = async (slug: string) => (await running.caller.get(`/api/contests/${slug}`)).body;

describe('a contest in stages', () => {
  it('is started in a stage and not in between; the refusal says when the next opens', async () => {
    const contestant = await open('in-stages');
    expect((await contestant.start()).body.code).toBe('contest-not-open-yet');

    at('08T12:00');
    const between = await contestant.start();
    expect([between.status, between.body.code, between.body.opensAt]).toEqual([
      409,
      'between-stages',
      '2012-09-08T16:00:00.000Z',
    ]);
    expect((await contestant.mine()).body.quota).toMatchObject({ stageId: 'week-2', left: 1, nearest: 'perDay' });

    at('09T12:00');
    const { status, body } = await contestant.start();
    expect([status, body.attempt.stageId]).toEqual([201, 'week-2']);

    at('16T00:00');
    expect((await contestant.start()).body.code).toBe('contest-over');
  });

  it('shows anyone which stages there are and which is under way', async () => {
    await open('shown-stages');
    at('08T12:00');
    const between = await look('shown-stages');
    expect(between.currentStage).toBeNull();
    expect(between.stages.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      ['week-1', 'over'],
      ['week-2', 'upcoming'],
    ]);
    at('09T12:00');
    const { currentStage, document } = await look('shown-stages');
    expect(currentStage).toBe('week-2');
    expect(document.stages[1]).toEqual({
      id: 'week-2',
      title: '第二周',
      opensAt: '2012-09-08T16:00:00.000Z',
      closesAt: '2012-09-15T16:00:00.000Z',
      attempts: { perDay: 1 },
      paper: {
        drawnPer: 'contest',
        shuffle: { questions: false, options: false },
        sections: [{ title: '第二周单选题', type: 'single', points: 3, count: 2 }],
      },
      time: { limit: 'PT20M' },
    });
  });

  it('asks each stage’s own paper in its own time, which ends at its close', async () => {
    const contestant = await open('own-papers');
    at('07T23:30');
    const first = await contestant.start();
    expect(first.body.attempt.deadline).toBe('2012-09-07T16:00:00.000Z');
    expect(first.body.paper.sections).toHaveLength(3);
    await contestant.submit(first.body.attempt.id);

    at('10T08:00');
    const second = await contestant.start();
    expect(second.body.attempt.deadline).toBe('2012-09-10T00:20:00.000Z');
    expect(second.body.paper.sections.map(({ title }: { title: string }) => title)).toEqual(['第二周单选题']);
    const unknown = await contestant.save(second.body.attempt.id, '3B@1');
    expect(unknown.status).toBe(422);
    expect((await contestant.save(second.body.attempt.id, '1B@1 2D@2')).status).toBe(200);
    const { body } = await contestant.submit(second.body.attempt.id);
    expect([body.result.score, body.result.fullMarks]).toEqual([6, 6]);
  });

  it('counts by stage, by day and in all, and adds up the best of each stage', async () => {
    const contestant = await open('quotas');
    at('02T09:00');
    expect(score(await attempt(running, contestant, '1A'))).toBe(1);
    expect(score(await attempt(running, contestant, '1A 2D 3B'))).toBe(3);
    const stage = await contestant.start();
    expect([stage.status, stage.body.limit, stage.body.allowed]).toEqual([409, 'perStage', 2]);

    at('09T09:00');
    expect(score(await attempt(running, contestant, '1B'))).toBe(6);
    const day = await contestant.start();
    expect(day.body).toMatchObject({ limit: 'perDay', allowed: 1, nextDayAt: '2012-09-09T16:00:00.000Z' });
    at('10T09:00');
    expect(score(await attempt(running, contestant, '1B 2D'))).toBe(9);
    at('11T09:00');
    expect(score(await attempt(running, contestant, ''))).toBe(9);
    at('12T09:00');
    expect((await contestant.start()).body).toMatchObject({ limit: 'total', allowed: 5 });
  });

  it('gives no more than a stage allows, however many start at once', async () => {
    const contestant = await open('stage-races', { attempts: { perStage: 1 } });
    at('02T09:00');
    const replies = await Promise.all(Array.from({ length: 8 }, () => contestant.start()));
    const ids = new Set(replies.map(({ body }) => body.attempt.id as string));
    expect(ids.size).toBe(1);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    await contestant.submit([...ids][0] ?? '');
    const again = await Promise.all(Array.from({ length: 8 }, () => contestant.start()));
    expect(again.map(({ body }) => body.code)).toEqual(Array<string>(8).fill('quota-used'));
  });
});

describe('a paper drawn for each stage', () => {
  const DRAWN = {
    drawnPer: 'stage',
    sections: [{ title: '单选题', type: 'single', points: 1, draw: { bank: 'ground', count: 2 } }],
  };
  const stages = Array.from({ length: 6 }, (_, index) => ({
    id: `day-${index + 1}`,
    title: `第 ${index + 1} 天`,
    opensAt: `2012-09-0${index + 1}T08:00:00+08:00`,
    closesAt: `2012-09-0${index + 1}T20:00:00+08:00`,
  }));

  it('is the same for everyone in the stage', async () => {
    const one = await open('drawn-per-stage', { stages, paper: DRAWN, attempts: { perStage: 1 } });
    const other = await Contestant.entered(running, 'drawn-per-stage');
    for (const day of ['01', '02', '03', '04', '05', '06']) {
      at(`${day}T09:00`);
      const [mine, theirs] = [await one.start(), await other.start()];
      expect(mine.body.paper).toEqual(theirs.body.paper);
      await Promise.all([one.submit(mine.body.attempt.id), other.submit(theirs.body.attempt.id)]);
    }
  });
});
