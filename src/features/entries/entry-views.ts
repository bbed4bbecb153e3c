import { Injectable } from '@nestjs/common';
import { ContestCatalogue } from '../contests/contests.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';
import { entryAnswer, type EntryAnswer } from './entries.wire.js';
import { entryNotFound } from './entry-refusals.js';

@Injectable()
export class EntryViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
  ) {}

  async own(slug: string, accountId: string): Promise<EntryAnswer> {
    const contest = await this.contests.bySlug(slug);
    const entry = await this.entries.findOwn(this.transactions.committed, contest.id, accountId);
    if (!entry) throw entryNotFound();
    return entryAnswer(contest, entry);
  }
}
