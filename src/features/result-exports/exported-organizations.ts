import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { OrganizationDirectory, organizationNotFound } from '../organizations/organizations.public.js';
import type { Reader } from './sheets/result-sheet.js';

/** Whose people are exported when a firm is to get its own. */
@Injectable()
export class ExportedOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationDirectory,
  ) {}

  /**
   * The organization and everything below it, by id, as the tree is now.
   *
   * @param asked its id, or its code: codes are for organizers, who may read them
   * @throws organization-not-found
   */
  async of(asked: string, { full }: Reader): Promise<ReadonlySet<string>> {
    const { committed } = this.transactions;
    const found =
      (await this.organizations.standing(committed, asked)) ??
      (full ? await this.organizations.byCode(committed, asked) : null);
    if (!found) throw organizationNotFound();
    // Where a final contest keeps people with an organization that was merged since, they are found by that one's id.
    return new Set([asked, ...(await this.organizations.idsUnder(committed, found.id))]);
  }
}
