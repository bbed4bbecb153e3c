import { describe, expect, it } from '@jest/globals';
import { InMemoryRankBoards } from '../../platform/ranks/in-memory-rank-boards.js';
import type { Contest } from '../contests/contests.public.js';
import type { ComputedStanding } from '../standings/standings.public.js';
import { VerifyPlaces } from './verify-places.js';

const contest = { id: 'contest', current: { document: { ranking: { ties: ['timeUsed'] } } } } as unknown as Contest;

const standing = (entryId: string, score: number, timeUsedMs: number): ComputedStanding => ({
  entryId,
  contestId: 'contest',
  accountId: entryId,
  score,
  timeUsedMs,
  finishedAt: new Date('2012-09-10T02:00:00.000Z'),
  attempts: 1,
  counting: [1],
  sectionScores: [],
  fullMarks: 700,
  division: null,
  unranked: null,
});

const standings = [standing('a', 500, 10), standing('b', 300, 5), standing('c', 300, 5), standing('d', 300, 7)];

/** Boards that mistake one line for another. */
class MistakenBoards extends InMemoryRankBoards {
  override async placeOf(board: string, id: string): Promise<number | null> {
    return super.placeOf(board, id === 'd' ? 'a' : id);
  }
}

describe('the verification of places', () => {
  it('finds nothing when the board and the rules agree, and leaves no board behind', async () => {
    const ranks = new InMemoryRankBoards();
    expect(await new VerifyPlaces(ranks).run(contest, standings)).toEqual([]);
    expect(await ranks.size('contest:contest:verification')).toBe(0);
  });

  it('finds a place that the rules do not give', async () => {
    const found = await new VerifyPlaces(new MistakenBoards()).run(contest, standings);
    expect(found.map(({ kind, subject, said }) => [kind, subject, said.en])).toEqual([
      ['place', 'd', 'entry d: its place on the leaderboard is 1; by the ranking rules it is 4'],
    ]);
  });
});
