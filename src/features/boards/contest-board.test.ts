import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryRankBoards } from '../../platform/ranks/in-memory-rank-boards.js';
import { ContestBoard } from './contest-board.js';
import { FrozenStandings } from './frozen-standings.js';
import type { EntryStanding } from '../standings/standings.public.js';

const OPENED = new Date('2012-09-01T00:00:00.000Z');

/** `a5`: entry a with 5 points. */
const standing = (text: string, updatedAt = OPENED): EntryStanding => ({
  entryId: text.slice(0, 1),
  contestId: 'contest',
  accountId: text.slice(0, 1),
  score: Number(text.slice(1)),
  timeUsedMs: 0,
  finishedAt: OPENED,
  attempts: 1,
  counting: [1],
  sectionScores: [],
  fullMarks: 700,
  division: null,
  unranked: null,
  updatedAt,
});

describe('a board', () => {
  let board: ContestBoard;
  beforeEach(() => {
    board = new ContestBoard(new InMemoryRankBoards(), {
      name: 'board',
      frozenSince: null,
      openedAt: OPENED,
      keyOf: ({ score }) => String(100 - score).padStart(3, '0'),
      standings: new FrozenStandings([], OPENED),
    });
  });

  const put = async (text: string) => {
    for (const each of text.split(' ')) await board.put(standing(each));
  };
  const shown = async (from = 0, limit = 100) =>
    (await board.page(from, limit))
      .map(({ place, entryId, standing: { score } }) => `${place}:${entryId}${score}`)
      .join(' ');

  it('shows who is on it, with what they have', async () => {
    await put('b3 a5 c3 d1');
    expect(await shown()).toBe('1:a5 2:b3 2:c3 4:d1');
    expect(await board.lineOf('c')).toMatchObject({ place: 2, entryId: 'c', standing: { score: 3 } });
    expect(await board.lineOf('nobody')).toBeNull();
    expect(await board.everyone()).toEqual([
      { entryId: 'a', place: 1 },
      { entryId: 'b', place: 2 },
      { entryId: 'c', place: 2 },
      { entryId: 'd', place: 4 },
    ]);
  });

  it.each([
    [1, 1],
    [2, 3],
    [3, 3],
    [4, 4],
    [5, 5],
    [99, 5],
  ])('has places up to %i on its first %i lines', async (top, lines) => {
    await put('a5 b3 c3 d1 e0');
    expect(await board.linesUpTo(top)).toBe(lines);
  });

  it('finds the last of those who share a place without walking past all of them', async () => {
    let asked = 0;
    class Counted extends InMemoryRankBoards {
      override page(...of: Parameters<InMemoryRankBoards['page']>) {
        asked += 1;
        return super.page(...of);
      }
    }
    const ranks = new Counted();
    const tied = Array.from({ length: 1000 }, (_, index) => ({ id: String(index), key: 'same' }));
    await ranks.load('tied', tied);
    const many = new ContestBoard(ranks, {
      name: 'tied',
      frozenSince: null,
      openedAt: OPENED,
      keyOf: () => 'same',
      standings: new FrozenStandings([], OPENED),
    });
    expect(await many.linesUpTo(10)).toBe(1000);
    expect(asked).toBeLessThan(20);
  });

  it('knows when it changed, and that it did', async () => {
    const before = board.revision;
    expect(board.asOf).toEqual(OPENED);
    const later = new Date('2012-09-02T00:00:00.000Z');
    await board.put(standing('a1', later));
    await board.put(standing('b1', OPENED));
    expect(board.asOf).toEqual(later);
    expect(board.revision).toBe(before + 2);
  });
});
