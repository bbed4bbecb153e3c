import { Injectable } from '@nestjs/common';
import { type Reading, Transactions } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import {
  type FoundOrganization,
  idsOfPath,
  OrganizationDirectory,
  OrganizationSearch,
} from '../organizations/organizations.public.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';

/** What a person who enters looks for. */
export interface ChoiceQuery {
  readonly search?: string | undefined;
  readonly under?: string | undefined;
  readonly limit: number;
}

/** For which organizations people may enter a contest. */
@Injectable()
export class ContestOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly repository: ContestOrganizationsRepository,
    private readonly directory: OrganizationDirectory,
    private readonly search: OrganizationSearch,
  ) {}

  /** Whether the organization or one above it is approved for the contest. */
  async isApproved(reading: Reading, contestId: string, organizationId: string): Promise<boolean> {
    const [organization] = await this.directory.byIds(reading, [organizationId]);
    return organization !== undefined && this.repository.isAnyApproved(reading, contestId, idsOfPath(organization));
  }

  /** The organizations that a person may choose from at entering; none where the contest doesn't ask for one. */
  async choices(slug: string, { search, under, limit }: ChoiceQuery): Promise<FoundOrganization[]> {
    const contest = await this.contests.bySlug(slug);
    const { organization = 'none', approvedOnly } = contest.current.document.registration;
    if (organization === 'none') return [];
    const among = approvedOnly ? await this.approvedIds(contest.id) : undefined;
    return this.search.find({ text: search ?? '', under, among, limit });
  }

  private async approvedIds(contestId: string): Promise<ReadonlySet<string>> {
    const approved = await this.repository.approved(this.transactions.committed, contestId);
    return new Set(approved.map(({ organizationId }) => organizationId));
  }
}
