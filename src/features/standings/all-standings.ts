import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { type ComputedStanding, computeStanding } from './compute-standing.js';

/** How many attempts are read at once. */
const PAGE = 2000;

/** All standings of a contest, worked out afresh from its finished attempts. */
@Injectable()
export class AllStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
  ) {}

  /** @param endedBefore counts only attempts that had ended before it; null: all */
  async compute(contest: Contest, endedBefore: Date | null = null): Promise<ComputedStanding[]> {
    const attempts = new Map<string, AttemptRecord[]>();
    for await (const page of this.archive.finishedInPages(this.transactions.committed, contest.id, PAGE))
      for (const attempt of endedBefore ? page.filter(hadEndedBefore(endedBefore)) : page) {
        const known = attempts.get(attempt.entryId);
        if (known) known.push(attempt);
        else attempts.set(attempt.entryId, [attempt]);
      }
    return [...attempts.values()].flatMap((ofEntry) => computeStanding(contest.current.document, ofEntry) ?? []);
  }
}

export function hadEndedBefore(instant: Date): (attempt: AttemptRecord) => boolean {
  return ({ endedAt }) => endedAt !== null && endedAt < instant;
}
