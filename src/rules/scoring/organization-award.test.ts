import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AwardRule, type Candidate, FIGURES, organizationAwards, placesByValue } from './organization-award.js';

/** `a n40 h100 r4000 v8250 p5000 t330000`: participants, heads, participation rate, average, pass rate, total points. */
function candidate(text: string): Candidate {
  const [id = '', ...figures] = text.split(' ');
  const figure = (letter: string) => {
    const found = figures.find((one) => one.startsWith(letter));
    return found === undefined ? null : Number(found.slice(1));
  };
  return {
    id,
    figures: {
      participants: figure('n') ?? 1,
      headCount: figure('h'),
      participationRate: figure('r'),
      average: figure('v'),
      passRate: figure('p'),
      excellenceRate: null,
      totalPoints: figure('t') ?? 0,
    },
  };
}

const rule = (more: Partial<AwardRule>): AwardRule => ({
  by: 'average',
  minimumParticipants: 1,
  sizeBands: [],
  places: null,
  ...more,
});

/** `1:a=82.5* 2:b=80 -:c`, the star for who is awarded, the band in front where there are bands. */
function awarded(text: string, by: Partial<AwardRule>): string {
  return organizationAwards(text.split(', ').map(candidate), rule(by))
    .map(({ id, place, score, awarded: is, band }) => {
      const shown = score === null ? id : `${id}=${score / 100}`;
      return `${band === null ? '' : `${band}/`}${place ?? '-'}:${shown}${is ? '*' : ''}`;
    })
    .join(' ');
}

describe('the organization award by one figure', () => {
  it.each([
    ['the better average wins', { by: 'average' }, 'a v8250, b v9000', '2:a=82.5 1:b=90'],
    [
      'equals share a place and the next is skipped',
      {},
      'a v80, b v90, c v90, d v70',
      '3:a=0.8 1:b=0.9 1:c=0.9 4:d=0.7',
    ],
    ['people are counted as people', { by: 'participants' }, 'a n40, b n41', '2:a=40 1:b=41'],
    ['a rate is percent', { by: 'participationRate' }, 'a r9950 h9, b r10000 h9', '2:a=99.5 1:b=100'],
    ['who lacks the figure does not compete', { by: 'participationRate' }, 'a n900, b r100 h9', '-:a 1:b=1'],
    ['too few participants', { minimumParticipants: 10 }, 'a n9 v10000, b n10 v10', '-:a 1:b=0.1'],
    [
      'places that are awarded, all who share the last',
      { places: 2 },
      'a v9, b v8, c v8, d v7',
      '1:a=0.09* 2:b=0.08* 2:c=0.08* 4:d=0.07',
    ],
  ] as const)('%s', (_case, by, given, expected) => expect(awarded(given, by)).toBe(expected));
});

describe('size bands', () => {
  const sizeBands = [
    { title: '小', from: 1, to: 99 },
    { title: '大', from: 100, to: null },
  ];

  it.each([
    ['each band has places of its own', 'a h99 v50, b h100 v60, c h5000 v70', '小/1:a=0.5 大/2:b=0.6 大/1:c=0.7'],
    ['without a head count there is no band', 'a v90, b h10 v10', '-:a 小/1:b=0.1'],
    ['outside every band', 'a h0 v90, b h10 v10', '-:a 小/1:b=0.1'],
  ])('%s', (_case, given, expected) => expect(awarded(given, { sizeBands })).toBe(expected));

  it('scale the figures of a weighted sum for themselves', () =>
    expect(
      awarded('a h10 v40 t10, b h500 v80 t99, c h600 v40 t99', { sizeBands, by: { average: 1, totalPoints: 1 } }),
    ).toBe('小/1:a=100 大/1:b=100 大/2:c=75'));
});

