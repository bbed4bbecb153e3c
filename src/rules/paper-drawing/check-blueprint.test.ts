import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkBlueprint } from './check-blueprint.js';

interface Wanted {
  title: string;
  pool: { id: string; optionCount: number }[];
  count: number;
  fixed: boolean;
}

/** `2 of abc`: draws two of the questions a, b and c; `all of abc`: a fixed section. */
function wanted(text: string, index: number): Wanted {
  const [count = '', letters = ''] = text.split(' of ');
  const pool = [...letters].map((id) => ({ id, optionCount: 4 }));
  const fixed = count === 'all';
  return { title: `section ${index}`, pool, count: fixed ? pool.length : Number(count), fixed };
}

/** `<section>: <available> of <wanted>` for each shortage. */
function shortages(...sections: string[]): string {
  return checkBlueprint(sections.map(wanted))
    .map(({ section, available, wanted: count }) => `${section}: ${available} of ${count}`)
    .join(', ');
}

describe('one section', () => {
  it.each([
    ['exactly enough', '3 of abc', ''],
    ['more than enough', '2 of abc', ''],
    ['one too few', '4 of abc', '0: 3 of 4'],
    ['an empty pool', '1 of ', '0: 0 of 1'],
    ['nothing wanted', '0 of ', ''],
    ['a question that is in the pool twice counts once', '3 of aab', '0: 2 of 3'],
    ['a fixed section is always enough', 'all of abc', ''],
    ['a fixed section with a question twice', 'all of abca', '0: 3 of 4'],
  ])('%s: %s', (_case, section, expected) => {
    expect(shortages(section)).toBe(expected);
  });
});

describe('sections with overlapping pools', () => {
  it.each([
    ['apart', ['2 of ab', '2 of cd'], ''],
    ['the same pool, enough for both', ['2 of abcd', '2 of abcd'], ''],
    ['the same pool, one too few: the later is short', ['2 of abc', '2 of abc'], '1: 1 of 2'],
    ['the first can take another question', ['1 of ab', '1 of a'], ''],
    ['the first two can', ['1 of ab', '1 of bc', '1 of a'], ''],
    ['along a chain of three', ['1 of ab', '1 of bc', '1 of cd', '1 of a'], ''],
    ['a chain that ends nowhere', ['1 of ab', '1 of bc', '1 of ac', '1 of a'], '3: 0 of 1'],
    ['what is fixed is taken, also by a later section', ['2 of abc', 'all of ab'], '0: 1 of 2'],
    ['a question that is fixed twice', ['all of ab', 'all of bc'], '1: 1 of 2'],
    ['each short section is named', ['3 of ab', '2 of cd', '2 of e'], '0: 2 of 3, 2: 1 of 2'],
  ])('%s: %j', (_case, sections, expected) => {
    expect(shortages(...sections)).toBe(expected);
  });

  it('names the section as its title does', () => {
    expect(checkBlueprint([wanted('1 of a', 0), wanted('2 of b', 1)])).toEqual([
      { section: 1, title: 'section 1', wanted: 2, available: 1 },
    ]);
  });
});

describe('promises', () => {
  const anySections = fc.array(
    fc
      .record({ count: fc.nat({ max: 3 }), letters: fc.subarray([...'abcdef']), fixed: fc.boolean() })
      .map(({ count, letters, fixed }) => `${fixed ? 'all' : count} of ${letters.join('')}`),
    { maxLength: 4 },
  );

  /** Hall's theorem: everyone can be served exactly if each group of sections together has enough questions. */
  function canBeFilled(sections: readonly Wanted[]): boolean {
    for (let group = 0; group < 2 ** sections.length; group++) {
      const members = sections.filter((_, index) => (group >> index) % 2 === 1);
      const questions = new Set(members.flatMap(({ pool }) => pool.map(({ id }) => id)));
      if (members.reduce((sum, { count }) => sum + count, 0) > questions.size) return false;
    }
    return true;
  }

  it('nothing is short exactly when the blueprint can be filled at all', () => {
    fc.assert(
      fc.property(anySections, (texts) => {
        const sections = texts.map(wanted);
        expect(checkBlueprint(sections).length === 0).toBe(canBeFilled(sections));
      }),
      { numRuns: 1000 },
    );
  });
});
