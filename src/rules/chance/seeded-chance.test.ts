import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededChance } from './seeded-chance.js';

const letters = [...'ABCDEFGH'];

/** Figures worked out with a SHA-256 tool and a pocket calculator, not with the code under test. */
describe('known answers', () => {
  it('takes eight big-endian words out of each hash, then goes on with the next counter', () => {
    // printf zhisai:0 | sha256sum: 9fbf363b b07d3758 ad454bb2 b4fe5683 bee6959c 95b9a895 8179dac9 2a43cb48
    // printf zhisai:1 | sha256sum: 843a59e3 48a8ba62 …
    const chance = seededChance('zhisai');
    expect(Array.from({ length: 10 }, () => chance.below(2 ** 32).toString(16)).join(' ')).toBe(
      '9fbf363b b07d3758 ad454bb2 b4fe5683 bee6959c 95b9a895 8179dac9 2a43cb48 843a59e3 48a8ba62',
    );
  });

  it('takes what is left by the division', () => {
    const chance = seededChance('zhisai');
    expect(Array.from({ length: 10 }, () => chance.below(10))).toEqual([3, 4, 0, 1, 0, 1, 9, 4, 1, 4]);
  });

  it('throws away words past the last whole multiple', () => {
    // 2^31 + 1 goes once into 2^32: only 2a43cb48 and 48a8ba62 of the ten words above stay.
    const chance = seededChance('zhisai');
    expect([chance.below(2 ** 31 + 1), chance.below(2 ** 31 + 1)]).toEqual([0x2a43cb48, 0x48a8ba62]);
  });

  it('throws away the word that is the multiple itself', () => {
    // The first word as n: it goes once into 2^32, so the word equal to it is the first that is out; the second is too.
    expect(seededChance('zhisai').below(0x9fbf363b)).toBe(0x95b9a895);
  });

  it('takes a word for below(1), too', () => {
    const chance = seededChance('zhisai');
    expect([chance.below(1), chance.below(10)]).toEqual([0, 4]);
  });

  it.each([
    ['zhisai', 'ABCDEFGH', 'DHCEAFBG'],
    ['zhisai', 'ABCD', 'DBCA'],
    ['zhisai', 'A', 'A'],
    ['zhisai', '', ''],
  ])('seed %s shuffles "%s" to "%s"', (seed, given, expected) => {
    expect(
      seededChance(seed)
        .shuffled([...given])
        .join(''),
    ).toBe(expected);
  });

  it('samples three of eighty', () => {
    const eighty = Array.from({ length: 80 }, (_, index) => index + 1);
    expect(seededChance('zhisai').sample(eighty, 3)).toEqual([44, 30, 27]);
  });

  it('reads a seed as UTF-8', () => {
    const chance = seededChance('知赛');
    expect(Array.from({ length: 4 }, () => chance.below(100))).toEqual([87, 26, 54, 72]);
  });
});

describe('refusals', () => {
  it.each([0, -1, 1.5, NaN, Infinity, 2 ** 32 + 1])('below(%p) is refused', (n) => {
    expect(() => seededChance('zhisai').below(n)).toThrow(RangeError);
  });

  it.each([-1, 0.5, 9])('a sample of %p out of 8 is refused', (count) => {
    expect(() => seededChance('zhisai').sample(letters, count)).toThrow(RangeError);
  });
});

describe('promises', () => {
  it('the same seed and the same calls draw the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer({ min: 1, max: 2 ** 32 }), { maxLength: 30 }), (seed, calls) => {
        const [one, other] = [seededChance(seed), seededChance(seed)];
        expect(calls.map((n) => one.below(n))).toEqual(calls.map((n) => other.below(n)));
      }),
    );
  });

  it('below(n) lies from 0 to n - 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
        const outcome = seededChance(seed).below(n);
        expect(Number.isInteger(outcome) && outcome >= 0 && outcome < n).toBe(true);
      }),
    );
  });

  it('a shuffle has each item exactly once and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const given = Object.freeze([...items]);
        const ascending = (a: number, b: number) => a - b;
        expect(seededChance(seed).shuffled(given).sort(ascending)).toEqual([...items].sort(ascending));
      }),
    );
  });

  it('a sample, and what is drawn in turn, is how the shuffle begins', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: letters.length }), (seed, count) => {
        const shuffled = seededChance(seed).shuffled(letters);
        expect(seededChance(seed).sample(letters, count)).toEqual(shuffled.slice(0, count));
        expect([...seededChance(seed).inTurn(letters)]).toEqual(shuffled);
      }),
    );
  });

  it('a sample leaves the rest of the stream to others', () => {
    const chance = seededChance('zhisai');
    chance.sample(letters, 3);
    expect(chance.below(2 ** 32)).toBe(0xb4fe5683);
  });

  it('each order of three is about equally frequent', () => {
    const frequency = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = seededChance(`draw ${seed}`)
        .shuffled([...'ABC'])
        .join('');
      frequency.set(order, (frequency.get(order) ?? 0) + 1);
    }
    expect([...frequency.keys()].sort()).toEqual(['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA']);
    for (const count of frequency.values()) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });
});
