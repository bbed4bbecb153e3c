import { Injectable } from '@nestjs/common';
import { RankBoards } from '../../platform/ranks/rank-board.js';
import { rankStandings } from '../../rules/ranking/rank-standings.js';
import type { Contest } from '../contests/contests.public.js';
import { asRanked, boardKey, type ComputedStanding, tieChain } from '../standings/standings.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';

/**
 * Every place of a contest twice: as a rank board shows it, ordered by keys, and as the ranking rules give it,
 * by comparing everybody. The board is one of its own, filled with the same standings, so that a contest that goes on
 * meanwhile makes no difference.
 */
@Injectable()
export class VerifyPlaces {
  constructor(private readonly ranks: RankBoards) {}

  async run(contest: Contest, standings: readonly ComputedStanding[]): Promise<Difference[]> {
    const { ranking } = contest.current.document;
    const board = `contest:${contest.id}:verification`;
    await this.ranks.load(
      board,
      standings.map((standing) => ({ id: standing.entryId, key: boardKey(standing, ranking) })),
    );
    try {
      const found: Difference[] = [];
      const ranked = rankStandings(
        standings.map((standing) => asRanked(standing, ranking)),
        tieChain(ranking),
      );
      for (const { place, standing } of ranked) {
        const shown = await this.ranks.placeOf(board, standing.id);
        if (shown !== place) found.push(differences.otherPlace(standing.id, shown, place));
      }
      return found;
    } finally {
      await this.ranks.load(board, []);
    }
  }
}
