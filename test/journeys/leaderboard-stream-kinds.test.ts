import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeaderboardStreams } from '../../src/features/leaderboards/streams/leaderboard-streams.js';
import { ALL_RIGHT, attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { type Actors, signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';
import { Watching } from '../watching.js';

const GROUPS = {
  registration: { organization: 'optional', team: 'optional', teamSize: { min: 1, max: 3 } },
  teams: { score: 'sum' },
  attempts: { total: 5 },
};

describe('the stream says which board changed', () => {
  let running: RunningApp;
  let actors: Actors;
  let organizations: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
    actors = await signUpEveryRole(running);
    await loadBank(running);
    organizations = await plantOrganizations(running);
  });
  afterAll(() => running?.stop());

  const announce = () => running.app.get(LeaderboardStreams, { strict: false }).announce();

  /** Which boards the next event names; `none` when there is none. */
  const news = async (watching: Watching): Promise<string> => {
    await announce();
    running.app.get(LeaderboardStreams, { strict: false }).beat();
    const next = await watching.next();
    if (next === null || typeof next === 'string') return 'none';
    expect(await watching.next()).toMatch(/^: still/);
    return next.data.changed.map(({ kind }) => kind).join(' ');
  };

  const watch = async (slug: string, caller = running.caller) => {
    const watching = await Watching.start(caller, slug);
    expect((await watching.event()).data.changed.map(({ kind }) => kind)).toEqual([
      'individuals',
      'teams',
      'organizations',
    ]);
    return watching;
  };

  const entered = async (slug: string, body: object) => {
    const contestant = await Contestant.signedUp(running, slug);
    const { entry } = (await contestant.enter(body)).body;
    return { contestant, entryId: entry.id as string, teamId: entry.team?.id as string };
  };

  const declareHeads = (count: number) =>
    actors.organizer.post(`/api/organizations/${organizations.QX}/head-counts`, { count, countedOn: '2012-09-01' });

  const substitute = (slug: string, teamId: string, body: object) =>
    actors.organizer.post(`/api/contests/${slug}/teams/${teamId}/substitutions`, { ...body, reason: '换人' });

  it('a result all, a substitution that of teams, a head count that of organizations', async () => {
    await openContest(running, 'kinds', GROUPS);
    const member = await entered('kinds', { teamName: '甲队', organizationId: organizations.QX });
    const other = await entered('kinds', {});
    await attempt(running, other.contestant, '1A');
    const watching = await watch('kinds');
    await attempt(running, member.contestant, ALL_RIGHT);
    expect(await news(watching)).toBe('individuals teams organizations');
    expect(await news(watching)).toBe('none');
    await attempt(running, other.contestant, '1A 2D');
    expect(await news(watching)).toContain('individuals');

    expect((await substitute('kinds', member.teamId, { inEntryId: other.entryId })).status).toBe(200);
    expect(await news(watching)).toBe('teams');
    expect((await declareHeads(7)).status).toBeLessThan(300);
    expect(await news(watching)).toBe('organizations');
    expect(await news(watching)).toBe('none');
    watching.stop();
  });

  it('to whoever comes back, only those that changed meanwhile', async () => {
    await openContest(running, 'back', GROUPS);
    const member = await entered('back', { teamName: '甲队', organizationId: organizations.QX });
    await attempt(running, member.contestant, '1A');
    const before = await Watching.start(running.caller, 'back');
    const { id: lastEventId } = await before.event();
    before.stop();
    await declareHeads(8);
    const missed = await Watching.start(running.caller, 'back', { lastEventId });
    expect((await missed.event()).data.changed.map(({ kind }) => kind)).toEqual(['organizations']);
    const stranger = await Watching.start(running.caller, 'back', { lastEventId: 'of-another-process~1~2~3' });
    expect((await stranger.event()).data.changed).toHaveLength(3);
    for (const watching of [missed, stranger]) watching.stop();
  });

  it('while boards stand still, to everybody else what changes about the past only', async () => {
    await openContest(running, 'still-kinds', GROUPS);
    const member = await entered('still-kinds', { teamName: '甲队', organizationId: organizations.QX });
    const other = await entered('still-kinds', {});
    await attempt(running, member.contestant, '1A');
    await attempt(running, other.contestant, '1A');
    const frozen = await actors.organizer.post('/api/contests/still-kinds/freezes', { reason: '闭幕式前不公布' });
    expect(frozen.status).toBeLessThan(300);
    running.clock.advance(1000);
    const [anyone, organizer] = [await watch('still-kinds'), await watch('still-kinds', actors.organizer)];
    await attempt(running, member.contestant, ALL_RIGHT);
    expect(await news(organizer)).toBe('individuals teams organizations');
    // Decisions hold for the past as well.
    await substitute('still-kinds', member.teamId, { inEntryId: other.entryId });
    await announce();
    expect((await anyone.event()).data.changed.map(({ kind }) => kind)).toEqual(['teams']);
    for (const watching of [anyone, organizer]) watching.stop();
  });

  it('and names no board that the contest has not', async () => {
    await openContest(running, 'alone');
    const watching = await Watching.start(running.caller, 'alone');
    expect((await watching.event()).data.changed.map(({ kind }) => kind)).toEqual(['individuals']);
    watching.stop();
  });
});
