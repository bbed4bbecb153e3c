import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import { OrganizationOfContest } from './organization-of-contest.js';

/** Takes an approval back: who has entered stays in, nobody else gets in for it. */
@Injectable()
export class WithdrawOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizationOf: OrganizationOfContest,
    private readonly repository: ContestOrganizationsRepository,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** @throws contest-not-found · contest-final · organization-not-found */
  async run(slug: string, organizationId: string, actor: Actor): Promise<void> {
    const { contest, organization } = await this.organizationOf.find(slug, organizationId);
    await this.transactions.run(async (tx) => {
      await this.organizationOf.refuseWhenFinal(tx, contest);
      if (!(await this.repository.withdraw(tx, contest.id, organization.id, this.clock.now()))) return;
      await this.audit.record(tx, actor, {
        action: 'contest-organization.withdraw',
        subjectKind: 'contest',
        subjectId: contest.id,
        before: { organization: organization.id, code: organization.code, name: organization.name },
        after: null,
      });
    });
  }
}
