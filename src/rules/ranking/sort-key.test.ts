import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareStandings } from './compare-standings.js';
import { rankStandings } from './rank-standings.js';
import { sortKey } from './sort-key.js';
import type { Standing, TieRule } from './standing.js';

const standing = (more: Partial<Standing>): Standing => ({
  id: 'anyone',
  score: 8000,
  timeUsedMs: 600_000,
  finishedAt: new Date('2012-09-01T03:00:00.000Z'),
  attempts: 1,
  sectionScores: [{ title: '判断题', points: 2000 }],
  ...more,
});

const CHAINS: TieRule[][] = [
  [],
  ['timeUsed', 'finishedAt'],
  ['section:判断题', 'attempts', 'lot'],
  ['lot'],
  ['finishedAt', 'section:多项选择题', 'timeUsed'],
];

// Few different values, so that ties are common, with the extremes among them.
const someStanding = fc.record({
  id: fc.uuid(),
  score: fc.constantFrom(0, 1, -1, -250, 8000, 8001, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  timeUsedMs: fc.constantFrom(0, 1, 999, 3_600_000),
  finishedAt: fc.constantFrom(new Date(0), new Date(-1), new Date('2012-09-01T00:00:00.000Z'), new Date(8.64e15)),
  attempts: fc.integer({ min: 1, max: 3 }),
  sectionScores: fc.uniqueArray(
    fc.record({ title: fc.constantFrom('判断题', '多项选择题'), points: fc.constantFrom(-100, 0, 50) }),
    { selector: ({ title }) => title, maxLength: 2 },
  ),
  lot: fc.option(fc.constantFrom(0, 1, 2 ** 48 - 1), { nil: undefined }),
}) as fc.Arbitrary<Standing>;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('a sort key', () => {
  it.each([
    ['more points are ahead', { score: 8001 }, { score: 8000 }],
    ['any points are ahead of none, none of negative ones', { score: 0 }, { score: -1 }],
    ['a hundredth decides before the tie chain', { score: 8001, timeUsedMs: 999_999 }, { timeUsedMs: 1 }],
    ['less time is ahead', { timeUsedMs: 59_999 }, { timeUsedMs: 60_000 }],
  ])('%s', (_rule, ahead, behind) => {
    expect(sortKey(standing(ahead), ['timeUsed']) < sortKey(standing(behind), ['timeUsed'])).toBe(true);
  });

  it('is equal for those who share a place, whoever they are', () => {
    expect(sortKey(standing({ id: 'a', attempts: 3 }), ['timeUsed'])).toBe(
      sortKey(standing({ id: 'b', attempts: 1 }), ['timeUsed']),
    );
  });

  it('orders exactly as the comparison of standings does', () => {
    fc.assert(
      fc.property(someStanding, someStanding, fc.constantFrom(...CHAINS), (a, b, ties) => {
        expect(order(sortKey(a, ties), sortKey(b, ties))).toBe(compareStandings(ties)(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the places of a ranked list', () => {
    fc.assert(
      fc.property(fc.array(someStanding, { maxLength: 30 }), fc.constantFrom(...CHAINS), (standings, ties) => {
        const keys = standings.map((each) => sortKey(each, ties));
        for (const { place, standing: ranked } of rankStandings(standings, ties)) {
          const own = sortKey(ranked, ties);
          expect(keys.filter((key) => key < own).length + 1).toBe(place);
        }
      }),
    );
  });

  it('is text of a fixed width in plain ASCII', () => {
    fc.assert(
      fc.property(someStanding, fc.constantFrom(...CHAINS), (each, ties) => {
        expect(sortKey(each, ties)).toMatch(new RegExp(`^[0-9a-f]{${14 * (1 + ties.length)}}$`));
      }),
    );
  });

  it('refuses what is not a whole number instead of ordering it wrongly', () => {
    expect(() => sortKey(standing({ score: 80.5 }), [])).toThrow(RangeError);
    expect(() => sortKey(standing({ timeUsedMs: Number.NaN }), ['timeUsed'])).toThrow(RangeError);
  });
});
