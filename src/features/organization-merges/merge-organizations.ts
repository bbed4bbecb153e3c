import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { checkLength } from '../../platform/http/text-length.js';
import {
  organizationNotFound,
  type OrganizationMerge,
  type OrganizationRow,
} from '../organizations/organizations.public.js';
import { organizationAlreadyMerged, organizationsNotMergeable } from './organization-merge-refusals.js';
import { OrganizationMergesRepository } from './organization-merges.repository.js';
import { OrganizationMoves } from './organization-moves.js';

export interface WantedMerge {
  /** That stands for the other from now on. */
  readonly intoId: string;
  readonly mergedId: string;
  readonly reason: string;
}

/** Fills in what a new merge gets from the server. */
@Injectable()
export class MergeMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  make({ intoId, mergedId }: WantedMerge, reason: string, { id: mergedBy }: Actor): OrganizationMerge {
    const merge = { intoId, mergedId, reason, mergedBy, mergedAt: this.clock.now() };
    return { id: this.randomness.id(), ...merge, moved: {}, undoneAt: null };
  }
}

/**
 * Makes one organization stand for another that is the same: everybody who entered for it, what is below it and what is
 * approved for it go over; its name and code lead there. Head counts don't add up: the one of the organization that
 * stays holds. The merge remembers what went, so that it can be undone.
 */
@Injectable()
export class MergeOrganizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly merges: OrganizationMergesRepository,
    private readonly moves: OrganizationMoves,
    private readonly making: MergeMaking,
    private readonly audit: AuditLog,
  ) {}

  /** @throws organization-not-found · organization-already-merged · organizations-not-mergeable · invalid-request */
  run(wanted: WantedMerge, actor: Actor): Promise<OrganizationMerge> {
    const reason = wanted.reason.trim();
    checkLength('/reason', reason, { least: 1, most: 500 });
    return this.transactions.run(async (tx) => {
      await this.moves.begin(tx);
      const [merged, into] = await this.moves.hold(tx, wanted.mergedId, wanted.intoId);
      if (!merged || !into) throw organizationNotFound();
      if (merged.mergedIntoId !== null || into.mergedIntoId !== null) throw organizationAlreadyMerged();
      if (merged.id === into.id || into.path.startsWith(merged.path)) throw organizationsNotMergeable();
      const merge = this.making.make(wanted, reason, actor);
      merge.moved = await this.moves.over(tx, merged, into);
      await this.merges.add(tx, merge);
      await this.record(tx, actor, merge, { merged, into });
      return merge;
    });
  }

  private record(
    tx: Tx,
    actor: Actor,
    merge: OrganizationMerge,
    both: { merged: OrganizationRow; into: OrganizationRow },
  ) {
    const named = ({ id, code, name }: OrganizationRow) => ({ id, code, name });
    const moved = Object.fromEntries(Object.entries(merge.moved).map(([what, ids]) => [what, ids.length]));
    return this.audit.record(tx, actor, {
      action: 'organization.merge',
      subjectKind: 'organization',
      subjectId: both.merged.id,
      before: named(both.merged),
      after: { merge: merge.id, into: named(both.into), reason: merge.reason, moved },
    });
  }
}
