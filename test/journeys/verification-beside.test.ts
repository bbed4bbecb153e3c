import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { ALL_RIGHT, attempt, compete } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { openCommandLine } from '../other-process.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('verification beside a running server', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const standings = () => running.sql('SELECT * FROM standing ORDER BY entry_id');
  const kinds = async (app: Pick<TestingModule, 'get'>, slug: string) => {
    const [verified] = await app.get(VerifyContest, { strict: false }).run(slug);
    return verified?.differences.map(({ kind }) => kind);
  };

  describe('of standings that somebody tampered with', () => {
    let slug: string;
    let contests = 0;
    beforeEach(async () => {
      slug = `beside-${++contests}`;
      await openContest(running, slug);
      for (const answers of [ALL_RIGHT, '1A 2D', '1A']) await compete(running, slug, answers);
      const contest = '(SELECT id FROM contest WHERE slug = ?)';
      await running.sql(`DELETE FROM standing WHERE score = 500 AND contest_id = ${contest}`, [slug]);
      await running.sql(`UPDATE standing SET score = 499 WHERE score = 200 AND contest_id = ${contest}`, [slug]);
    });

    it('reports all of it, and changes nothing', async () => {
      const before = await standings();
      const commandLine = await openCommandLine(running);
      const found = [await kinds(commandLine, slug), await kinds(commandLine, slug)];
      await commandLine.close();
      expect(found).toEqual([
        ['standing', 'standing'],
        ['standing', 'standing'],
      ]);
      expect(await standings()).toEqual(before);
    });

    it('waits for no writer, and keeps none waiting', async () => {
      const found = await running.app.get(Transactions).run(() => kinds(running.app, slug));
      expect(found).toEqual(['standing', 'standing']);
    });
  });

  it('of a contest that goes on finds nothing', async () => {
    await openContest(running, 'goes-on', { attempts: { total: 4, counts: 'sum' } });
    const commandLine = await openCommandLine(running);
    const people = await Promise.all(Array.from({ length: 24 }, () => Contestant.entered(running, 'goes-on')));
    let going = true;
    const competing = Promise.all(
      people.map(async (contestant) => {
        for (const answers of ['1A', ALL_RIGHT, '2D 3B', '']) await attempt(running, contestant, answers, 1);
      }),
    ).finally(() => (going = false));

    const found: unknown[] = [];
    let times = 0;
    for (; going; times++) {
      // On SQLite nothing in a verification waits by itself, and the server is in this process.
      await setImmediate();
      found.push(...((await kinds(commandLine, 'goes-on')) ?? []));
    }
    await competing;
    await commandLine.close();
    expect({ found, severalTimes: times > 1 }).toEqual({ found: [], severalTimes: true });
  });
});
