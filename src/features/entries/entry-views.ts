import { Injectable } from '@nestjs/common';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';
import { entryToWire, type EntryWire } from './entries.wire.js';
import { EntryOrganizations } from './entering/entry-organizations.js';
import { TeamOfEntry } from './entering/team-of-entry.js';
import { entryNotFound } from './entry-refusals.js';
import type { Entry } from './entry-registry.js';
import type { EntryRow } from './entry.entity.js';

/** An entry, its contest, and how its owner sees it. */
export interface ShownEntry {
  readonly contest: Contest;
  readonly entry: Entry;
  readonly shown: EntryWire;
}

@Injectable()
export class EntryViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
    private readonly organizations: EntryOrganizations,
    private readonly teams: TeamOfEntry,
  ) {}

  async find(slug: string, accountId: string): Promise<{ contest: Contest; entry: EntryRow | null }> {
    const contest = await this.contests.bySlug(slug);
    return { contest, entry: await this.entries.findOwn(this.transactions.committed, contest.id, accountId) };
  }

  async own(slug: string, accountId: string): Promise<{ entry: EntryWire }> {
    const { contest, entry } = await this.find(slug, accountId);
    if (!entry) throw entryNotFound();
    return this.answer(contest, entry);
  }

  /** The entry as its owner sees it, with the team that it is in. */
  async answer(contest: Contest, entry: Entry): Promise<{ entry: EntryWire }> {
    const { committed } = this.transactions;
    const organizations = await this.organizations.named(committed, [entry.organizationId]);
    const team = await this.teams.read(committed, contest, entry);
    const shown = entryToWire(contest, entry, organizations);
    return { entry: { ...shown, ...(team && { team }) } };
  }

  /** Everything that a person has entered, the newest first, without the teams. */
  async ofAccount(accountId: string): Promise<ShownEntry[]> {
    const reading = this.transactions.committed;
    const entries = await this.entries.ofAccount(reading, accountId);
    const organizations = await this.organizations.named(
      reading,
      entries.map(({ organizationId }) => organizationId),
    );
    return Promise.all(
      entries.map(async (entry) => {
        const contest = await this.contests.byId(entry.contestId);
        return { contest, entry, shown: entryToWire(contest, entry, organizations) };
      }),
    );
  }
}
