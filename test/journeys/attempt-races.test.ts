import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant, loadBank, openContest, written } from '../contest-ground.js';
import type { Reply } from '../caller.js';
import { type RunningApp, startApp } from '../running-app.js';

const at = (time: string) => `2012-09-${time}:00+08:00`;

describe('how often and when a person may start', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: at('10T10:00') });
    await loadBank(running);
    await openContest(running, 'daily', { attempts: { perDay: 2, total: 5 } });
    await openContest(running, 'once', { attempts: { total: 1 } });
    await openContest(running, 'free');
  });
  afterAll(() => running?.stop());

  const quota = ({ status, body }: Reply) => ({
    status,
    code: body.code,
    limit: body.limit,
    nextDayAt: body.nextDayAt,
  });
  async function startAndSubmit(person: Contestant): Promise<Reply> {
    const reply = await person.start();
    if (reply.status === 201) await person.submit(reply.body.attempt.id as string);
    return reply;
  }

  it('counts days in the contest’s time zone', async () => {
    running.clock.set(at('10T23:00'));
    const person = await Contestant.entered(running, 'daily');
    for (const time of ['10T23:10', '10T23:58']) {
      running.clock.set(at(time));
      expect((await startAndSubmit(person)).status).toBe(201);
    }
    running.clock.set('2012-09-10T23:59:59.999+08:00');
    const tomorrow = '2012-09-10T16:00:00.000Z';
    expect(quota(await person.start())).toEqual({
      status: 409,
      code: 'quota-used',
      limit: 'perDay',
      nextDayAt: tomorrow,
    });
    expect((await person.mine()).body.quota).toMatchObject({ left: 0, exhausted: 'perDay', nextDayAt: tomorrow });

    running.clock.set(tomorrow);
    expect((await person.mine()).body.quota).toMatchObject({ left: 2, exhausted: null, nextDayAt: null });
    expect((await startAndSubmit(person)).body.attempt.number).toBe(3);
    await startAndSubmit(person);
    running.clock.set(at('12T08:00'));
    expect((await startAndSubmit(person)).status).toBe(201);
    expect(quota(await person.start())).toEqual({ status: 409, code: 'quota-used', limit: 'total', nextDayAt: null });
    running.clock.set(at('10T10:00'));
  });

  it('doesn’t count an attempt that was voided', async () => {
    const person = await Contestant.entered(running, 'once');
    const id = (await startAndSubmit(person)).body.attempt.id as string;
    expect((await person.start()).body.code).toBe('quota-used');
    await running.sql(`UPDATE attempt SET state = 'voided' WHERE id = ?`, [id]);
    const again = await person.start();
    expect([again.status, again.body.attempt.number]).toEqual([201, 2]);
  });

  it('goes on for ever where nothing is limited', async () => {
    const person = await Contestant.entered(running, 'free');
    for (let number = 1; number <= 7; number++) expect((await startAndSubmit(person)).body.attempt.number).toBe(number);
    expect((await person.mine()).body.quota).toMatchObject({ left: null, exhausted: null, nextDayAt: null });
  });

  it('needs an entry, and an open contest', async () => {
    const person = await Contestant.signedUp(running, 'once');
    expect((await person.mine()).body).toMatchObject({ attempts: [], quota: { left: 1 } });
    const early = await person.start();
    expect([early.status, early.body.code]).toEqual([403, 'entry-needed']);
    await person.enter();
    for (const [instant, code, when] of [
      ['2012-09-01T07:59:59.999+08:00', 'contest-not-open-yet', '2012-09-01T00:00:00.000Z'],
      ['2012-09-30T18:00:00.000+08:00', 'contest-over', '2012-09-30T10:00:00.000Z'],
    ]) {
      running.clock.set(instant as string);
      const refused = await person.start();
      expect([refused.status, refused.body.code, refused.body.opensAt ?? refused.body.closesAt]).toEqual([
        409,
        code,
        when,
      ]);
    }
    running.clock.set('2012-09-01T08:00:00.000+08:00');
    expect((await person.start()).status).toBe(201);
    running.clock.set(at('10T10:00'));
  });

  it('says in both languages what is used up', async () => {
    const person = await Contestant.entered(running, 'once');
    await startAndSubmit(person);
    const ask = (language: string) =>
      person.caller.post('/api/contests/once/attempts', {}, { headers: { 'accept-language': language } });
    expect((await ask('zh-CN')).body.detail).toContain('最多可以答题 1 次');
    expect((await ask('en')).body.detail).toContain('1 times');
  });

  it('makes one attempt out of 200 simultaneous starts', async () => {
    const person = await Contestant.entered(running, 'once');
    const replies = await Promise.all(Array.from({ length: 200 }, () => person.start()));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(199);
    expect(new Set(replies.map(({ body }) => JSON.stringify([body.attempt, body.paper]))).size).toBe(1);
  });

  it('starts no more than the quota, however starts and submissions mix', async () => {
    const person = await Contestant.entered(running, 'daily');
    const statuses: number[] = [];
    const oneDevice = async () => {
      for (let turn = 0; turn < 6; turn++) {
        const { status, body } = await person.start();
        statuses.push(status);
        if (status < 300) await person.submit(body.attempt.id as string);
      }
    };
    await Promise.all(Array.from({ length: 6 }, oneDevice));
    expect(statuses.filter((status) => status === 201)).toHaveLength(2);
    expect((await person.mine()).body.attempts).toHaveLength(2);
  });

  it('is guaranteed by the database itself, too', async () => {
    const person = await Contestant.entered(running, 'free');
    const id = await person.attempt();
    const copy = (number: number, state: string) =>
      running.sql(
        `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at)
         SELECT ?, ?, contest_id, contest_version_id, entry_id, account_id, seed, ?, started_at FROM attempt WHERE id = ?`,
        [`copy-${number}-${state}`, number, state, id],
      );
    await expect(copy(2, 'open')).rejects.toThrow(/unique/i);
    await expect(copy(1, 'submitted')).rejects.toThrow(/unique/i);
    await expect(copy(2, 'submitted')).resolves.toBeDefined();
  });

  it('loses no acknowledged answer to a submission at the same time, and acknowledges none that is lost', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => Contestant.entered(running, 'free')));
    for (let round = 0; round < 12; round++) {
      await Promise.all(
        people.map(async (person, who) => {
          const id = await person.attempt();
          let acknowledged = 0;
          const saves = Array.from({ length: 12 }, async (_, index) => {
            const reply = await person.save(id, `2${'ABCD'[index % 4]}@${index + 1}`);
            if (reply.status === 200) acknowledged = Math.max(acknowledged, reply.body.saved[0].seq as number);
            expect([200, 409]).toContain(reply.status);
          });
          const submission = (async () => {
            for (let turns = 0; turns < (round * 5 + who) % 12; turns++) await new Promise(setImmediate);
            return person.submit(id);
          })();
          await Promise.all([...saves, submission]);
          expect((await person.save(id, '2A@99')).status).toBe(409);
          const after = await person.read(id);
          const standing = Number(written(after).split('@')[1] ?? 0);
          expect(standing).toBe(acknowledged);
          const [row] = await running.sql('SELECT score FROM attempt WHERE id = ?', [id]);
          expect(Number(row?.score)).toBe(standing > 0 && standing % 4 === 0 ? 100 : 0);
        }),
      );
    }
  });
});
