import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../contests/contests.public.js';
import { checkQuotas } from './check-quotas.js';

/** `s10:23`: submitted, started on 10 September 2012 at 23:00 UTC; `o`: open, `v`: voided; `s10:23@a`: in the stage `a`. */
const attempts = (text: string) =>
  text.split(' ').map((one) => ({
    entryId: 'entry',
    state: ({ o: 'open', s: 'submitted', v: 'voided' } as const)[one[0] as 'o' | 's' | 'v'],
    startedAt: new Date(`2012-09-${one.slice(1, 3)}T${one.slice(4, 6)}:00:00.000Z`),
    stageId: one.split('@')[1] ?? null,
  }));

describe('the quotas of an entry', () => {
  it.each([
    ['as many as allowed', { total: 2, perDay: 2 }, 's10:01 s10:02', []],
    ['one more than allowed in all', { total: 2 }, 's10:01 s11:01 o12:01', ['3 attempts, and the contest allows 2']],
    ['a voided one does not count', { total: 1 }, 'v10:01 s10:02', []],
    ['no limits', {}, 's10:01 s10:02 s10:03', []],
    ['two open', {}, 'o10:01 o10:02', ['2 attempts are open at once']],
    // 15:59 UTC is the last minute of the day in Shanghai.
    ['days begin in the contest’s zone', { perDay: 1 }, 's10:15 s10:16', []],
    [
      'too many on one such day',
      { perDay: 1 },
      's10:16 s11:15',
      ['2 attempts on 2012-09-11, and the contest allows 1 a day'],
    ],
  ])('%s', (_case, limits, started, expected) => {
    const document = { attempts: limits, timeZone: 'Asia/Shanghai' } as ContestDocument;
    const found = checkQuotas(document, 'entry', attempts(started));
    expect(found.map(({ said }) => said.en)).toEqual(expected.map((text) => `entry entry: ${text}`));
  });

  const stage = (id: string, from: string, to: string, limits?: object) => ({
    id,
    opensAt: `2012-09-${from}:00+08:00`,
    closesAt: `2012-09-${to}:00+08:00`,
    ...(limits && { attempts: limits }),
  });
  const stages = [stage('a', '10T08:00', '12T12:00'), stage('b', '12T12:00', '14T18:00', { perDay: 3 })];
  it.each([
    ['as many as each stage allows', 's10:01@a s11:01@a s13:01@b s13:02@b s13:03@b', []],
    ['one too many in a stage', 's10:01@a s11:01@a s12:01@a', ['3 attempts in the stage a, and the contest allows 2']],
    ['a day with two stages: each keeps to its own', 's12:01@a s12:05@b s12:06@b', []],
    [
      'a day with two stages: too many for the second',
      's12:01@a s12:05@b s12:06@b s12:07@b',
      ['4 attempts on 2012-09-12, and the contest allows 3 a day'],
    ],
    [
      'outside its stage',
      's12:05@a',
      ['an attempt was not started within its stage (a), or the contest has no such stage'],
    ],
    ['in no stage', 's12:05', ['an attempt was not started within its stage (-), or the contest has no such stage']],
    [
      'in a stage that is not there',
      's12:05@c',
      ['an attempt was not started within its stage (c), or the contest has no such stage'],
    ],
  ])('in stages: %s', (_case, started, expected) => {
    const limits = { perDay: 1, perStage: 2 };
    const document = { attempts: limits, stages, timeZone: 'Asia/Shanghai' } as unknown as ContestDocument;
    const found = checkQuotas(document, 'entry', attempts(started));
    expect(found.map(({ said }) => said.en)).toEqual(expected.map((text) => `entry entry: ${text}`));
  });
});
