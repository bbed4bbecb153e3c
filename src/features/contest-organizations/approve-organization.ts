import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { ContestOrganization } from './contest-organization.entity.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import { OrganizationOfContest } from './organization-of-contest.js';

/** Fills in what a new approval gets from the server. */
@Injectable()
export class ApprovalMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  make(contestId: string, organizationId: string, { id: approvedBy }: Actor): ContestOrganization {
    const id = this.randomness.id();
    return { id, contestId, organizationId, approvedBy, approvedAt: this.clock.now(), withdrawnAt: null };
  }
}

/** Lets people enter a contest for an organization and everything below it. What is approved already stays as it is. */
@Injectable()
export class ApproveOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizationOf: OrganizationOfContest,
    private readonly repository: ContestOrganizationsRepository,
    private readonly making: ApprovalMaking,
    private readonly audit: AuditLog,
  ) {}

  /** @throws contest-not-found · contest-final · organization-not-found */
  async run(slug: string, organizationId: string, actor: Actor): Promise<void> {
    const { contest, organization } = await this.organizationOf.find(slug, organizationId);
    await this.transactions.run(async (tx) => {
      await this.organizationOf.refuseWhenFinal(tx, contest);
      const row = this.making.make(contest.id, organization.id, actor);
      if (!(await this.repository.add(tx, row))) {
        const standing = await this.repository.find(tx, contest.id, organization.id);
        if (!standing || !(await this.repository.renew(tx, standing.id, row))) return;
      }
      await this.audit.record(tx, actor, {
        action: 'contest-organization.approve',
        subjectKind: 'contest',
        subjectId: contest.id,
        before: null,
        after: { organization: organization.id, code: organization.code, name: organization.name },
      });
    });
  }
}
