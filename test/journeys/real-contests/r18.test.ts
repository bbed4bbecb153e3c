import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../caller.js';
import { organizationLines } from '../../organization-lines.js';
import { plantOrganizations } from '../../organization-ground.js';
import { signUpEveryRole } from '../../people.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

describe('R18: organizations that have not applied are neither offered nor ranked', () => {
  let running: RunningApp;
  let contest: RealContest;
  let organizer: Caller;
  let ids: Record<string, string>;
  beforeAll(async () => {
    running = await startApp({ now: '2023-10-01T08:00:00+08:00' });
    ({ organizer } = await signUpEveryRole(running));
    ids = await plantOrganizations(running, [
      ['鞍山市', 'AS'],
      ['鞍山市/第一中学', 'Z1'],
      ['鞍山市/第一中学/初中部', 'Z1C'],
      ['鞍山市/第二中学', 'Z2'],
      ['鞍山市/第三中学', 'Z3'],
    ]);
    contest = await RealContest.open(running, 'r18-young-people', [{ bank: 'r18', 'true-false': 10, single: 10 }]);
    await apply('Z1');
    await apply('Z2');
  });
  afterAll(() => running?.stop());

  const apply = async (code: string) =>
    expect((await organizer.put(`/api/contests/r18-young-people/organizations/${ids[code]}`)).status).toBe(204);
  const offered = async (search: string) => {
    const place = '/api/contests/r18-young-people/organizations/choices';
    const { body } = await running.caller.get(`${place}?search=${encodeURIComponent(search)}`);
    return (body.organizations as { name: string }[]).map(({ name }) => name).sort();
  };
  const takePart = async (name: string, organizationCode: string, right: number) => {
    const person = await contest.entered(name, { organizationCode });
    const marks = '+'.repeat(right) + '-'.repeat(20 - right);
    const { body } = await contest.sit(person, '2023-10-02T08:00:00+08:00', marks, 300);
    expect(body.result).toMatchObject({ score: right * 5, fullMarks: 100 });
  };
  const board = () => organizationLines(running, 'r18-young-people', '', ['participants', 'totalPoints']);

  it('offers who has applied, and what is below them', async () => {
    expect(await offered('中学')).toEqual(['第一中学', '第二中学']);
    expect(await offered('第三')).toEqual([]);
    expect(await offered('初中')).toEqual(['初中部']);
    expect(await offered('鞍山')).toEqual([]);
  });

  it('takes nobody for another one, chosen or by its code', async () => {
    await expect(contest.entered('选手 09', { organizationId: ids.Z3 })).rejects.toThrow('/organizationId');
    await expect(contest.entered('选手 09', { organizationCode: 'Z3' })).rejects.toThrow('/organizationCode');
    await expect(contest.entered('选手 09', {})).rejects.toThrow('/organizationId');
  });

  it('ranks those for which somebody took part', async () => {
    await takePart('选手 01', 'Z1', 20);
    await takePart('选手 02', 'Z2', 16);
    await takePart('选手 03', 'Z2', 12);
    // 80 + 60; 100
    expect(await board()).toEqual(['1 第二中学 2 140 → 2*', '2 第一中学 1 100 → 1']);
  });

  it('ranks one from the moment at which it has applied, with what is below it counted in', async () => {
    await apply('Z3');
    expect(await offered('第三')).toEqual(['第三中学']);
    await takePart('选手 04', 'Z3', 4);
    await takePart('选手 05', 'Z1C', 10);
    await takePart('选手 06', 'Z1', 2);
    // 100 + 10 of its own and 50 of what is below it; 80 + 60; 50; 20
    expect(await board()).toEqual([
      '1 第一中学 3 160 → 3*',
      '2 第二中学 2 140 → 2',
      '3 初中部 1 50 → 1',
      '3 第三中学 1 20 → 1',
    ]);
  });
});
