import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { ContestBoards, type EntryStanding, StandingsRepository } from '../standings/standings.public.js';

export interface PersonStanding {
  readonly standing: EntryStanding;
  /** On the board that contestants see; null where they see none, or it stood still before the person was on it. */
  readonly place: number | null;
  /** How many are on that board; null where contestants see none. */
  readonly total: number | null;
}

/** Where a person stands, as that person may know it. */
@Injectable()
export class PersonStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: StandingsRepository,
    private readonly boards: ContestBoards,
  ) {}

  /** @param entryId of an entry with finished attempts */
  async of(contest: Contest, entryId: string): Promise<PersonStanding> {
    const standing = await this.standings.find(this.transactions.committed, entryId);
    if (!standing) throw new Error(`entry ${entryId} has a finished attempt and no standing`);
    if (contest.current.document.publication.leaderboards.for === 'organizers')
      return { standing, place: null, total: null };
    const board = await this.boards.publicBoard(contest);
    const [place, total] = await Promise.all([board.placeOf(entryId), board.size()]);
    return { standing, place, total };
  }
}
