import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactions.js';
import { ContestCatalogue } from '../../contests/contests.public.js';
import { OrganizationChanges } from '../../organizations/organizations.public.js';
import { EntriesRepository } from '../entries.repository.js';

/**
 * Whoever entered for an organization that turns out to be the same as another competes for that one. In final contests
 * everybody stays where they were counted.
 */
@Injectable()
export class MoveEntries implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntriesRepository,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'entries',
      move: async (tx, from, into) => this.entries.moveOrganization(tx, await this.changeable(tx, from), from, into),
      giveBack: async (tx, ids, from, into) =>
        this.entries.giveBackOrganization(tx, { ids, contestIds: await this.changeable(tx, into) }, from, into),
    });
  }

  /** The contests in which somebody competes for the organization, and which aren't final. */
  private async changeable(tx: Tx, organizationId: string): Promise<string[]> {
    const all = await this.entries.contestsOfOrganization(tx, organizationId);
    const final = await this.contests.finalAmong(tx, all);
    return all.filter((id) => !final.has(id));
  }
}
