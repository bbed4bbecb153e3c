import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestContest, signUp, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('a client or a clock that behaves oddly', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T04:00:00.000Z' });
    await openTestContest(running, (await signUpEveryRole(running)).organizer);
  });
  afterAll(() => running?.stop());

  it('may name the type of a body that is not there', async () => {
    const person = await signUp(running, 'types-everything');
    const headers = { 'content-type': 'application/json' };
    expect((await person.get('/api/account', { headers })).status).toBe(200);
    expect((await person.delete('/api/session', { headers })).status).toBe(204);
    expect((await person.get('/api/account')).status).toBe(401);
  });

  it('may write the scheme of its token in small letters', async () => {
    const { token } = await signUp(running, 'small-letters');
    const reply = await running.caller.get('/api/account', { headers: { authorization: `bearer ${token}` } });
    expect(reply.status).toBe(200);
  });

  it('never ends an attempt before it began, even when the clock was set back', async () => {
    const person = await signUp(running, 'back-in-time');
    await person.post('/api/contests/test-contest/entries');
    const { attempt } = (await person.post('/api/contests/test-contest/attempts')).body;
    running.clock.advance(-600_000);
    const { body } = await person.post(`/api/attempts/${attempt.id}/submission`);
    running.clock.advance(600_000);
    expect(body.attempt).toMatchObject({ state: 'submitted', submittedAt: attempt.startedAt });
  });
});
