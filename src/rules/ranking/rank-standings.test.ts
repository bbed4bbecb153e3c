import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareStandings } from './compare-standings.js';
import { decidedBy } from './decided-by.js';
import { rankStandings } from './rank-standings.js';
import type { Standing, TieRule } from './standing.js';

const minutePastNine = (minute: number) => new Date(Date.UTC(2012, 8, 1, 9, minute));

/**
 * `<id> <points>[ <figures>]`, the figures being `t` seconds used, `f` minute of the finish, `n` attempts, `m` points in the
 * section 多选题, `l` lot: `a 90 t45 f3`.
 */
function standing(text: string): Standing {
  const [id = '', points = '', ...figures] = text.split(' ');
  const figure = (letter: string) => {
    const found = figures.find((candidate) => candidate.startsWith(letter));
    return found === undefined ? undefined : Number(found.slice(1));
  };
  const multiple = figure('m');
  return {
    id,
    score: Number(points),
    timeUsedMs: (figure('t') ?? 0) * 1000,
    finishedAt: minutePastNine(figure('f') ?? 0),
    attempts: figure('n') ?? 1,
    sectionScores:
      multiple === undefined
        ? []
        : [
            { title: '单选题', points: 7 },
            { title: '多选题', points: multiple },
          ],
    lot: figure('l'),
  };
}

/** Standings divided by commas, ranked: `1:a 2:b 2:c 4:d`. */
function ranked(text: string, ties: readonly TieRule[]): string {
  return rankStandings(text.split(', ').map(standing), ties)
    .map(({ place, standing: { id } }) => `${place}:${id}`)
    .join(' ');
}

describe('places', () => {
  it.each([
    ['more points win', 'a 80, b 90', '1:b 2:a'],
    ['a hundredth is enough', 'a 8000, b 8001', '1:b 2:a'],
    ['equal points share a place, and the next is skipped', 'a 90, b 70, c 90', '1:a 1:c 3:b'],
    ['1, 2, 2, 4', 'a 70, b 80, c 90, d 80', '1:c 2:b 2:d 4:a'],
    ['three share the first', 'a 90, b 90, c 90, d 80', '1:a 1:b 1:c 4:d'],
    ['two groups of equals', 'a 90, b 90, c 80, d 80, e 70', '1:a 1:b 3:c 3:d 5:e'],
    ['equals are listed by id', 'c 90, a 90, b 90', '1:a 1:b 1:c'],
    ['ids are compared letter by letter, capitals first', 'a 90, B 90, a1 90, 10 90, 9 90', '1:10 1:9 1:B 1:a 1:a1'],
    ['one alone', 'a 0', '1:a'],
    ['points below 0', 'a -5, b 0', '1:b 2:a'],
  ])('%s', (_case, given, expected) => {
    expect(ranked(given, [])).toBe(expected);
  });

  it('of nobody', () => {
    expect(rankStandings([], ['timeUsed'])).toEqual([]);
  });
});

describe('each link of the tie chain', () => {
  it.each<[string, string, TieRule, string]>([
    ['less time used is ahead', 'a 90 t46, b 90 t45', 'timeUsed', '1:b 2:a'],
    ['the earlier finish is ahead', 'a 90 f4, b 90 f3', 'finishedAt', '1:b 2:a'],
    ['fewer attempts are ahead', 'a 90 n3, b 90 n2', 'attempts', '1:b 2:a'],
    ['more points in the section are ahead', 'a 90 m40, b 90 m41', 'section:多选题', '1:b 2:a'],
    ['the right section is looked at', 'a 90 m40, b 90 m41', 'section:单选题', '1:a 1:b'],
    ['a section that one does not have counts 0', 'a 90, b 90 m1', 'section:多选题', '1:b 2:a'],
    ['a section that one does not have is above a negative one', 'a 90 m-1, b 90', 'section:多选题', '1:b 2:a'],
    ['a section that nobody has decides nothing', 'a 90, b 90', 'section:判断题', '1:a 1:b'],
    ['the smaller lot is ahead', 'a 90 l7, b 90 l6', 'lot', '1:b 2:a'],
    ['who has no lot comes after', 'a 90, b 90 l6', 'lot', '1:b 2:a'],
    ['two without a lot share a place', 'a 90, b 90', 'lot', '1:a 1:b'],
    ['points come before any link', 'a 89 t1 f1 n1 m90 l1, b 90 t99 f9 n9 m0 l9', 'timeUsed', '1:b 2:a'],
  ])('%s', (_case, given, tie, expected) => {
    expect(ranked(given, [tie])).toBe(expected);
  });
});

