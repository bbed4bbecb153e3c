import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { checkQuotas } from './check-quotas.js';
import type { Difference } from './differences/difference.js';

/** The quotas of every entry of a contest. */
@Injectable()
export class VerifyQuotas {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
  ) {}

  /** @param attempts by entry, as they were read one page after the other */
  async run(contest: Contest, attempts: ReadonlyMap<string, readonly AttemptRecord[]>): Promise<Difference[]> {
    const { document } = contest.current;
    const found: Difference[] = [];
    for (const [entryId, ofEntry] of attempts) {
      if (checkQuotas(document, entryId, ofEntry).length === 0) continue;
      // An attempt that ended between two pages, and the next one, both looked open: read at once they don't.
      const atOnce = await this.archive.ofEntries(this.transactions.committed, [entryId]);
      found.push(...checkQuotas(document, entryId, atOnce));
    }
    return found;
  }
}
