import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AttemptClosings } from '../../src/features/attempts/attempts.public.js';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import { Contestant, loadBank, openContest, written } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const START = '2012-09-10T10:00:00+08:00';
const DEADLINE = '2012-09-10T03:00:00.000Z';
const LAST_MILLISECOND = '2012-09-10T03:00:05.000Z';
const TOO_LATE = '2012-09-10T03:00:05.001Z';
/** When the sweep no longer waits for answers that may be on their way to the disk. */
const SWEPT = '2012-09-10T03:01:00.000Z';

describe('an attempt whose time is over', () => {
  let running: RunningApp;
  let person: Contestant;
  let id: string;
  beforeAll(async () => {
    running = await startApp({ now: START });
    await loadBank(running);
    await openContest(running, 'timed', { attempts: { total: 3 } });
    await openContest(running, 'patient', { attempts: { total: 3 }, time: { limit: 'PT60M', grace: 'PT50S' } });
    await openContest(running, 'finishing', { closing: 'finish-started' });
    await openContest(running, 'unlimited', { time: { limit: null } });
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set(START);
    person = await Contestant.entered(running, 'timed');
    id = await person.attempt();
    await person.save(id, '1A@1 2D@1');
  });

  const sweep = () => running.app.get(ExpireAttempts).run();
  const stateOf = async (attemptId = id) =>
    (await running.sql('SELECT state FROM attempt WHERE id = ?', [attemptId]))[0]?.state;
  const expired = { state: 'expired', deadline: DEADLINE, submittedAt: DEADLINE };

  it('takes answers to the last millisecond of the grace, and not one later', async () => {
    running.clock.set(LAST_MILLISECOND);
    expect((await person.save(id, '3B@1')).status).toBe(200);
    running.clock.set(TOO_LATE);
    const refused = await person.save(id, '3A@2');
    expect([refused.status, refused.body.code, refused.body.deadline, refused.body.endedAt]).toEqual([
      409,
      'attempt-closed',
      DEADLINE,
      null,
    ]);
    expect(written(await person.read(id))).toBe('1A@1 2D@1 3B@1');
  });

  it('is ended by the sweep, from what was saved', async () => {
    running.clock.set(LAST_MILLISECOND);
    await sweep();
    expect(await stateOf()).toBe('open');
    running.clock.set(SWEPT);
    await sweep();
    const [row] = await running.sql('SELECT state, score, time_used_ms FROM attempt WHERE id = ?', [id]);
    expect([row?.state, Number(row?.score), Number(row?.time_used_ms)]).toEqual(['expired', 200, 3_600_000]);
    expect((await person.read(id)).body.attempt).toMatchObject(expired);
  });

  it.each<[string, (someone: Contestant) => Promise<unknown>]>([
    ['reading it', (someone) => someone.read(id)],
    ['reading the list', (someone) => someone.mine()],
    ['starting again', (someone) => someone.start()],
    ['handing it in', (someone) => someone.submit(id)],
  ])('is ended by %s, too', async (_how, act) => {
    running.clock.set(TOO_LATE);
    await act(person);
    expect(await stateOf()).toBe('expired');
    expect((await person.read(id)).body.attempt).toMatchObject(expired);
  });

  it('is still handed in within the grace, and used no more than its time', async () => {
    running.clock.set(LAST_MILLISECOND);
    expect((await person.submit(id)).body.attempt).toMatchObject({ state: 'submitted', submittedAt: LAST_MILLISECOND });
    const [row] = await running.sql('SELECT time_used_ms FROM attempt WHERE id = ?', [id]);
    expect(Number(row?.time_used_ms)).toBe(3_600_000);
  });

  it('answers a late submission with how it ended, again and again', async () => {
    running.clock.set(SWEPT);
    const first = await person.submit(id);
    expect([first.status, first.body.attempt]).toEqual([200, expect.objectContaining(expired)]);
    expect((await person.submit(id)).body.attempt).toEqual(first.body.attempt);
  });

  it('makes room for the next one', async () => {
    running.clock.set(SWEPT);
    const { status, body } = await person.start();
    expect([status, body.attempt.number, body.attempt.state]).toEqual([201, 2, 'open']);
    expect((await person.mine()).body.attempts.map(({ state }: { state: string }) => state)).toEqual([
      'expired',
      'open',
    ]);
  });

  it('waits for its own contest’s grace', async () => {
    running.clock.set(START);
    const patient = await Contestant.entered(running, 'patient');
    const slow = await patient.attempt();
    running.clock.set('2012-09-10T03:00:50.000Z');
    await sweep();
    expect([await stateOf(), await stateOf(slow)]).toEqual(['expired', 'open']);
    expect((await patient.save(slow, '1A@1')).status).toBe(200);
    running.clock.set('2012-09-10T03:00:52.001Z');
    await sweep();
    expect(await stateOf(slow)).toBe('expired');
  });

  it.each([
    ['timed', '2012-09-30T10:00:00.000Z'],
    ['finishing', '2012-09-30T10:59:00.000Z'],
    ['unlimited', '2012-09-30T10:00:00.000Z'],
  ])('in the contest “%s”, started a minute before the close, ends at %s', async (slug, deadline) => {
    const late = await Contestant.entered(running, slug);
    running.clock.set('2012-09-30T17:59:00+08:00');
    const { attempt } = (await late.start()).body;
    expect(attempt.deadline).toBe(deadline);
    running.clock.set('2012-09-30T10:00:06.000Z');
    expect((await late.save(attempt.id, '1A@1')).status).toBe(slug === 'finishing' ? 200 : 409);
    expect((await late.start()).body.attempt?.id).toBe(slug === 'finishing' ? attempt.id : undefined);
    running.clock.set('2013-09-30T10:00:06.000Z');
    await sweep();
    expect(await stateOf(attempt.id as string)).toBe('expired');
  });

  it('that can’t be ended doesn’t keep the others open', async () => {
    const poisoned: string[] = [];
    const ids = [id];
    for (let index = 0; index < 12; index++) {
      const other = await Contestant.entered(running, 'timed');
      ids.push(await other.attempt());
    }
    poisoned.push(ids[3] as string);
    running.app
      .get(AttemptClosings)
      .listen((_tx, closed) =>
        poisoned.includes(closed.id) ? Promise.reject(new Error('listener failed')) : Promise.resolve(),
      );
    running.clock.set(SWEPT);
    await sweep();
    const open = [];
    for (const one of ids) if ((await stateOf(one)) === 'open') open.push(one);
    expect(open).toEqual(poisoned);
    poisoned.pop();
    await sweep();
    expect(await stateOf(open[0])).toBe('expired');
  });

  it('is ended once, however many sweep, read and submit at the same time', async () => {
    let endings = 0;
    running.app.get(AttemptClosings).listen((_tx, closed) => {
      if (closed.id === id) endings++;
      return Promise.resolve();
    });
    running.clock.set(SWEPT);
    await Promise.all([
      sweep(),
      person.read(id),
      person.submit(id),
      sweep(),
      person.submit(id),
      person.mine(),
      sweep(),
    ]);
    expect([endings, await stateOf()]).toEqual([1, 'expired']);
  });
});
