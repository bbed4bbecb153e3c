import { Injectable } from '@nestjs/common';
import { type Contest, ContestCatalogue } from '../../contests/contests.public.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { EntriesRepository } from '../entries.repository.js';
import { checkEntryFields, takenFault } from '../entering/entry-fields.js';
import * as refusals from '../entry-refusals.js';
import type { EntryRow } from '../entry.entity.js';

/** Replaces what a person filled in at entering, as often as the contest's `registration.changes` allows. */
@Injectable()
export class ChangeEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
  ) {}

  async run(
    slug: string,
    accountId: string,
    given: Readonly<Record<string, string>>,
  ): Promise<{ contest: Contest; entry: EntryRow }> {
    const contest = await this.contests.bySlug(slug);
    const { registration, closesAt } = contest.current.document;
    if (contest.state !== 'published' && contest.state !== 'open') throw refusals.contestOver(new Date(closesAt));
    const { fields, unique, faults } = checkEntryFields(registration.fields, given);
    if (faults.length > 0) throw invalidRequest(faults);

    return this.transactions.run(async (tx) => {
      const standing = await this.entries.findOwn(tx, contest.id, accountId);
      if (!standing) throw refusals.entryNotFound();
      if (!(await this.entries.change(tx, { id: standing.id, fields }, registration.changes)))
        throw refusals.entryChangesUsed(registration.changes);
      const taken = await this.entries.takeValues(tx, standing, unique);
      if (taken.length > 0) throw invalidRequest(taken.map((field) => takenFault(registration.fields, field)));
      return { contest, entry: { ...standing, fields, changesMade: standing.changesMade + 1 } };
    });
  }
}
