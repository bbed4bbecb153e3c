import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { ALL_RIGHT, attempt, compete, type Competitor } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';

describe('verification', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
  });
  afterAll(() => running?.stop());

  const verify = async (slug: string) => {
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run(slug);
    return verified;
  };
  const kinds = async (slug: string) => (await verify(slug))?.differences.map(({ kind }) => kind);

  it('of a contest in which everything went its way finds nothing', async () => {
    await openContest(running, 'clean', {
      paper: {
        sections: [
          { title: '单选题', type: 'single', points: 1.5, questions: ['ground/S1', 'ground/S2'] },
          { title: '多选题', type: 'multiple', points: 2, draw: { bank: 'ground', count: 1 } },
        ],
        drawnPer: 'attempt',
        shuffle: { questions: true, options: true },
      },
      scoring: { multipleChoice: 'perOption', pointsEach: 0.5, wrong: -0.25 },
      attempts: { perDay: 3, counts: 'average' },
      ranking: { ties: ['section:多选题', 'lot', 'finishedAt'], lotSeed: 'drawn in public' },
    });
    for (const answers of ['1A 2B 3AC', '3A', '', '1C 2A 3BD', '1A 2B 3AC']) {
      const { contestant } = await compete(running, 'clean', answers, { seconds: 30 });
      await attempt(running, contestant, '1B 2B', 45);
    }
    const open = await Contestant.entered(running, 'clean');
    await open.save(await open.attempt(), '1A@1');
    expect(await verify('clean')).toEqual({ contest: 'clean', attempts: 11, standings: 5, differences: [] });
    expect(await running.app.get(VerifyContest, { strict: false }).run()).toContainEqual(await verify('clean'));
  });

  it('says when there is no such contest', async () => {
    await expect(verify('nowhere')).rejects.toThrow('contest-not-found');
  });

  describe('finds what was changed behind the back of the rules:', () => {
    let slug: string;
    let first: Competitor;
    let second: Competitor;
    let contests = 0;
    beforeEach(async () => {
      slug = `tampered-${++contests}`;
      await openContest(running, slug, { attempts: { total: 2, perDay: 2 } });
      first = await compete(running, slug, ALL_RIGHT, { seconds: 30 });
      second = await compete(running, slug, '1A 2D', { seconds: 40 });
      expect(await kinds(slug)).toEqual([]);
    });

    const change = (statement: string, ...parameters: unknown[]) => running.sql(statement, parameters);

    it('a score', async () => {
      await change('UPDATE attempt SET score = 400 WHERE id = ?', first.attemptId);
      const [score, ...rest] = (await verify(slug))?.differences ?? [];
      expect(score).toMatchObject({ kind: 'score', subject: first.attemptId });
      expect(score?.said.zh).toContain('存储的得分是 4，按保存的作答重新计算是 5');
      expect(score?.said.en).toContain('the stored score is 4; graded again from the stored answers it is 5');
      expect(rest.map(({ kind }) => kind)).toEqual(['standing']);
    });

    it('the score of a section', async () => {
      await change(
        'UPDATE attempt SET section_scores = ? WHERE id = ?',
        '[{"title":"判断题","points":100}]',
        first.attemptId,
      );
      expect(await kinds(slug)).toEqual(['section', 'section', 'standing']);
    });

    it('an answer', async () => {
      await change(`UPDATE answer SET choice = 'B' WHERE attempt_id = ? AND n = 1`, first.attemptId);
      expect(await kinds(slug)).toEqual(['score', 'section']);
    });

    it('an answer that was taken away', async () => {
      await change('DELETE FROM answer WHERE attempt_id = ? AND n = 4', first.attemptId);
      expect(await kinds(slug)).toEqual(['score', 'section']);
    });

    it('an answer to a question that the paper does not have', async () => {
      await change('UPDATE answer SET n = 9 WHERE attempt_id = ? AND n = 4', first.attemptId);
      expect(await kinds(slug)).toEqual(['answer', 'score', 'section']);
    });

    it('the time that was used', async () => {
      await change('UPDATE attempt SET time_used_ms = 1 WHERE id = ?', second.attemptId);
      expect(await kinds(slug)).toEqual(['time', 'standing']);
    });

    it('an end after the deadline', async () => {
      await change('UPDATE attempt SET ended_at = deadline + 5001 WHERE id = ?', second.attemptId);
      expect(await kinds(slug)).toEqual(['time', 'ending', 'standing']);
    });

    it('an attempt without a score', async () => {
      await change('UPDATE attempt SET score = NULL, time_used_ms = NULL WHERE id = ?', second.attemptId);
      expect(await kinds(slug)).toEqual(['score', 'ending', 'standing']);
    });

    it('a standing', async () => {
      await change(
        'UPDATE standing SET score = 499 WHERE score = 500 AND contest_id = (SELECT id FROM contest WHERE slug = ?)',
        slug,
      );
      const [standing] = (await verify(slug))?.differences ?? [];
      expect(standing?.kind).toBe('standing');
      expect(standing?.said.zh).toContain('score 存储的是 499，按答卷重新计算是 500');
    });

    it('a standing that is missing, and one that nobody earned', async () => {
      const contest = '(SELECT id FROM contest WHERE slug = ?)';
      await change(`DELETE FROM standing WHERE score = 500 AND contest_id = ${contest}`, slug);
      await change(`UPDATE attempt SET state = 'voided' WHERE id = ?`, second.attemptId);
      const said = (await verify(slug))?.differences.map(({ said: { en } }) => en.replace(/^entry \S+: /, ''));
      expect(said?.sort()).toEqual([
        'it has a standing and no finished attempt',
        'it has finished attempts and no standing',
      ]);
    });

    it('more attempts than are allowed', async () => {
      await attempt(running, second.contestant, '1A');
      await change(
        `INSERT INTO attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, deadline, answers_until)
         SELECT 'one-more', 3, contest_id, contest_version_id, entry_id, account_id, seed, 'open', started_at, deadline, answers_until
         FROM attempt WHERE id = ?`,
        second.attemptId,
      );
      expect(await kinds(slug)).toEqual(['quota', 'quota']);
    });

    it('an attempt that should have ended long ago', async () => {
      const id = await (await Contestant.entered(running, slug)).attempt();
      const until = running.clock.now().getTime() + 3_605_000;
      running.clock.set(new Date(until + 60_000));
      expect(await kinds(slug)).toEqual([]);
      running.clock.set(new Date(until + 60_001));
      const [overdue] = (await verify(slug))?.differences ?? [];
      expect([overdue?.kind, overdue?.subject]).toEqual(['overdue', id]);
      running.clock.set(DURING);
    });

    it('a paper that can not be restored', async () => {
      await change('UPDATE attempt SET contest_version_id = ? WHERE id = ?', 'gone', second.attemptId);
      expect(await kinds(slug)).toEqual(['paper']);
    });
  });
});
