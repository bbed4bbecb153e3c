import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AccountDirectory } from '../accounts/accounts.public.js';
import {
  type OrganizationHeadCount,
  organizationNotFound,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { headCountToWire } from './head-counts.wire.js';

@Injectable()
export class HeadCountViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly accounts: AccountDirectory,
  ) {}

  /** The newest first. @throws organization-not-found */
  async history(organizationId: string) {
    const reading = this.transactions.committed;
    if (!(await this.organizations.byId(reading, organizationId))) throw organizationNotFound();
    return { headCounts: await this.shown(await this.organizations.headCounts(reading, organizationId)) };
  }

  async shown(declared: readonly OrganizationHeadCount[]) {
    const ids = [...new Set(declared.flatMap(({ declaredBy }) => declaredBy ?? []))];
    const accounts = await this.accounts.byIds(this.transactions.committed, ids);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return declared.map((one) => headCountToWire(one, names));
  }
}
