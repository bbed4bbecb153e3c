import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AverageRule,
  type Contribution,
  organizationFigures,
  OrganizationTally,
  rolledUpHeadCount,
} from './organization-figures.js';

const BOTH_MARKS = { pass: true, excellence: true };

/** `60p 90pe 30`: points, p passed, e excellent. */
function people(text: string): Contribution[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({
      points: Math.round(parseFloat(one) * 100),
      passed: one.includes('p'),
      excellent: one.includes('e'),
    }));
}

function tallyOf(given: readonly Contribution[]): OrganizationTally {
  const tally = new OrganizationTally();
  for (const person of given) tally.add(person);
  return tally;
}

const figuresOf = (text: string, headCount: number | null, average: AverageRule = 'all', marks = BOTH_MARKS) =>
  organizationFigures(tallyOf(people(text)), headCount, { average, marks });

describe('the figures of an organization', () => {
  it.each([
    ['everybody took part', '60p 80p', 2, { participants: 2, participationRate: 10_000, average: 7000 }],
    ['one of three, rounded down', '60p', 3, { participationRate: 3333 }],
    ['two of three, rounded down', '60p 60p', 3, { participationRate: 6666 }],
    ['more than there are heads: 100 %', '60p 70p 80p', 2, { participants: 3, participationRate: 10_000 }],
    ['no head count: no rate', '60p', null, { participants: 1, participationRate: null }],
    ['a head count of nobody: no rate', '60p', 0, { participationRate: null }],
    ['nobody: no average, no shares', '', 10, { participants: 0, participationRate: 0, average: null, passRate: null }],
    ['the average is rounded down to hundredths', '60 60 61', 3, { average: 6033, totalPoints: 18_100 }],
    ['two of three passed, one excellent', '60p 90pe 30', 3, { passRate: 6666, excellenceRate: 3333 }],
    ['negative points are rounded down as well', '-1 -1 -2', 3, { average: -134, totalPoints: -400 }],
  ])('%s', (_case, given, headCount, expected) =>
    expect(figuresOf(given, headCount)).toEqual(expect.objectContaining(expected)),
  );

  it.each([
    ['the best two of four', '60 90 80 70', 2, 8500],
    ['equal scores at the edge', '90 80 80 10', 2, 8500],
    ['fewer than k: over those there are', '60 80', 5, 7000],
    ['the best one', '60 90', 1, 9000],
  ])('the average of the best k: %s', (_case, given, best, average) =>
    expect(figuresOf(given, 10, { best }).average).toBe(average),
  );

  it('has no share of a mark that the contest does not have', () =>
    expect(figuresOf('60', 1, 'all', { pass: false, excellence: false })).toEqual(
      expect.objectContaining({ passRate: null, excellenceRate: null }),
    ));
});

describe('a head count', () => {
  it.each<[string, number | null, (number | null)[], number | null]>([
    ['what was declared holds', 50, [20, 40], 50],
    ['none declared: the children together', null, [20, 40], 60],
    ['a child without one adds nothing', null, [20, null], 20],
    ['nobody said anything', null, [null, null], null],
    ['a leaf without one', null, [], null],
    ['none at all is a count', 0, [20], 0],
  ])('%s', (_case, declared, children, expected) => expect(rolledUpHeadCount(declared, children)).toBe(expected));
});

describe('promises', () => {
  const person = fc.record({
    points: fc.integer({ min: -500, max: 2000 }),
    passed: fc.boolean(),
    excellent: fc.boolean(),
  });
  const some = fc.array(person, { maxLength: 15 });
  const rule = fc.oneof(
    fc.constant('all' as const),
    fc.integer({ min: 1, max: 6 }).map((best) => ({ best })),
  );
  const figures = (tally: OrganizationTally, average: AverageRule) =>
    organizationFigures(tally, 10, { average, marks: BOTH_MARKS });

  it('no rate is above 100 % or below 0', () => {
    fc.assert(
      fc.property(some, fc.option(fc.nat({ max: 20 })), rule, (given, headCount, average) => {
        const { participationRate, passRate, excellenceRate } = organizationFigures(tallyOf(given), headCount, {
          average,
          marks: BOTH_MARKS,
        });
        for (const rate of [participationRate, passRate, excellenceRate].filter((one) => one !== null)) {
          expect(rate).toBeLessThanOrEqual(10_000);
          expect(rate).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('the children and the own people together are the parent', () => {
    fc.assert(
      fc.property(some, some, some, rule, (own, first, second, average) => {
        const parent = tallyOf(own);
        for (const child of [first, second]) parent.addAll(tallyOf(child));
        expect(figures(parent, average)).toEqual(figures(tallyOf([...own, ...first, ...second]), average));
      }),
    );
  });

  it('whatever came and went, in whatever order, those who are left make the figures', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.record({ person, stays: fc.boolean() }), { maxLength: 15 })
          .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        rule,
        ([came, went], average) => {
          const tally = tallyOf(came.map((one) => one.person));
          for (const one of went) if (!one.stays) tally.remove(one.person);
          const left = came.filter(({ stays }) => stays).map((one) => one.person);
          expect(figures(tally, average)).toEqual(figures(tallyOf(left), average));
        },
      ),
    );
  });

  it('the best so many average at least as much as all', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 6 }), (given, best) => {
        fc.pre(given.length > 0);
        const all = figures(tallyOf(given), 'all').average ?? 0;
        expect(figures(tallyOf(given), { best }).average).toBeGreaterThanOrEqual(all);
      }),
    );
  });
});
