import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import {
  type FoundOrganization,
  type IndexedOrganization,
  OrganizationIndex,
  type OrganizationQuery,
} from './organization-index.js';
import { OrganizationRevisions, type TreeRevision } from '../organization-revisions.repository.js';
import { OrganizationsRepository } from '../organizations.repository.js';

/** What another process changed is found this late. */
const FRESH_FOR_MS = 1000;

interface Snapshot {
  readonly index: OrganizationIndex;
  readonly at: TreeRevision;
}

/** Finds organizations by what people type, among however many, in memory. */
@Injectable()
export class OrganizationSearch {
  private snapshot: Promise<Snapshot> | null = null;
  private checkedAt = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly revisions: OrganizationRevisions,
    private readonly clock: Clock,
  ) {}

  /** The best fitting first. */
  async find(query: OrganizationQuery): Promise<FoundOrganization[]> {
    return (await this.index()).find(query);
  }

  /** Organizations may have changed in this process, and it is durable: who searches from now on finds them so. */
  forget(): void {
    this.checkedAt = 0;
  }

  private async index(): Promise<OrganizationIndex> {
    const now = this.clock.now().getTime();
    if (this.snapshot && Math.abs(now - this.checkedAt) < FRESH_FOR_MS) return (await this.snapshot).index;
    this.checkedAt = now;
    this.snapshot = this.renewed(this.snapshot);
    this.snapshot.catch(() => (this.snapshot = null));
    return (await this.snapshot).index;
  }

  private async renewed(earlier: Promise<Snapshot> | null): Promise<Snapshot> {
    const at = await this.revisions.read(this.transactions.committed);
    const known = await earlier;
    if (known && known.at.revision === at.revision) return known;
    const all: IndexedOrganization[] = [];
    for await (const page of this.organizations.inPages(this.transactions.committed)) {
      all.push(...page);
      // On SQLite reading holds the whole process up: between two pages others are answered.
      await setImmediate();
    }
    return { index: new OrganizationIndex(all), at };
  }
}
