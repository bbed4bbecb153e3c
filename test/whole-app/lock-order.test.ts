import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../src/platform/settings/settings.js';
import { ExpireAttempts } from '../../src/features/attempts/ending/expire-attempts.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { type RunningApp, startApp } from '../running-app.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const TEAMS = {
  registration: { team: 'required', teamSize: { min: 1, max: 2 } },
  teams: { score: 'sum' },
};

/** Who waits holds nothing that comes later in the order: somebody else can have it, so no two wait for each other. */
describe('rows are held in one order on postgres', () => {
  let running: RunningApp;
  let other: pg.Client;
  beforeAll(async () => {
    running = await startApp({ database: 'postgres', now: '2012-09-10T10:00:00+08:00' });
    await loadBank(running);
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    other = new pg.Client({ connectionString: running.app.get<Settings>(SETTINGS).databaseUrl ?? '' });
    await other.connect();
    await other.query('BEGIN');
  });
  afterEach(() => other.end());

  /** When a transaction of the application waits for what `other` holds. */
  const someoneWaits = async () => {
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    for (let looked = 0; looked < 200; looked += 1) {
      if ((await other.query(waiting)).rows.length > 0) return;
      await pause(25);
    }
    throw new Error('nobody waits');
  };
  const ownEntry = async ({ caller }: Contestant, slug: string) =>
    (await caller.get(`/api/contests/${slug}/entries/mine`)).body.entry as { id: string; team?: { id: string } };
  const isFree = (table: string, id: string) =>
    other.query(`SELECT id FROM ${table} WHERE id = $1 FOR UPDATE NOWAIT`, [id]).then(({ rows }) => rows.length);

  it('the contest before entries: a first start that waits for a merge leaves it the entry', async () => {
    await openContest(running, 'first');
    const contestant = await Contestant.entered(running, 'first');
    const { id } = await ownEntry(contestant, 'first');
    await other.query("SELECT id FROM contest WHERE slug = 'first' FOR SHARE");
    const started = contestant.start();
    await someoneWaits();
    expect(await isFree('entry', id)).toBe(1);
    await other.query('COMMIT');
    expect((await started).status).toBe(201);
  });

  it('all people before all teams: a sweep that waits for one of them has no team yet', async () => {
    await openContest(running, 'swept', TEAMS);
    const people: { id: string; teamId: string }[] = [];
    for (const teamName of ['甲队', '乙队']) {
      const contestant = await Contestant.signedUp(running, 'swept');
      await contestant.enter({ teamName });
      await contestant.attempt();
      const { id, team } = await ownEntry(contestant, 'swept');
      people.push({ id, teamId: team?.id ?? '' });
    }
    running.clock.advance(2 * 60 * 60 * 1000);
    const [first, last] = [...people].sort((one, two) => (one.id < two.id ? -1 : 1));
    await other.query('SELECT id FROM entry WHERE id = $1 FOR UPDATE', [last?.id]);
    const swept = running.app.get(ExpireAttempts, { strict: false }).run();
    await someoneWaits();
    expect(await isFree('team', first?.teamId ?? '')).toBe(1);
    await other.query('COMMIT');
    await swept;
    expect(await running.sql("SELECT id FROM attempt WHERE state = 'open'")).toEqual([]);
    expect(await running.sql('SELECT team_id FROM team_standing')).toHaveLength(2);
  });
});
