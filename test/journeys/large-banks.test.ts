import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportBank } from '../../src/features/question-banks/question-banks.public.js';
import { COMMAND_LINE } from '../../src/platform/audit/audit-log.js';
import type { Caller, Reply } from '../caller.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const MOST = 10_000;

let running: RunningApp;
let organizer: Caller;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-01T00:00:00Z' });
  ({ organizer } = await signUpEveryRole(running));
});
afterAll(() => running?.stop());

/** True/false questions from `Q<from>` on. */
const csv = (from: number, count: number) =>
  `编号,题型,题干,答案\n${Array.from({ length: count }, (_, n) => `Q${from + n},判断题,第 ${from + n} 题,对\n`).join('')}`;
const send = (path: string, file: string | Uint8Array): Promise<Reply> =>
  organizer.post(`/api/banks/${path}`, undefined, { raw: file, headers: { 'content-type': 'text/csv' } });
const put = (code: string, stem: string) =>
  organizer.put(`/api/banks/full/questions/${code}`, { type: 'true-false', stem, key: ['A'] });
const questions = async () => (await organizer.get('/api/banks/full/questions?limit=1')).body.total;

describe('a bank that holds as many questions as a file', () => {
  beforeAll(async () => {
    expect((await send('full/imports', csv(1, MOST))).body).toMatchObject({ created: MOST });
  });

  it('takes no more, from a file or one by one, and says so', async () => {
    const refused = {
      status: 409,
      body: { code: 'bank-full', questions: MOST + 1, most: MOST, detail: expect.stringContaining('最多 10000 道题') },
    };
    expect(await send('full/imports', csv(MOST, 2))).toMatchObject(refused);
    expect(await send('full/imports?dryRun=true', csv(MOST, 2))).toMatchObject(refused);
    expect(await put('NEW', '又一题')).toMatchObject(refused);
    expect(await questions()).toBe(MOST);
  });

  it('still takes corrections, and others in place of retired ones', async () => {
    expect((await put('Q1', '改过的题')).body).toMatchObject({ outcome: 'changed' });
    const reply = await send('full/imports?retireMissing=true', csv(2, MOST));
    expect(reply.body).toMatchObject({ created: 1, retired: 1 });
    expect((await send('full/imports', csv(1, 1))).body).toMatchObject({ code: 'bank-full' });
    expect(await questions()).toBe(MOST);
  });

  it('can be imported again as it was exported', async () => {
    const { body } = await organizer.get('/api/banks/full/export?format=csv');
    expect((await send('full/imports?retireMissing=true', body)).body).toMatchObject({ unchanged: MOST, retired: 0 });
  });
});

it('a bank whose file could not be sent again is not exported as such', async () => {
  const long = '质'.repeat(1999);
  for (const part of [0, 1]) {
    const rows = Array.from(
      { length: 550 },
      (_, n) => `L${part}-${n},判断题,${part * 1000 + n + 1000}${long.slice(4)},对,${long}${long}\n`,
    );
    const bytes = Buffer.from(`编号,题型,题干,答案,解析\n${rows.join('')}`);
    await running.app.get(ImportBank).run({ name: 'long.csv', bytes }, { bank: 'long' }, COMMAND_LINE);
  }
  const refused = await organizer.get('/api/banks/long/export?format=csv');
  expect(refused).toMatchObject({ status: 409, body: { code: 'export-too-large', most: 16 * 1024 * 1024 } });
  expect((await organizer.get('/api/banks/long/export?format=xlsx')).status).toBe(200);
});
