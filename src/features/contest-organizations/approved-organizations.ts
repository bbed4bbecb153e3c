import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { OrganizationDirectory } from '../organizations/organizations.public.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import type { ApprovedList } from './contest-organizations.wire.js';

/** What an organizer sees: the approved organizations, in the order of approval. */
@Injectable()
export class ApprovedOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly repository: ContestOrganizationsRepository,
    private readonly directory: OrganizationDirectory,
  ) {}

  async page(slug: string, { offset, limit }: { offset: number; limit: number }): Promise<ApprovedList> {
    const reading = this.transactions.committed;
    const contest = await this.contests.bySlug(slug, { drafts: true });
    const [shown, total] = await this.repository.page(reading, contest.id, { offset, limit });
    const paths = await this.directory.pathsOf(
      reading,
      shown.map(({ organizationId }) => organizationId),
    );
    return {
      total,
      organizations: shown.flatMap(({ organizationId, approvedAt }) => {
        const path = paths.get(organizationId) ?? [];
        const organization = path.at(-1);
        if (!organization) return [];
        const { id, code, name } = organization;
        return [{ id, code, name, path: path.map((above) => above.name), approvedAt: approvedAt.toISOString() }];
      }),
    };
  }
}
