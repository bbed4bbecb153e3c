import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { ALL_RIGHT, compete } from '../competition.js';
import { loadBank, openContest } from '../contest-ground.js';
import { CorrectionDesk } from '../correction-desk.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const DURING = '2012-09-10T10:00:00+08:00';
const AFTER = '2012-10-02T10:00:00+08:00';

describe('a correction that is not everywhere yet', () => {
  let running: RunningApp;
  let organizer: Caller;
  let desk: CorrectionDesk;
  beforeAll(async () => {
    running = await startApp({ now: DURING });
    await loadBank(running);
    ({ organizer } = await signUpEveryRole(running));
    desk = new CorrectionDesk(running, organizer);
  });
  afterAll(() => running?.stop());

  const ofContest = (slug: string) => `contest_id = (SELECT id FROM contest WHERE slug = '${slug}')`;
  const step = (slug: string, to: string) => organizer.post(`/api/contests/${slug}/steps`, { to, remark: '复核无误' });

  async function corrected(slug: string): Promise<void> {
    running.clock.set(DURING);
    await openContest(running, slug);
    await compete(running, slug, ALL_RIGHT, { name: '选手 01' });
    await compete(running, slug, '1A', { name: '选手 02' });
    await desk.corrected(slug, { question: 'ground/S2', kind: 'key', keys: [['C']] });
  }

  it('is found by verification once nobody is at it any more', async () => {
    await corrected('behind');
    expect(await desk.differences('behind')).toEqual([]);
    await running.sql(`UPDATE attempt SET key_revision = NULL WHERE ${ofContest('behind')}`);
    const behind = (await desk.differences('behind')) as { kind: string; said: { zh: string } }[];
    // The score itself is one by the newer key: by the key that the first attempt names it is another.
    expect(behind.map(({ kind }) => kind).sort()).toEqual(['keys', 'keys', 'score', 'section']);
    expect(behind.find(({ kind }) => kind === 'keys')?.said.zh).toContain('没有按第 1 次重判');

    await running.sql(`UPDATE correction_preview SET state = 'applying' WHERE ${ofContest('behind')}`);
    expect((await desk.differences('behind')) as object[]).not.toContainEqual(
      expect.objectContaining({ kind: 'keys' }),
    );
    // It can't be finished over the damage, and keeps nobody else waiting.
    await desk.rest();
  });

  it('keeps a contest from becoming final, with the reason', async () => {
    await corrected('settling');
    running.clock.set(AFTER);
    expect((await step('settling', 'provisional')).status).toBe(200);
    expect((await step('settling', 'publicized')).status).toBe(200);
    await running.sql(`UPDATE correction_preview SET state = 'applying' WHERE ${ofContest('settling')}`);
    const refused = await step('settling', 'final');
    expect([refused.status, refused.body.code]).toEqual([409, 'contest-not-settled']);
    expect(refused.body.detail).toContain('答案更正正在重判');
    await desk.rest();
    expect((await step('settling', 'final')).body).toMatchObject({ state: 'final' });
  });
});
