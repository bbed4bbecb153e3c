import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import {
  OrganizationChanges,
  type OrganizationHeadCount,
  organizationNotFound,
  OrganizationRevisions,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import type { HeadCountBody } from './head-counts.wire.js';

/** Fills in what a new declaration gets from the server. */
@Injectable()
export class HeadCountMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  make(
    organizationId: string,
    { count, countedOn, note }: HeadCountBody,
    { id: declaredBy }: Actor,
    replacesId: string | null,
  ): OrganizationHeadCount {
    const declared = { organizationId, count, countedOn, declaredBy, declaredAt: this.clock.now() };
    return { id: this.randomness.id(), ...declared, note: note?.trim() || null, replacesId };
  }
}

/** Makes a declaration known to whoever reckons with head counts, in this process and in others. */
@Injectable()
export class HeadCountNews {
  constructor(
    private readonly revisions: OrganizationRevisions,
    private readonly changes: OrganizationChanges,
  ) {}

  /** First of all: changes of organizations come one after the other. */
  begin(tx: Tx): Promise<void> {
    return this.revisions.advance(tx, 'headCounts');
  }

  tell(tx: Tx, organizationId: string): Promise<void> {
    return this.changes.tell(tx, { kind: 'headCount', organizationIds: [organizationId] });
  }
}

/** Declares how many people an organization has, in place of what was declared before; that stays in the history. */
@Injectable()
export class DeclareHeadCount {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly news: HeadCountNews,
    private readonly making: HeadCountMaking,
    private readonly audit: AuditLog,
  ) {}

  /** @throws organization-not-found · invalid-request */
  run(organizationId: string, given: HeadCountBody, actor: Actor): Promise<OrganizationHeadCount> {
    if (!isDay(given.countedOn)) throw invalidRequest([{ pointer: '/countedOn', detail: NO_DAY }]);
    return this.transactions.run(async (tx) => {
      await this.news.begin(tx);
      const organization = await this.organizations.hold(tx, organizationId);
      if (!organization || organization.mergedIntoId !== null) throw organizationNotFound();
      const [before] = await this.organizations.headCounts(tx, organizationId);
      const declared = this.making.make(organizationId, given, actor, before?.id ?? null);
      await this.organizations.addHeadCounts(tx, [declared]);
      await this.news.tell(tx, organizationId);
      await this.audit.record(tx, actor, {
        action: 'organization.declare-head-count',
        subjectKind: 'organization',
        subjectId: organizationId,
        before: before ? { count: before.count, countedOn: before.countedOn } : null,
        after: { count: declared.count, countedOn: declared.countedOn, note: declared.note },
      });
      return declared;
    });
  }
}

const NO_DAY = said('日期应写成 2012-09-01 这样的形式。', 'A date is written as 2012-09-01.');

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
