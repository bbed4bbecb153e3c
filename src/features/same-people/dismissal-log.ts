import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import type { Tx } from '../../platform/database/transactions.js';
import { SamePeopleRepository } from './same-people.repository.js';
import type { SamePersonDismissal } from './same-person.entity.js';

/** Stores that two entries are two people's, and who said so. */
@Injectable()
export class DismissalLog {
  constructor(
    private readonly repository: SamePeopleRepository,
    private readonly audit: AuditLog,
  ) {}

  async store(tx: Tx, dismissal: SamePersonDismissal, actor: Actor): Promise<void> {
    if (!(await this.repository.dismiss(tx, dismissal))) return;
    const { contestId, oneEntryId, otherEntryId, reason } = dismissal;
    await this.audit.record(tx, actor, {
      action: 'same-people.dismiss',
      subjectKind: 'contest',
      subjectId: contestId,
      before: null,
      after: { oneEntryId, otherEntryId, reason },
    });
  }
}