describe('who does not compete is told why', () => {
  const sizeBands = [{ title: '小', from: 10, to: 99 }];
  it.each([
    ['n4 h20 v9', { minimumParticipants: 5, sizeBands }, 'tooFewParticipants'],
    ['n5 v9', { sizeBands }, 'noHeadCount'],
    ['n5 h9 v9', { sizeBands }, 'noBand'],
    ['n5 v9', { by: 'participationRate' }, 'noHeadCount'],
    ['n5 h9 v9', { by: 'passRate' }, 'noFigure'],
    ['n5 h20 v9', { minimumParticipants: 5, sizeBands }, null],
    ['n5', { by: { participationRate: 1 } }, null],
  ] as const)('%s by %j: %s', (given, by, expected) =>
    expect(organizationAwards([candidate(`a ${given}`)], rule(by))[0]?.notCompeting).toBe(expected),
  );
});

describe('the organization award by a weighted sum', () => {
  it.each([
    // a: 100 % of the best rate, 80/90 = 88.88 of the best average; b: 50, 100.
    ['each figure is scaled to the best', 'a r8000 v8000, b r4000 v9000', '1:a=94.44 2:b=75'],
    ['a figure that one lacks is 0', 'a v9000, b r4000 v9000', '2:a=50 1:b=100'],
    ['figures below 0 are 0', 'a r8000 v-100, b r8000 v100', '2:a=50 1:b=100'],
    ['nobody has anything of it', 'a r0 v100, b r0 v50', '1:a=50 2:b=25'],
  ])('%s', (_case, given, expected) =>
    expect(awarded(given, { by: { participationRate: 1, average: 1 } })).toBe(expected),
  );

  it('weighs as told: 70 to 30', () =>
    expect(awarded('a r8000 v8000, b r4000 v9000', { by: { participationRate: 70, average: 30 } })).toBe(
      '1:a=96.66 2:b=65',
    ));

  it('does not scale by who does not compete', () =>
    expect(awarded('a n1 v9999, b n5 v50', { by: { average: 1 }, minimumParticipants: 5 })).toBe('-:a 1:b=100'));

  it('shows how it came about', () =>
    expect(
      organizationAwards(['a r8000 v8000', 'b r4000 v9000'].map(candidate), rule({ by: { average: 3 } }))[0]?.parts,
    ).toEqual([{ figure: 'average', weight: 3, value: 8000, best: 9000, scaled: 8888 }]));
});

describe('promises', () => {
  const small = fc.nat({ max: 4 });
  const figures = fc.record({
    participants: small,
    headCount: fc.option(small),
    participationRate: fc.option(small),
    average: fc.option(fc.integer({ min: -2, max: 4 })),
    passRate: fc.option(small),
    excellenceRate: fc.option(small),
    totalPoints: fc.integer({ min: -2, max: 9 }),
  });
  const candidates = fc
    .array(figures, { maxLength: 8 })
    .map((all) => all.map((one, id) => ({ id: `${id}`, figures: one })));
  const weights = fc.dictionary(fc.constantFrom(...FIGURES), fc.integer({ min: 1, max: 9 }), { minKeys: 1 });

  it('a weighted score is from 0 to 100, and a place is one more than the number of better ones', () => {
    fc.assert(
      fc.property(candidates, weights, (given, by) => {
        const awards = organizationAwards(given, rule({ by }));
        for (const { score, place } of awards) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(10_000);
          expect(place).toBe(1 + awards.filter((other) => (other.score ?? -1) > score).length);
        }
      }),
    );
  });

  it('the order in which organizations come changes nothing', () => {
    fc.assert(
      fc.property(candidates, weights, (given, by) => {
        const byId = (awards: ReturnType<typeof organizationAwards>) => awards.sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(organizationAwards([...given].reverse(), rule({ by })))).toEqual(
          byId(organizationAwards(given, rule({ by }))),
        );
      }),
    );
  });

  it('places skip after equals', () => expect(placesByValue([5, null, 7, 5, 1])).toEqual([2, null, 1, 2, 4]));
});
