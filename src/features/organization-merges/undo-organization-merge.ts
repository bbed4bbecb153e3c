import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { organizationMergeBuried, organizationMergeNotFound } from './organization-merge-refusals.js';
import { OrganizationMergesRepository } from './organization-merges.repository.js';
import { OrganizationMoves } from './organization-moves.js';

/** Takes a merge back: everything that went over and is still there returns. What was undone already stays so. */
@Injectable()
export class UndoOrganizationMerge {
  constructor(
    private readonly transactions: Transactions,
    private readonly merges: OrganizationMergesRepository,
    private readonly moves: OrganizationMoves,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** @throws organization-merge-not-found · organization-merge-buried */
  async run(organizationId: string, mergeId: string, actor: Actor): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.moves.begin(tx);
      const merge = await this.merges.hold(tx, mergeId);
      if (!merge || ![merge.mergedId, merge.intoId].includes(organizationId)) throw organizationMergeNotFound();
      if (merge.undoneAt !== null) return;
      const [merged, into] = await this.moves.hold(tx, merge.mergedId, merge.intoId);
      if (!merged || !into || into.mergedIntoId !== null) throw organizationMergeBuried();
      await this.moves.back(tx, merge, merged, into);
      await this.merges.markUndone(tx, merge.id, this.clock.now());
      await this.audit.record(tx, actor, {
        action: 'organization.undo-merge',
        subjectKind: 'organization',
        subjectId: merged.id,
        before: { merge: merge.id, into: { id: into.id, code: into.code, name: into.name } },
        after: { id: merged.id, code: merged.code, name: merged.name },
      });
    });
  }
}
