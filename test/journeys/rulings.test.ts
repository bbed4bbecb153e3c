import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import { CorrectionJobs } from '../../src/features/key-corrections/key-corrections.public.js';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import type { Caller, Reply } from '../caller.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

interface Line {
  readonly name: string;
  readonly score: number;
  readonly place: number;
}

describe('a ruling', () => {
  let running: RunningApp;
  let organizer: Caller;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    ({ organizer } = await signUpEveryRole(running));
  });
  afterAll(() => running?.stop());

  const rule = (slug: string, kind: string, body: object): Promise<Reply> =>
    organizer.post(`/api/contests/${slug}/rulings/${kind}`, { reason: '经核实', ...body });
  const undo = (slug: string, { body }: Reply): Promise<Reply> =>
    organizer.post(`/api/contests/${slug}/rulings/${body.ruling.id}/undoing`, { reason: '申诉成立' });
  const entryOf = async (slug: string, name: string) => {
    const { body } = await organizer.get(`/api/contests/${slug}/entrants?search=${encodeURIComponent(name)}`);
    return body.entrants[0].entryId as string;
  };
  const board = async (slug: string) => {
    const { body } = await running.caller.get(`/api/contests/${slug}/leaderboards/individuals`);
    return body.entries.map(({ name, score, place }: Line) => `${name} ${score} (${place})`);
  };
  const open = (slug: string, changes: object = {}) =>
    openContest(running, slug, {
      publication: { results: 'onSubmit', leaderboards: { for: 'everyone', names: 'full' } },
      ...changes,
    });
  const differences = async (slug: string) =>
    (await running.app.get(VerifyContest, { strict: false }).run(slug))[0]?.differences;

  describe('of extra time', () => {
    it('lets an open attempt end later at once, and adds up', async () => {
      running.clock.set(DURING);
      await open('longer');
      const person = await Contestant.named(running, 'longer', '选手 01');
      await person.enter();
      const id = await person.attempt();
      const entryId = await entryOf('longer', '选手 01');
      const first = await rule('longer', 'extra-time', { entryId, minutes: 20 });
      expect([first.status, first.body.deadline, first.body.ruling.attemptId]).toEqual([
        201,
        '2012-09-10T03:20:00.000Z',
        id,
      ]);
      await rule('longer', 'extra-time', { entryId, minutes: 10, reason: '停电' });
      running.clock.advance(85 * 60_000);
      const saved = await person.save(id, '1A@1');
      expect([saved.status, saved.body.deadline]).toEqual([200, '2012-09-10T03:30:00.000Z']);
      running.clock.advance(5 * 60_000 + 6000);
      expect((await person.save(id, '2D@2')).body.code).toBe('attempt-closed');
      expect((await person.read(id)).body.attempt).toMatchObject({
        state: 'expired',
        submittedAt: '2012-09-10T03:30:00.000Z',
      });
      expect(await differences('longer')).toEqual([]);
      const { body } = await person.caller.get('/api/contests/longer/rulings/mine');
      expect(body.rulings.map(({ minutes, reason }: Record<string, unknown>) => [minutes, reason])).toEqual([
        [20, '经核实'],
        [10, '停电'],
      ]);
    });

    it('waits for the next attempt when none is open', async () => {
      running.clock.set(DURING);
      await open('waiting');
      const person = await Contestant.named(running, 'waiting', '选手 01');
      await person.enter();
      const entryId = await entryOf('waiting', '选手 01');
      const waiting = await rule('waiting', 'extra-time', { entryId, minutes: 30 });
      expect([waiting.status, waiting.body.deadline, waiting.body.ruling.attemptId]).toEqual([201, null, null]);
      const started = await person.start();
      expect(started.body.attempt.deadline).toBe('2012-09-10T03:30:00.000Z');
      await person.submit(started.body.attempt.id as string);
      expect((await person.start()).body.attempt.deadline).toBe('2012-09-10T03:00:00.000Z');
      expect((await undo('waiting', waiting)).body.code).toBe('extra-time-stays');
    });

    it('never moves the close of the contest, and needs a limit', async () => {
      running.clock.set('2012-09-30T17:30:00+08:00');
      await open('at-the-close');
      const person = await Contestant.named(running, 'at-the-close', '选手 01');
      await person.enter();
      await person.attempt();
      const entryId = await entryOf('at-the-close', '选手 01');
      expect((await rule('at-the-close', 'extra-time', { entryId, minutes: 30 })).body.deadline).toBe(
        '2012-09-30T10:00:00.000Z',
      );
      await open('unlimited', { time: { limit: null } });
      const other = await Contestant.named(running, 'unlimited', '选手 02');
      await other.enter();
      const refused = await rule('unlimited', 'extra-time', {
        entryId: await entryOf('unlimited', '选手 02'),
        minutes: 5,
      });
      expect([refused.status, refused.body.code]).toEqual([409, 'extra-time-without-limit']);
      expect((await rule('unlimited', 'extra-time', { entryId, minutes: 5 })).body.code).toBe('entrant-not-found');
    });

    it('at the moment of expiry is either in time or waits; the attempt ends once', async () => {
      running.clock.set(DURING);
      await open('expiring');
      const person = await Contestant.named(running, 'expiring', '选手 01');
      await person.enter();
      const id = await person.attempt();
      const entryId = await entryOf('expiring', '选手 01');
      running.clock.advance(3_607_000);
      const [given] = await Promise.all([
        rule('expiring', 'extra-time', { entryId, minutes: 5 }),
        running.app.get(ExpireAttempts, { strict: false }).run(),
        person.submit(id),
      ]);
      expect([given.status, given.body.ruling.attemptId]).toEqual([201, null]);
      expect((await person.read(id)).body.attempt.state).toBe('expired');
      expect(await differences('expiring')).toEqual([]);
    });
  });

  it('of a void attempt takes its score away, and gives it back when it is undone', async () => {
    running.clock.set(DURING);
    await open('void', { attempts: { total: 2, counts: 'best' } });
    const one = await compete(running, 'void', '1A 2D', { name: '选手 01', seconds: 40 });
    const best = await attempt(running, one.contestant, ALL_RIGHT, 50);
    await compete(running, 'void', '1A 2D 3B', { name: '选手 02', seconds: 30 });
    expect(await board('void')).toEqual(['选手 01 5 (1)', '选手 02 3 (2)']);

    const voided = await rule('void', 'voided-attempts', { attemptId: best.attemptId, reason: '代答' });
    expect(voided.status).toBe(201);
    expect(await board('void')).toEqual(['选手 02 3 (1)', '选手 01 2 (2)']);
    const again = await rule('void', 'voided-attempts', { attemptId: best.attemptId });
    expect(again.body.ruling.id).toBe(voided.body.ruling.id);
    expect(await differences('void')).toEqual([]);
    const own = await one.contestant.caller.get('/api/contests/void/rulings/mine');
    expect(own.body.rulings).toMatchObject([{ kind: 'voided-attempt', attemptId: best.attemptId, reason: '代答' }]);

    const third = await one.contestant.attempt();
    expect(await undo('void', voided)).toMatchObject({ status: 409, body: { code: 'restored-beyond-quota' } });
    await rule('void', 'voided-attempts', { attemptId: third, reason: '多答的一次' });
    const undone = await undo('void', voided);
    expect([undone.status, undone.body.ruling.undoneReason]).toEqual([200, '申诉成立']);
    expect(await board('void')).toEqual(['选手 01 5 (1)', '选手 02 3 (2)']);
    expect(await differences('void')).toEqual([]);
    expect((await undo('void', voided)).body.ruling.undoneReason).toBe('申诉成立');
  });

  it('of a void attempt while it is submitted: it is void however they come', async () => {
    running.clock.set(DURING);
    await open('racing');
    for (let round = 0; round < 5; round++) {
      const person = await Contestant.named(running, 'racing', `选手 1${round}`);
      await person.enter();
      const id = await person.attempt();
      await person.save(id, '1A@1 2D@2');
      const [voided, submitted] = await Promise.all([
        rule('racing', 'voided-attempts', { attemptId: id }),
        person.submit(id),
      ]);
      expect([voided.status, submitted.status]).toEqual([201, 200]);
      expect((await person.read(id)).body.attempt.state).toBe('voided');
    }
    expect(await board('racing')).toEqual([]);
    expect(await differences('racing')).toEqual([]);
  });

  it('of a disqualification takes a person off the board, and puts them back when it is undone', async () => {
    running.clock.set(DURING);
    await open('disqualified');
    const first = await compete(running, 'disqualified', ALL_RIGHT, { name: '选手 01' });
    await compete(running, 'disqualified', '1A 2D 3B', { name: '选手 02' });
    const entryId = await entryOf('disqualified', '选手 01');
    const ruling = await rule('disqualified', 'disqualifications', { entryId, reason: '冒名顶替' });
    expect(ruling.status).toBe(201);
    expect(await board('disqualified')).toEqual(['选手 02 3 (1)']);
    expect(await differences('disqualified')).toEqual([]);
    const { body } = await organizer.get('/api/contests/disqualified/entrants');
    expect(
      body.entrants.map(({ name, disqualified, score }: Record<string, unknown>) => [name, disqualified, score]),
    ).toEqual([
      ['选手 01', true, 5],
      ['选手 02', false, 3],
    ]);
    const mine = await first.contestant.caller.get('/api/contests/disqualified/rulings/mine');
    expect(mine.body.rulings).toMatchObject([{ kind: 'disqualification', reason: '冒名顶替', undoneAt: null }]);
    const entry = async () => (await first.contestant.caller.get('/api/contests/disqualified/entries/mine')).body.entry;
    expect(await entry()).toMatchObject({ disqualified: true });
    expect((await undo('disqualified', ruling)).status).toBe(200);
    expect(await entry()).not.toHaveProperty('disqualified');
    expect(await board('disqualified')).toEqual(['选手 01 5 (1)', '选手 02 3 (2)']);
    const all = await organizer.get('/api/contests/disqualified/rulings');
    expect(all.body).toMatchObject({
      next: null,
      rulings: [{ kind: 'disqualification', name: '选手 01', undoneReason: '申诉成立' }],
    });
  });

  it('of a disqualification lets nobody start again; what is under way ends, and counts once it is undone', async () => {
    running.clock.set(DURING);
    await open('barred', { attempts: { counts: 'best' } });
    const { contestant } = await compete(running, 'barred', '1A', { name: '选手 01' });
    const id = await contestant.attempt();
    const entryId = await entryOf('barred', '选手 01');
    const ruling = await rule('barred', 'disqualifications', { entryId, reason: '冒名顶替' });
    expect((await contestant.start()).body.attempt.id).toBe(id);
    expect((await contestant.save(id, '1A@101 2D@102')).status).toBe(200);
    expect((await contestant.submit(id)).body.attempt.state).toBe('submitted');
    const refused = await contestant.start();
    expect([refused.status, refused.body.code, refused.body.reason]).toEqual([403, 'entrant-disqualified', '冒名顶替']);
    expect(refused.body.detail).toContain('冒名顶替');
    expect(await board('barred')).toEqual([]);
    expect(await differences('barred')).toEqual([]);
    await undo('barred', ruling);
    expect(await board('barred')).toEqual(['选手 01 2 (1)']);
    expect((await contestant.start()).status).toBe(201);
  });

  it('makes a preview of a correction out of date', async () => {
    running.clock.set(DURING);
    await open('ruled-on');
    await compete(running, 'ruled-on', ALL_RIGHT, { name: '选手 01' });
    const corrections = '/api/contests/ruled-on/key-corrections/previews';
    const made = await organizer.post(corrections, { question: 'ground/S1', kind: 'void', reason: '题目有误' });
    await running.app.get(CorrectionJobs, { strict: false }).rest();
    await rule('ruled-on', 'disqualifications', { entryId: await entryOf('ruled-on', '选手 01') });
    const applied = await organizer.post(`${corrections}/${made.body.preview.id}/application`);
    expect(applied).toMatchObject({ status: 409, body: { code: 'preview-outdated', changed: ['rulings'] } });
  });
});
