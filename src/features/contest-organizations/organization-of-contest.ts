import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue, contestFinal } from '../contests/contests.public.js';
import {
  type Organization,
  OrganizationDirectory,
  organizationNotFound,
} from '../organizations/organizations.public.js';
import { KnownApprovals } from './known-approvals.js';

/** Looks up what an organizer's act is about: a contest that may still change, and an organization that stands. */
@Injectable()
export class OrganizationOfContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly directory: OrganizationDirectory,
    private readonly known: KnownApprovals,
  ) {}

  /** @throws contest-not-found · contest-final · organization-not-found */
  async find(slug: string, organizationId: string): Promise<{ contest: Contest; organization: Organization }> {
    const contest = await this.contests.bySlug(slug, { drafts: true });
    if (contest.state === 'final') throw contestFinal();
    const organization = await this.directory.standing(this.transactions.committed, organizationId);
    if (!organization) throw organizationNotFound();
    return { contest, organization };
  }

  /** To be called first in the transaction that changes approvals. @throws contest-final */
  refuseWhenFinal(tx: Tx, contest: Contest): Promise<void> {
    tx.afterCommit(() => this.known.forget());
    return this.contests.refuseWhenFinal(tx, contest.id);
  }
}
