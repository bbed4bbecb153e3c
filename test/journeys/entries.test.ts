import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const BEFORE = '2012-08-31T10:00:00+08:00';
const AFTER = '2012-09-30T18:00:00+08:00';

const phone = { name: 'phone', label: '手机号', required: true, unique: true, pattern: '1\\d{10}' };
const number = { name: 'employeeNumber', unique: true };

describe('entering a contest', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    await openContest(running, 'open');
    await openContest(running, 'coded', { registration: { mode: 'code', code: 'ZLN2012' } });
    await openContest(running, 'fields', { registration: { fields: [phone, number] } });
    await openContest(running, 'changes', { registration: { fields: [phone], changes: 2 } });
  });
  afterAll(() => running?.stop());

  const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
    running.clock.set(instant);
    try {
      return await work();
    } finally {
      running.clock.set(DURING);
    }
  };

  it('is done once; again the same is no error and changes nothing', async () => {
    const person = await Contestant.signedUp(running, 'open');
    const first = await person.enter();
    expect(first.status).toBe(201);
    expect(first.body.entry).toEqual({
      id: expect.any(String),
      contest: 'open',
      name: '选手',
      fields: {},
      organization: null,
      enteredAt: '2012-09-10T02:00:00.000Z',
      changesLeft: 0,
    });
    const again = await person.enter();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await person.caller.get('/api/contests/open/entries/mine')).body).toEqual(first.body);
  });

  it('makes one entry out of fifty clicks at once', async () => {
    const person = await Contestant.signedUp(running, 'open');
    const replies = await Promise.all(Array.from({ length: 50 }, () => person.enter()));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(new Set(replies.map(({ body }) => body.entry.id)).size).toBe(1);
  });

  it('is possible from the publication to the close', async () => {
    const [early, late] = [await Contestant.signedUp(running, 'open'), await Contestant.signedUp(running, 'open')];
    expect((await at(BEFORE, () => early.enter())).status).toBe(201);
    const refused = await at(AFTER, () => late.enter());
    expect([refused.status, refused.body.code, refused.body.closesAt]).toEqual([
      409,
      'contest-over',
      '2012-09-30T10:00:00.000Z',
    ]);
    expect((await at(AFTER, () => early.enter())).status).toBe(200);
  });

  it('is counted where the contest is shown', async () => {
    await openContest(running, 'counted');
    const entrants = async () => (await running.caller.get('/api/contests/counted')).body.counts.entrants as number;
    expect(await entrants()).toBe(0);
    for (let people = 1; people <= 3; people++) {
      const person = await Contestant.entered(running, 'counted');
      await person.enter();
      expect(await entrants()).toBe(people);
    }
  });

  it('says when there is no such contest, and no entry', async () => {
    const person = await Contestant.signedUp(running, 'nowhere');
    expect((await person.enter()).body.code).toBe('contest-not-found');
    expect((await person.caller.get('/api/contests/open/entries/mine')).body.code).toBe('entry-not-found');
  });

  it.each([
    ['missing', {}],
    ['empty', { code: '' }],
    ['wrong', { code: 'ZLN2013' }],
  ])('needs the contest code where there is one; it was %s', async (_case, body) => {
    const person = await Contestant.signedUp(running, 'coded');
    const refused = await person.enter(body);
    expect([refused.status, refused.body.code]).toEqual([403, 'contest-code-wrong']);
    expect((await person.enter({ code: ' zln2012' })).status).toBe(201);
    expect((await person.enter()).status).toBe(200);
  });

  it('stops who guesses the contest code, and nobody else', async () => {
    const guesser = await Contestant.signedUp(running, 'coded');
    for (let n = 0; n < 10; n++) expect((await guesser.enter({ code: `GUESS${n}` })).status).toBe(403);
    const stopped = await guesser.enter({ code: 'ZLN2012' });
    expect([stopped.status, stopped.body.code]).toEqual([429, 'too-many-wrong-codes']);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await Contestant.signedUp(running, 'coded')).enter({ code: 'ZLN2012' })).status).toBe(201);
    expect((await guesser.caller.post('/api/contests/open/entries')).status).toBe(201);
  });

  it('lets a hundred guesses at once come no further', async () => {
    const guesser = await Contestant.signedUp(running, 'coded');
    const replies = await Promise.all(Array.from({ length: 100 }, (_, n) => guesser.enter({ code: `RUSH${n}` })));
    expect(replies.filter(({ status }) => status === 403)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(90);
  });

  it.each([
    ['a field that is missing', {}, ['/fields/phone']],
    ['a value in the wrong form', { fields: { phone: '123' } }, ['/fields/phone']],
    ['a field that is not asked for', { fields: { phone: '13800000001', age: '3' } }, ['/fields/age']],
    [
      'what other contests use',
      { fields: { phone: '13800000001' }, teamCode: 'T1', division: '1' },
      ['/division', '/teamCode'],
    ],
    ['a field that is no text', { fields: { phone: 13800000001 } }, ['/fields/phone']],
    ['a member that does not exist', { fields: { phone: '13800000001' }, colour: 'red' }, ['/colour']],
  ])('names %s', async (_case, body, pointers) => {
    const person = await Contestant.signedUp(running, 'fields');
    const refused = await person.enter(body);
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid-request']);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  it('takes a unique value once in a contest, however many ask for it at once', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => Contestant.signedUp(running, 'fields')));
    const replies = await Promise.all(
      people.map((person, index) => person.enter({ fields: { phone: index % 2 ? '13911111111' : '1 3911111111' } })),
    );
    const statuses = replies.map(({ status }) => status).sort();
    // Written with a space it doesn't match the pattern; of the four others one gets it.
    expect(statuses).toEqual([201, 422, 422, 422, 422, 422, 422, 422]);
    const refused = replies.find(({ status, body }) => status === 422 && /已经有人/.test(body.errors[0].detail));
    expect(refused?.body.errors[0].pointer).toBe('/fields/phone');
    expect(await running.sql(`SELECT 1 FROM entry_field_value WHERE value = '13911111111'`)).toHaveLength(1);
  });

  it('doesn’t wait in a circle when people want each other’s values', async () => {
    for (let round = 0; round < 10; round++) {
      const people = await Promise.all([1, 2].map(() => Contestant.signedUp(running, 'fields')));
      const replies = await Promise.all(
        people.map((person) => person.enter({ fields: { employeeNumber: `E${round}`, phone: `1370000000${round}` } })),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
    }
  });

  it('keeps another contest’s values apart', async () => {
    const fields = { phone: '13922222222' };
    for (const slug of ['fields', 'changes'])
      expect((await (await Contestant.signedUp(running, slug)).enter({ fields })).status).toBe(201);
  });

  it('refuses something else under the same entry, and points to the correction', async () => {
    const person = await Contestant.signedUp(running, 'changes');
    await person.enter({ fields: { phone: '13933333333' } });
    expect((await person.enter({ fields: { phone: '13933333333' } })).status).toBe(200);
    expect((await person.enter({})).status).toBe(200);
    const other = await person.enter({ fields: { phone: '13933333334' } });
    expect([other.status, other.body.code]).toEqual([409, 'already-entered']);
    expect(other.body.detail).toContain('修改报名信息');
  });

  it('can be corrected as often as the contest allows', async () => {
    const person = await Contestant.signedUp(running, 'changes');
    const change = (phone: string) => person.caller.put('/api/contests/changes/entries/mine', { fields: { phone } });
    expect((await change('13944444440')).body.code).toBe('entry-not-found');
    await person.enter({ fields: { phone: '13944444441' } });
    expect((await change('1')).body.errors[0].pointer).toBe('/fields/phone');
    expect((await change('13944444442')).body.entry).toMatchObject({
      fields: { phone: '13944444442' },
      changesLeft: 1,
    });

    // The value that was given up is free for others, and the one that somebody has is not.
    const other = await Contestant.signedUp(running, 'changes');
    expect((await other.enter({ fields: { phone: '13944444441' } })).status).toBe(201);
    const refused = await change('13944444441');
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/fields/phone']);

    expect((await change('13944444443')).body.entry.changesLeft).toBe(0);
    expect((await change('13944444444')).body).toMatchObject({ code: 'entry-changes-used', allowed: 2 });
    expect((await at(AFTER, () => change('13944444444'))).body.code).toBe('contest-over');
    expect((await person.caller.get('/api/contests/changes/entries/mine')).body.entry.fields.phone).toBe('13944444443');
  });

  it('answers in English too', async () => {
    const person = await Contestant.signedUp(running, 'coded');
    const reply = await person.caller.post('/api/contests/coded/entries', {}, { headers: { 'accept-language': 'en' } });
    expect(reply.body.detail).toContain('contest code');
  });
});
