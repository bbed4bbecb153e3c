import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TakeStep } from '../../src/features/contests/contests.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, type Competitor, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const AFTER = '2012-09-30T18:00:06+08:00';

/** What waits for an organizer all the way. */
const MANUAL = {
  publication: { results: 'manual', review: 'manual', leaderboards: { for: 'everyone', names: 'full' } },
};

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: DURING });
  actors = await signUpEveryRole(running);
  await loadBank(running);
});
afterAll(() => running?.stop());

const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
  const before = running.clock.now();
  running.clock.set(instant);
  try {
    return await work();
  } finally {
    running.clock.set(before);
  }
};

function step(slug: string, to: string, remark = '经竞赛办公室核对', caller: Caller = actors.organizer) {
  return caller.post(`/api/contests/${slug}/steps`, { to, remark });
}

/** What a contestant and the public see: own result, own review, board. */
async function seen({ contestant, attemptId }: Competitor, slug: string): Promise<number[]> {
  const replies = [
    await contestant.caller.get(`/api/attempts/${attemptId}/result`),
    await contestant.caller.get(`/api/attempts/${attemptId}/review`),
    await running.caller.get(`/api/contests/${slug}/leaderboards/individuals`),
  ];
  return replies.map(({ status }) => status);
}

describe('what waits for an organizer', () => {
  it('is published when the results are declared provisional', async () => {
    await openContest(running, 'manual', MANUAL);
    const competitor = await compete(running, 'manual', ALL_RIGHT);
    await at(AFTER, async () => {
      expect(await seen(competitor, 'manual')).toEqual([403, 403, 403]);
      expect(await step('manual', 'provisional')).toMatchObject({
        status: 200,
        body: { slug: 'manual', state: 'provisional', version: 1 },
      });
      expect(await seen(competitor, 'manual')).toEqual([200, 200, 200]);
    });
  });
});

describe('the steps of a contest after its close', () => {
  it('follow each other, each with who, when and why', async () => {
    await openContest(running, 'whole', MANUAL);
    await at(AFTER, async () => {
      for (const to of ['provisional', 'publicized', 'final'])
        expect((await step('whole', to, ` ${to}：同意 `)).body.state).toBe(to);
      const { steps } = (await actors.organizer.get('/api/contests/whole/history')).body;
      const [from, by] = ['2012-09-30T10:00:06.000Z', { id: expect.any(String), name: '选手' }];
      expect(steps.slice(2)).toEqual([
        { from: 'closed', to: 'provisional', at: from, by, remark: 'provisional：同意' },
        { from: 'provisional', to: 'publicized', at: from, by, remark: 'publicized：同意' },
        { from: 'publicized', to: 'final', at: from, by, remark: 'final：同意' },
      ]);
      const acts = await running.sql(
        `SELECT a.after FROM audit_event a JOIN contest c ON c.id = a.subject_id
         WHERE c.slug = 'whole' AND a.action = 'contest.step' ORDER BY a.id`,
      );
      expect(acts.map(({ after }) => JSON.parse(String(after)).state)).toEqual([
        'published',
        'provisional',
        'publicized',
        'final',
      ]);
    });
  });

  it('are refused out of order, with the one that comes next', async () => {
    await openContest(running, 'order', MANUAL);
    for (const [moment, to, state, next] of [
      [DURING, 'provisional', 'open', null],
      [AFTER, 'publicized', 'closed', 'provisional'],
      [AFTER, 'final', 'closed', 'provisional'],
    ] as const)
      expect(await at(moment, () => step('order', to))).toMatchObject({
        status: 409,
        body: { code: 'contest-step-out-of-order', state, next },
      });
    await at(AFTER, async () => {
      for (const to of ['provisional', 'publicized', 'final']) await step('order', to);
      expect(await step('order', 'provisional')).toMatchObject({ status: 409, body: { state: 'final', next: null } });
    });
  });

  it('wait until the last answer can have been given', async () => {
    await openContest(running, 'finishing', { ...MANUAL, closing: 'finish-started' });
    const early = await at('2012-09-30T19:00:04.999+08:00', () => step('finishing', 'provisional'));
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'contest-still-answered', until: '2012-09-30T11:00:05.000Z' },
    });
    expect((await at('2012-09-30T19:00:05+08:00', () => step('finishing', 'provisional'))).status).toBe(200);
  });

  it('are taken once by ten who take one at once', async () => {
    await openContest(running, 'rush', MANUAL);
    await at(AFTER, async () => {
      const replies = await Promise.all(Array.from({ length: 10 }, () => step('rush', 'provisional')));
      expect(replies.map(({ status, body }) => [status, body.state])).toEqual(Array(10).fill([200, 'provisional']));
      expect((await actors.organizer.get('/api/contests/rush/history')).body.steps).toHaveLength(3);
    });
  });

  it('need a remark, a step that there is, and an organizer', async () => {
    await openContest(running, 'asked', MANUAL);
    await at(AFTER, async () => {
      expect(await step('asked', 'provisional', '  ')).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/remark' }] },
      });
      expect(await step('asked', 'closed')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/to' }] } });
      for (const caller of [actors.contestant, actors.viewer])
        expect((await step('asked', 'provisional', '同意', caller)).status).toBe(403);
      expect((await step('nowhere', 'provisional')).status).toBe(404);
    });
  });

  it('can be taken at the command line', async () => {
    await openContest(running, 'typed', MANUAL);
    const takeStep = running.app.get(TakeStep, { strict: false });
    const declared = await at(AFTER, () => takeStep.run('typed', 'provisional', '同意', COMMAND_LINE));
    expect(declared.state).toBe('provisional');
    await expect(takeStep.run('typed', 'open', '同意', COMMAND_LINE)).rejects.toMatchObject({
      parts: { faults: [{ pointer: '/to' }] },
    });
  });
});
