import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Reply } from '../caller.js';
import { loadBank, openContest } from '../contest-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const PEOPLE = 35_000;
const ORGANIZATIONS = 400;
const FAULTY = 200;

jest.setTimeout(180_000);

/** Row 1 is the head. */
const lines = (isFaulty: (index: number) => boolean): string => {
  const rows = Array.from({ length: PEOPLE }, (_, index) => {
    const organization = isFaulty(index) ? '查无此单位' : `ORG-${index % ORGANIZATIONS}`;
    return `选手${index},${index},${organization},1${String(index).padStart(10, '0')}`;
  });
  return ['姓名,工号,单位,手机号', ...rows].join('\r\n');
};

describe('a roster of 35,000 people', () => {
  let running: RunningApp;
  let actors: Actors;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    await openContest(running, 'crowd', { registration: { mode: 'roster' } });
    for (let index = 0; index < ORGANIZATIONS; index++)
      await running.sql(
        `INSERT INTO organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)
         VALUES (?, ?, ?, NULL, 0, '/', '', 0, 0)`,
        [`org-${index}`, `ORG-${index}`, `单位${index}`],
      );
  });
  afterAll(() => running?.stop());

  const imported = (raw: string): Promise<Reply> =>
    actors.organizer.post('/api/contests/crowd/roster/imports', undefined, {
      raw,
      headers: { 'content-type': 'text/csv' },
    });

  const total = async () => (await actors.organizer.get('/api/contests/crowd/roster?limit=1')).body.total as number;

  it('is refused with each of 200 faulty rows, and nobody is stored', async () => {
    const { status, body } = await imported(lines((index) => index % (PEOPLE / FAULTY) === 7));
    expect([status, body.faultCount]).toEqual([422, FAULTY]);
    expect(body.errors.map(({ row }: { row: number }) => row)).toEqual(
      Array.from({ length: FAULTY }, (_, index) => index * (PEOPLE / FAULTY) + 7 + 2),
    );
    expect(await total()).toBe(0);
  });

  it('comes in once, however often it is imported, and everybody has a code of their own', async () => {
    const file = lines(() => false);
    expect((await imported(file)).body).toMatchObject({ created: PEOPLE, duplicateCount: 0 });
    expect((await imported(file)).body).toMatchObject({ created: 0, changed: 0, unchanged: PEOPLE });
    expect(await total()).toBe(PEOPLE);
    const { body } = await actors.organizer.get('/api/contests/crowd/roster/access-codes?format=csv');
    const codes = String(body).trim().split('\r\n').slice(1);
    expect(new Set(codes.map((row) => row.split(',').at(-1))).size).toBe(PEOPLE);
  });
});
