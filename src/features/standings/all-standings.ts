import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import { asOnePersons } from './as-one-persons.js';
import { type ComputedStanding, computeStanding } from './compute-standing.js';
import { EntrySides } from './entry-sides.js';

/** How many attempts are read, or entries computed, before others get their turn: on SQLite nothing here waits by itself. */
const AT_ONCE = 500;

/** All standings of a contest, worked out afresh from its finished attempts. */
@Injectable()
export class AllStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly merged: MergedEntries,
    private readonly sides: EntrySides,
  ) {}

  /** @param endedBefore counts only attempts that had ended before it; null: all */
  async compute(contest: Contest, endedBefore: Date | null = null): Promise<ComputedStanding[]> {
    const merged = await this.merged.inContest(this.transactions.committed, contest.id);
    const attempts = new Map<string, AttemptRecord[]>();
    for await (const page of this.archive.finishedInPages(this.transactions.committed, contest.id, AT_ONCE)) {
      for (const attempt of endedBefore ? page.filter(hadEndedBefore(endedBefore)) : page) {
        const person = merged.get(attempt.entryId)?.id ?? attempt.entryId;
        const known = attempts.get(person);
        if (known) known.push(attempt);
        else attempts.set(person, [attempt]);
      }
      await setImmediate();
    }
    for (const kept of merged.values()) {
      const ofPerson = attempts.get(kept.id);
      if (ofPerson) attempts.set(kept.id, asOnePersons(kept, ofPerson));
    }
    return this.computeEach(contest, [...attempts.values()]);
  }

  private async computeEach(contest: Contest, entries: readonly AttemptRecord[][]): Promise<ComputedStanding[]> {
    const standings: ComputedStanding[] = [];
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE);
      const sides = await this.sides.of(
        this.transactions.committed,
        contest.current.document,
        some.flatMap(([one]) => one?.entryId ?? []),
      );
      for (const ofEntry of some) {
        const standing = computeStanding(contest.current.document, ofEntry, sides.get(ofEntry[0]?.entryId ?? ''));
        if (standing) standings.push(standing);
      }
      await setImmediate();
    }
    return standings;
  }
}

export function hadEndedBefore(instant: Date): (attempt: AttemptRecord) => boolean {
  return ({ endedAt }) => endedAt !== null && endedAt < instant;
}
