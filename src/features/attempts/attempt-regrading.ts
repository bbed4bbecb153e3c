import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { AttemptsRepository, type RegradedAttempt } from './attempts.repository.js';

/** How many attempts are looked through at once. */
const PAGE = 5000;

/** How many new scores one statement stores. */
const STORED_AT_ONCE = 500;

/** For whoever has changed keys under attempts that had been graded. */
@Injectable()
export class AttemptRegrading {
  constructor(private readonly attempts: AttemptsRepository) {}

  /** The entries with attempts that were graded, in whatever state they are, by keys older than a revision. */
  async entriesGradedBefore(reading: Reading, contestId: string, revision: number): Promise<string[]> {
    const found = new Set<string>();
    for (let after = ''; ;) {
      const page = await this.attempts.gradings(reading, contestId, after, PAGE);
      for (const { entryId, keyRevision, graded } of page)
        if (Number(graded) === 1 && (keyRevision ?? 0) < revision) found.add(entryId);
      const last = page[PAGE - 1];
      if (!last) return [...found].sort();
      after = last.id;
      await setImmediate();
    }
  }

  /** Stores scores by the keys of a revision, and that they are by those; an attempt that has them already stays. */
  async store(tx: Tx, regraded: readonly RegradedAttempt[], revision: number): Promise<void> {
    for (let from = 0; from < regraded.length; from += STORED_AT_ONCE)
      await this.attempts.regrade(tx, regraded.slice(from, from + STORED_AT_ONCE), revision);
  }
}
