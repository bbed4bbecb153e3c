import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyContest } from '../../../src/features/verification/verification.public.js';
import { plantOrganizations } from '../../organization-ground.js';
import { RealContest } from '../../real-contest.js';
import { type RunningApp, startApp } from '../../running-app.js';

const wrong = (count: number) => '-'.repeat(count) + '+'.repeat(100 - count);

describe('R10: a hundred points, and the staff of the organizer answer without a place', () => {
  let running: RunningApp;
  let contest: RealContest;
  beforeAll(async () => {
    running = await startApp({ now: '2008-04-01T08:00:00+08:00' });
    await plantOrganizations(running, [
      ['市科学技术局', 'KXJ'],
      ['市科学技术局/生产力促进中心', 'KXJ-1'],
      ['市第一中学', 'YZ'],
    ]);
    contest = await RealContest.open(running, 'r10-science', [
      { bank: 'r10', 'true-false': 30, single: 40, multiple: 30 },
    ]);
  });
  afterAll(() => running?.stop());

  it.each([
    // 100 − 4 wrong, the slower of two
    ['选手 01', 'YZ', 4, 3000, 96, undefined],
    // the best of all, but of the organizer's own office
    ['选手 02', 'KXJ', 0, 1000, 100, 'excluded'],
    // of an institution below it
    ['选手 03', 'KXJ-1', 1, 1000, 99, 'excluded'],
    // for nobody, as good as the first and done earlier
    ['选手 04', null, 4, 1200, 96, undefined],
    ['选手 05', 'YZ', 30, 600, 70, undefined],
  ])('%s', async (name, organizationCode, faults, seconds, score, unranked) => {
    const fields = { phone: `1300000${name.slice(-2)}`, address: '建设路' };
    const body = { fields, ...(organizationCode && { organizationCode }) };
    const contestant = await contest.entered(name, body);
    // The order of sections: the first are single choice.
    const { body: answer } = await contest.sit(contestant, '2008-04-02T09:00:00+08:00', wrong(faults), seconds);
    expect(answer.result).toMatchObject({ score, fullMarks: 100 });
    expect(answer.result.person.unranked?.reason).toBe(unranked);
    if (unranked) expect(answer.result.person.place).toBeNull();
  });

  it('the board has everybody else, and recomputation says the same', async () => {
    expect(await contest.board()).toEqual(['1 选手 04 96/1200s', '2 选手 01 96/3000s', '3 选手 05 70/600s']);
    const [verified] = await running.app.get(VerifyContest, { strict: false }).run('r10-science');
    expect(verified?.differences).toEqual([]);
  });
});
