import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { entryNeeded, SettledAttempts } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { type Entry, EntryRegistry } from '../entries/entries.public.js';
import { attemptUnderWay } from './practice-refusals.js';

/** Who may practise: people who have entered, while they have no attempt under way. */
@Injectable()
export class PracticeAdmission {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly attempts: SettledAttempts,
  ) {}

  /** @throws contest-not-found, entry-needed, attempt-under-way */
  async of(slug: string, accountId: string): Promise<{ contest: Contest; entry: Entry }> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    if (!entry) throw entryNeeded();
    const open = await this.attempts.openOf(entry.id);
    if (open) throw attemptUnderWay(open.deadline);
    return { contest, entry };
  }
}
