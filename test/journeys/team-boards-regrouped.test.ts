import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Caller } from '../caller.js';
import { attempt } from '../competition.js';
import { Contestant, loadBank, openContest } from '../contest-ground.js';
import { plantOrganizations } from '../organization-ground.js';
import { signUpEveryRole } from '../people.js';
import { type RunningApp, startApp } from '../running-app.js';

const CONTEST = '/api/contests/regrouped';

let running: RunningApp;
let organizer: Caller;
let id: Record<string, string>;
let captain: string;
beforeAll(async () => {
  running = await startApp({ now: '2012-09-10T10:00:00+08:00' });
  ({ organizer } = await signUpEveryRole(running));
  await loadBank(running);
  id = await plantOrganizations(running);
  await openContest(running, 'regrouped', {
    registration: {
      ...{ organization: 'required', team: 'optional', teamSize: { min: 1, max: 2 } },
      divisions: [{ title: '甲组' }, { title: '乙组' }],
    },
    teams: {},
    publication: { leaderboards: { for: 'everyone', names: 'full' } },
  });
  const person = await Contestant.named(running, 'regrouped', '选手 01');
  const { body } = await person.enter({ organizationId: id.QX, division: '甲组', teamName: '一队' });
  captain = body.entry.id;
  await attempt(running, person, '1A');
});
afterAll(() => running?.stop());

const regroup = async (body: object) => {
  const { status } = await organizer.patch(`${CONTEST}/entries/${captain}`, { reason: '单位来函更正', ...body });
  expect(status).toBe(200);
};
const board = async (division = '') => {
  const query = division && `?division=${encodeURIComponent(division)}`;
  const { body } = await running.caller.get(`${CONTEST}/leaderboards/teams${query}`);
  return (body.entries as { organization: string; division: string }[]).map(
    (line) => `${line.organization} ${line.division}`,
  );
};

it('the board of teams names the organization that a captain has come to, and has another tag', async () => {
  expect(await board()).toEqual(['清徐县 甲组']);
  const known = (await running.caller.get(`${CONTEST}/leaderboards/teams`)).headers.get('etag') ?? '';
  await regroup({ organizationId: id.HB });
  expect(await board()).toEqual(['河北省 甲组']);
  const again = await running.caller.get(`${CONTEST}/leaderboards/teams`, { headers: { 'if-none-match': known } });
  expect(again.status).toBe(200);
});

it('a division that its only team has left is empty, also on boards that are opened anew', async () => {
  expect(await board('甲组')).toEqual(['河北省 甲组']);
  // Opens the boards anew: teams' organizations are named on them.
  expect((await organizer.patch(`/api/organizations/${id.HB}`, { name: '冀' })).status).toBe(200);
  await regroup({ division: '乙组' });
  expect([await board('甲组'), await board('乙组')]).toEqual([[], ['冀 乙组']]);

  running.clock.advance(1000);
  expect((await organizer.post(`${CONTEST}/freezes`, { reason: '决赛' })).status).toBeLessThan(300);
  expect([await board('甲组'), await board('乙组')]).toEqual([[], ['冀 乙组']]);
  await regroup({ division: '甲组' });
  expect([await board('甲组'), await board('乙组')]).toEqual([['冀 甲组'], []]);
});
