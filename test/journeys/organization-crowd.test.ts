import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../src/features/verification/verification.public.js';
import { type Expected, OrganizationCrowd } from '../organization-crowd.js';
import { type RunningApp, startApp } from '../running-app.js';

const PEOPLE = 2500;
const LEVELS = [0, 1, 2];

describe('400 organizations in three levels and 2,500 people', () => {
  let running: RunningApp;
  let crowd: OrganizationCrowd;

  beforeAll(async () => {
    running = await startApp({ now: '2012-09-03T09:00:00+08:00' });
    crowd = await OrganizationCrowd.gather(running, 'crowd', PEOPLE, {
      scoring: { passMark: '60%' },
      organizations: { award: { by: 'average' } },
      publication: { leaderboards: { for: 'everyone' } },
    });
  });
  afterAll(() => running?.stop());

  /** Everything that the leaderboard says of every organization with participants. */
  async function shown(): Promise<Map<string, Expected>> {
    const figures = new Map<string, Expected>();
    for (const level of LEVELS)
      for (let after: number | null = 0; after !== null;) {
        const { body } = await running.caller.get(
          `/api/contests/crowd/leaderboards/organizations?level=${level}&limit=200&after=${after}`,
        );
        for (const { id, headCount, participants, participationRate, average, passRate, totalPoints } of body.entries)
          figures.set(id, { headCount, participants, participationRate, average, passRate, totalPoints });
        after = body.next as number | null;
      }
    return figures;
  }

  const sorted = (figures: Map<string, Expected>) => [...figures].sort(([a], [b]) => (a < b ? -1 : 1));

  it('has no figures before anybody has finished', async () => expect((await shown()).size).toBe(0));

  it('equals what is worked out plainly, at whatever moment somebody looks', async () => {
    for (let from = 0; from < PEOPLE; from += 500) {
      const settling = crowd.settle(crowd.entries.slice(from, from + 500));
      // Looking in between is what a recomputation beside the changes would get wrong.
      for (let looks = 0; looks < 3; looks++) {
        await setImmediate();
        await shown();
      }
      await settling;
      expect(sorted(await shown())).toEqual(sorted(await crowd.expected()));
    }
    expect((await shown()).size).toBeGreaterThan(390);
  });

  it('equals it also after attempts were voided, and some people have nothing left', async () => {
    for (let round = 0; round < 3; round++) {
      await Promise.all([crowd.voidSome(crowd.some(60)), crowd.voidSome(crowd.some(60)), shown()]);
      expect(sorted(await shown())).toEqual(sorted(await crowd.expected()));
    }
  });

  it('is verified, and somebody whose organization is gone is named', async () => {
    const verify = running.app.get(VerifyContest, { strict: false });
    // The people here were put in place without answers, so that verification finds other things to say as well.
    const about = async () =>
      (await verify.run('crowd')).flatMap(({ differences }) =>
        differences.filter(({ kind }) => kind === 'figures' || kind === 'organization').map(({ subject }) => subject),
      );
    expect(await about()).toEqual([]);
    const [{ id, organization }] = (await running.sql(
      'SELECT e.id AS id, e.organization_id AS organization FROM entry e JOIN standing s ON s.entry_id = e.id ORDER BY e.id LIMIT 1',
    )) as [{ id: string; organization: string }];
    await running.sql(`UPDATE entry SET organization_id = 'nowhere' WHERE id = ?`, [id]);
    expect(await about()).toEqual([id]);
    await running.sql('UPDATE entry SET organization_id = ? WHERE id = ?', [organization, id]);
  });

  it('equals it after a restart, when everything is read again', async () => {
    const before = sorted(await shown());
    running = await running.restart();
    expect(sorted(await shown())).toEqual(before);
  });
});
