import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest, ContestDocument } from '../contests/contests.public.js';
import { computeStanding } from './compute-standing.js';
import type { StandingsOfBoard } from './contest-board.js';
import type { EntryStanding } from './standing.entity.js';

/** How many attempts are read at once. */
const PAGE = 2000;

/** Standings as they were at one instant, kept in memory: nothing is written down for a freeze, so it can be moved. */
export class StandingsAt implements StandingsOfBoard {
  private readonly byEntry = new Map<string, EntryStanding>();

  of(entryIds: readonly string[]): Promise<EntryStanding[]> {
    return Promise.resolve(entryIds.flatMap((entryId) => this.byEntry.get(entryId) ?? []));
  }

  keep(standing: EntryStanding): void {
    this.byEntry.set(standing.entryId, standing);
  }

  async *all(): AsyncIterable<EntryStanding[]> {
    yield [...this.byEntry.values()];
  }
}

/** Works out how a contest stood at an instant, from the attempts that had ended before it. */
@Injectable()
export class FrozenStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
  ) {}

  async at(contest: Contest, since: Date): Promise<StandingsAt> {
    const attempts = new Map<string, AttemptRecord[]>();
    for await (const page of this.archive.finishedInPages(this.transactions.committed, contest.id, PAGE))
      for (const attempt of page.filter(endedBefore(since))) {
        const known = attempts.get(attempt.entryId);
        if (known) known.push(attempt);
        else attempts.set(attempt.entryId, [attempt]);
      }

    const standings = new StandingsAt();
    for (const ofEntry of attempts.values()) {
      const standing = standingAt(contest.current.document, ofEntry, since);
      if (standing) standings.keep(standing);
    }
    return standings;
  }
}

/** What an entry's attempts came to at an instant; null when none had ended. */
export function standingAt(
  document: ContestDocument,
  finished: readonly AttemptRecord[],
  since: Date,
): EntryStanding | null {
  const computed = computeStanding(document, finished.filter(endedBefore(since)));
  return computed && { ...computed, updatedAt: since };
}

function endedBefore(since: Date): (attempt: AttemptRecord) => boolean {
  return ({ endedAt }) => endedAt !== null && endedAt < since;
}
