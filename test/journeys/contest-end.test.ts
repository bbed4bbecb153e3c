import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContestCatalogue, ReopenContest } from '../../src/features/contests/contests.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const AFTER = '2012-09-30T18:00:06+08:00';

let running: RunningApp;
let actors: Actors;
beforeAll(async () => {
  running = await startApp({ now: AFTER });
  actors = await signUpEveryRole(running);
  await loadBank(running);
});
afterAll(() => running?.stop());

async function end(slug: string): Promise<void> {
  for (const to of ['provisional', 'publicized', 'final'])
    expect((await actors.organizer.post(`/api/contests/${slug}/steps`, { to, remark: '同意' })).status).toBe(200);
}

const reopen = (slug: string, reason: string, caller = actors.administrator) =>
  caller.post(`/api/contests/${slug}/reopenings`, { reason });

describe('a final contest', () => {
  it('keeps its document as it is, down to the title, until it is reopened', async () => {
    await openContest(running, 'settled');
    await end('settled');
    const { body: document } = await actors.organizer.get('/api/contests/settled/document');
    const renamed = () => actors.organizer.put('/api/contests/settled/document', { ...document, title: '新名称' });
    expect(await renamed()).toMatchObject({ status: 409, body: { code: 'contest-final' } });
    const again = await actors.organizer.put('/api/contests/settled/document', document);
    expect(again).toMatchObject({ status: 200, body: { outcome: 'unchanged' } });

    expect((await reopen('settled', '发现统计错误')).body).toMatchObject({ state: 'provisional' });
    expect(await renamed()).toMatchObject({ status: 200, body: { outcome: 'changed' } });
  });

  it('refuses whatever would change something about it', async () => {
    await openContest(running, 'guarded');
    const { app } = running;
    const contests = app.get(ContestCatalogue, { strict: false });
    const { id } = await contests.bySlug('guarded');
    const change = () => app.get(Transactions).run((tx) => contests.refuseWhenFinal(tx, id));
    await expect(change()).resolves.toBeUndefined();
    await end('guarded');
    await expect(change()).rejects.toThrow('contest-final');
    await reopen('guarded', '更正');
    await expect(change()).resolves.toBeUndefined();
  });
});

describe('reopening', () => {
  it('at the command line says so, and an organizer is told that an administrator can', async () => {
    await openContest(running, 'by-command');
    await end('by-command');
    expect((await reopen('by-command', '更正', actors.organizer)).body.detail).toContain('请联系管理员');
    expect((await reopen('by-command', '更正', actors.contestant)).body.detail).not.toContain('管理员');
    await running.app.get(ReopenContest, { strict: false }).run('by-command', '更正', COMMAND_LINE);
    const { steps } = (await actors.organizer.get('/api/contests/by-command/history')).body;
    expect(steps.at(-1)).toMatchObject({ to: 'provisional', by: { id: null, name: '命令行 command line' } });
  });

  it('is written down with who and why, and the steps follow once more', async () => {
    await openContest(running, 'reopened');
    await end('reopened');
    expect((await reopen('reopened', ' 第 3 题答案有误 ')).status).toBe(200);
    await actors.organizer.post('/api/contests/reopened/steps', { to: 'publicized', remark: '再次公示' });
    const { steps } = (await actors.organizer.get('/api/contests/reopened/history')).body;
    expect(steps.at(-2)).toMatchObject({ from: 'final', to: 'provisional', remark: '第 3 题答案有误' });
    expect(steps.at(-1)).toMatchObject({ from: 'provisional', to: 'publicized' });
  });

  it('is for administrators, with a reason, of a contest that is final', async () => {
    await openContest(running, 'not-final');
    for (const caller of [actors.organizer, actors.contestant])
      expect((await reopen('not-final', '更正', caller)).status).toBe(403);
    expect(await reopen('not-final', '更正')).toMatchObject({ status: 409, body: { code: 'contest-not-final' } });
    expect(await reopen('not-final', '  ')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reason' }] } });
    expect((await reopen('nowhere', '更正')).status).toBe(404);
  });
});
