import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lotNumber } from './lot-number.js';
import { rankStandings } from './rank-standings.js';
import type { Standing } from './standing.js';

/**
 * The lots once more, out of docs/contest-document.md alone: texts are put together, hashed, cut and sorted as texts, and
 * nothing of the product is used.
 */
function lotByTheBook(seed: string, entry: string): string {
  const bytes = Buffer.concat([Buffer.from(seed, 'utf8'), Buffer.from(':'), Buffer.from(entry, 'utf8')]);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

const inOrder = (seed: string, entries: readonly string[]) =>
  entries.map((entry) => ({ entry, lot: lotByTheBook(seed, entry) })).sort((a, b) => (a.lot < b.lot ? -1 : 1));

/** Whoever is equal in everything but the lot. */
const equal = (id: string, seed: string): Standing => ({
  id,
  score: 8000,
  timeUsedMs: 60_000,
  finishedAt: new Date('2012-09-10T02:00:00Z'),
  attempts: 1,
  sectionScores: [],
  lot: lotNumber(seed, id),
});

describe.each(['contest-document.md', 'contest-document.zh-CN.md'])('the lots of %s', (file) => {
  const text = readFileSync(`docs/${file}`, 'utf8');
  const [, seed = '', loop = ''] =
    /printf '%s' "([^"]*):\$entry" \| (sha256sum \| cut -c 1-12)\) \$entry"\ndone \| sort/.exec(text) ?? [];
  const [, told = ''] = /```text\n((?:[0-9a-f]{12} [0-9a-f-]{36}\n)+)```/.exec(text) ?? [];
  const lines = told.trim().split('\n');

  it('are those of the example', () => {
    expect(loop).toBe('sha256sum | cut -c 1-12');
    const entries = lines.map((line) => line.slice(13)).sort();
    for (const entry of entries) expect(text).toContain(`  ${entry}`);
    expect(entries).toHaveLength(3);
    expect(inOrder(seed, entries).map(({ entry, lot }) => `${lot} ${entry}`)).toEqual(lines);
  });

  it('are those of the product, whose number is the same in decimal', () => {
    for (const line of lines) expect(lotNumber(seed, line.slice(13))).toBe(Number(`0x${line.slice(0, 12)}`));
    const [, hexadecimal = '', decimal = ''] = /printf '%d\\n' (0x[0-9a-f]{12})\D+(\d+)/.exec(text) ?? [];
    expect([Number(hexadecimal), lines[0]?.slice(0, 12)]).toEqual([Number(decimal), hexadecimal.slice(2)]);
  });
});

describe('lots drawn twice, by the product and by the book', () => {
  it('come to the same places, whoever else takes part', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 }),
        (seed, entries) => {
          const ranked = rankStandings(
            entries.map((entry) => equal(entry, seed)),
            ['timeUsed', 'lot'],
          );
          const order = [...ranked].sort((a, b) => a.place - b.place).map(({ standing }) => standing.id);
          expect(order).toEqual(inOrder(seed, entries).map(({ entry }) => entry));
        },
      ),
    );
  });
});
