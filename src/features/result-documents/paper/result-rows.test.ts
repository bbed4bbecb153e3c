import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { ResultFiles } from './result-files.js';

type Document = Parameters<ResultFiles['of']>[0];

const FIGURES = { participants: 2, headCount: 3, participationRate: 66.66, average: 1.5, excellenceRate: null };

/** One of everything, with a name that a spreadsheet would run. */
const DOCUMENT = {
  id: '1',
  number: 4,
  content: {
    tables: [
      { division: null, lines: [{ place: 1, name: '=1+1', score: 98.5, timeUsedMs: 61_500 }] },
      { division: '小学组', lines: [] },
    ],
    teams: [
      {
        division: null,
        lines: [
          {
            place: 1,
            name: '一队',
            score: 3,
            timeUsedMs: 1000,
            members: [
              { name: '选手 01', score: 3, counts: true },
              { name: '选手 02', score: null, counts: false },
            ],
          },
        ],
      },
    ],
    organizations: {
      by: 'award',
      lines: [
        {
          ...FIGURES,
          id: 'o',
          place: null,
          path: ['山西省', '太原市'],
          passRate: 50,
          totalPoints: 3,
          award: 12.34,
          band: '大型',
          awarded: true,
        },
      ],
    },
  },
} as unknown as Document;

describe('the files of a result document', () => {
  const files = new ResultFiles();

  it('never change: their hashes stand on signed paper', async () => {
    expect((await files.of(DOCUMENT)).map(({ name, lines, hash }) => [name, lines, hash.slice(0, 16)])).toEqual([
      ['result-4-people.csv', 1, 'ed8400956bac4a5a'],
      ['result-4-teams.csv', 1, '810a55e49d4e1435'],
      ['result-4-organizations.csv', 1, '9bda3c40f20e7c87'],
    ]);
  });

  it('are what the hashes say', async () => {
    for (const { table, hash } of await files.of(DOCUMENT)) {
      const content = await buffer(files.stream(DOCUMENT, table) ?? Readable.from([]));
      expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
    }
    const people = await buffer(files.stream(DOCUMENT, 'people') ?? Readable.from([]));
    expect(String(people)).toContain(`全部 All,1,"'=1+1",98.5,61.5`);
  });
});
