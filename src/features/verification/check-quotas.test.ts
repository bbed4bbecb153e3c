import { describe, expect, it } from '@jest/globals';
import type { ContestDocument } from '../contests/contests.public.js';
import { checkQuotas } from './check-quotas.js';

/** `s10:23`: submitted, started on 10 September 2012 at 23:00 UTC; `o`: open, `v`: voided. */
const attempts = (text: string) =>
  text.split(' ').map((one) => ({
    entryId: 'entry',
    state: ({ o: 'open', s: 'submitted', v: 'voided' } as const)[one[0] as 'o' | 's' | 'v'],
    startedAt: new Date(`2012-09-${one.slice(1, 3)}T${one.slice(4)}:00:00.000Z`),
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
});
