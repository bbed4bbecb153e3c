import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { checkLength } from '../../platform/http/text-length.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import { DismissalLog } from './dismissal-log.js';
import { REASON } from './merge-same-person.js';
import { entryUnknown, sameEntry } from './same-people-refusals.js';

/** Two entries that look alike were found to be two people's: nobody is asked about them again. */
@Injectable()
export class DismissLikeness {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly deciding: DismissalLog,
    private readonly merged: MergedEntries,
    private readonly clock: Clock,
  ) {}

  /** Again the same is no error. @throws contest-not-found, contest-final, entry-unknown, same-entry */
  async run(slug: string, entryIds: readonly string[], reason: string, actor: Actor): Promise<void> {
    checkLength('/reason', reason.trim(), REASON);
    const contest = await this.contests.bySlug(slug);
    const [oneEntryId = '', otherEntryId = ''] = [...entryIds].sort();
    if (oneEntryId === otherEntryId) throw sameEntry();
    await this.transactions.run(async (tx) => {
      await this.contests.refuseWhenFinal(tx, contest.id);
      const held = (await this.merged.holdAll(tx, [oneEntryId, otherEntryId])).filter(
        ({ kept }) => kept.contestId === contest.id,
      );
      const known = new Set(held.flatMap((person) => person.entryIds));
      if (!known.has(oneEntryId) || !known.has(otherEntryId)) throw entryUnknown();
      const dismissedAt = this.clock.now();
      const dismissal = { contestId: contest.id, oneEntryId, otherEntryId, reason: reason.trim(), dismissedAt };
      await this.deciding.store(tx, { ...dismissal, dismissedBy: actor.id }, actor);
    });
  }
}
