import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import {
  type FoundOrganization,
  idsOfPath,
  OrganizationDirectory,
  OrganizationSearch,
} from '../organizations/organizations.public.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import { KnownApprovals } from './known-approvals.js';

/** What a person who enters looks for. */
export interface ChoiceQuery {
  readonly search?: string | undefined;
  /** Whether the search may be a whole code: for organizers only. */
  readonly codes: boolean;
  readonly under?: string | undefined;
  readonly limit: number;
}

/** For which organizations people may enter a contest. */
@Injectable()
export class ContestOrganizations {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly repository: ContestOrganizationsRepository,
    private readonly directory: OrganizationDirectory,
    private readonly search: OrganizationSearch,
    private readonly approvals: KnownApprovals,
  ) {}

  /** Whether the organization or one above it is approved for the contest. */
  async isApproved(reading: Reading, contestId: string, organizationId: string): Promise<boolean> {
    const [organization] = await this.directory.byIds(reading, [organizationId]);
    return organization !== undefined && this.repository.isAnyApproved(reading, contestId, idsOfPath(organization));
  }

  /** The organizations that a person may choose from at entering; none where the contest doesn't ask for one. */
  async choices(slug: string, { search, ...query }: ChoiceQuery): Promise<FoundOrganization[]> {
    const contest = await this.contests.bySlug(slug);
    const { organization = 'none', approvedOnly } = contest.current.document.registration;
    if (organization === 'none') return [];
    const among = approvedOnly ? await this.approvals.of(contest.id) : undefined;
    return this.search.find({ ...query, text: search ?? '', among });
  }
}