describe('the chain', () => {
  it.each<[string, TieRule[], string, string]>([
    ['the first link that differs decides', ['timeUsed', 'finishedAt'], 'a 90 t45 f3, b 90 t44 f4', '1:b 2:a'],
    ['the order of the links matters', ['finishedAt', 'timeUsed'], 'a 90 t45 f3, b 90 t44 f4', '1:a 2:b'],
    ['the next decides what the first left open', ['timeUsed', 'finishedAt'], 'a 90 t45 f4, b 90 t45 f3', '1:b 2:a'],
    ['the third', ['timeUsed', 'finishedAt', 'lot'], 'a 90 t45 f3 l2, b 90 t45 f3 l1', '1:b 2:a'],
    ['what no link parts shares a place', ['timeUsed', 'finishedAt'], 'a 90 t45 f3 l2, b 90 t45 f3 l1', '1:a 1:b'],
    ['links that are not in the chain decide nothing', ['attempts'], 'b 90 t45, a 90 t46', '1:a 1:b'],
    ['an empty chain: points alone', [], 'b 90 t45, a 90 t46', '1:a 1:b'],
  ])('%s', (_case, ties, given, expected) => {
    expect(ranked(given, ties)).toBe(expected);
  });
});

describe('why is she before me?', () => {
  const ties: TieRule[] = ['timeUsed', 'section:多选题', 'lot'];
  it.each([
    ['a 91 t50', 'b 90 t45', 'score'],
    ['a 90 t45', 'b 90 t46', 'timeUsed'],
    ['a 90 t45 m3', 'b 90 t45 m2', 'section:多选题'],
    ['a 90 t45 m3 l1', 'b 90 t45 m3 l2', 'lot'],
    ['a 90 t45 m3 l1', 'b 90 t45 m3 l1', 'shared'],
    ['a 90 t45 f1', 'b 90 t45 f2', 'shared'],
  ])('%s before %s: %s', (ahead, behind, expected) => {
    expect(decidedBy(ties, standing(ahead), standing(behind))).toBe(expected);
    expect(decidedBy(ties, standing(behind), standing(ahead))).toBe(expected);
  });
});

describe('promises', () => {
  const small = fc.nat({ max: 2 });
  const standings: fc.Arbitrary<Standing[]> = fc
    .array(
      fc.record({
        score: small,
        timeUsedMs: small,
        finishedAt: small.map(minutePastNine),
        attempts: small,
        sectionScores: fc.constantFrom([], [{ title: '多选题', points: 1 }], [{ title: '多选题', points: 2 }]),
        lot: fc.option(small, { nil: undefined }),
      }),
      { maxLength: 12 },
    )
    .map((given) => given.map((figures, index) => ({ id: `person ${index}`, ...figures })));
  const chains = fc.shuffledSubarray<TieRule>(['timeUsed', 'finishedAt', 'attempts', 'section:多选题', 'lot']);

  it('a place is one more than the number of those who are strictly ahead', () => {
    fc.assert(
      fc.property(standings, chains, (given, ties) => {
        const compare = compareStandings(ties);
        for (const { place, standing: one } of rankStandings(given, ties)) {
          expect(place).toBe(1 + given.filter((other) => compare(other, one) < 0).length);
        }
      }),
    );
  });

  it('everyone is listed once, in the order of the places', () => {
    fc.assert(
      fc.property(standings, chains, (given, ties) => {
        const list = rankStandings(given, ties);
        expect(new Set(list.map((placed) => placed.standing))).toEqual(new Set(given));
        expect(list).toHaveLength(given.length);
        const places = list.map(({ place }) => place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('the list does not depend on the order in which the standings come, and they are left alone', () => {
    fc.assert(
      fc.property(
        standings.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        chains,
        ([given, shuffled], ties) => {
          expect(rankStandings(Object.freeze(shuffled), ties)).toEqual(rankStandings(Object.freeze(given), ties));
        },
      ),
    );
  });

  it('the comparison is an order: what is ahead of what is behind it, never both', () => {
    fc.assert(
      fc.property(standings, chains, (given, ties) => {
        const compare = compareStandings(ties);
        for (const a of given) {
          for (const b of given) {
            expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
            expect(decidedBy(ties, a, b) === 'shared').toBe(compare(a, b) === 0);
          }
        }
      }),
    );
  });
});
