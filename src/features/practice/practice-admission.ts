import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { entryNeeded } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { type Entry, EntryRegistry, type OnePerson } from '../entries/entries.public.js';
import { FreeToPractise } from './free-to-practise.js';

/** Who may practise: people who have entered, while they have no attempt under way. */
@Injectable()
export class PracticeAdmission {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly free: FreeToPractise,
  ) {}

  /** @throws contest-not-found, entry-needed, attempt-under-way */
  async of(slug: string, accountId: string): Promise<{ contest: Contest; entry: Entry; person: OnePerson }> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    if (!entry) throw entryNeeded();
    return { contest, entry, person: await this.free.check(entry.id) };
  }
}
