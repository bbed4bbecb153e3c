import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import {
  initialsOf,
  MoveBranch,
  OrganizationChanges,
  organizationNotFound,
  type OrganizationRow,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { organizationMergedAway, organizationMisplaced } from './organization-edit-refusals.js';
import { type ChangeBody, type EditedOrganization, editedToWire } from './organization-edits.wire.js';
import { OrganizationPlaces } from './organization-places.js';
import { judged, type WrittenOrganization } from './written-organization.js';

/** Puts what was written into the tree, or says why it can't be. */
@Injectable()
export class RewriteOrganization {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly places: OrganizationPlaces,
    private readonly branches: MoveBranch,
    private readonly changes: OrganizationChanges,
    private readonly clock: Clock,
  ) {}

  /** @throws organization-parent-not-found · -misplaced · -name-taken · -code-taken, and what code guards throw */
  async run(tx: Tx, row: OrganizationRow, written: WrittenOrganization): Promise<void> {
    const { name = row.name, code = row.code, kind = row.kind, parentId = row.parentId } = written;
    const above = await this.places.above(tx, parentId);
    const isMoved = (above?.id ?? null) !== row.parentId;
    if (isMoved && above?.path.startsWith(row.path)) throw organizationMisplaced();
    if (isMoved || name !== row.name) await this.places.refuseTakenName(tx, above?.id ?? null, name, row.id);
    if (code !== row.code) {
      await this.places.refuseTakenCode(tx, code);
      await this.changes.refuseNewCode(tx, row.code);
    }
    if (isMoved && !(await this.branches.run(tx, row.id, above))) throw organizationMisplaced();
    const changedAt = this.clock.now();
    await this.organizations.change(tx, row.id, { name, code, kind, initials: initialsOf(name), changedAt });
  }
}

/** Names one organization otherwise, gives it another code or kind, or moves it with everything below it. */
@Injectable()
export class ChangeOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly places: OrganizationPlaces,
    private readonly rewrite: RewriteOrganization,
    private readonly audit: AuditLog,
  ) {}

  /** What is so already changes nothing. @throws organization-not-found · -merged-away, and what RewriteOrganization throws */
  run(id: string, given: ChangeBody, actor: Actor): Promise<EditedOrganization> {
    const written = judged(given);
    return this.transactions.run(async (tx) => {
      await this.places.begin(tx);
      const row = await this.organizations.hold(tx, id);
      if (!row) throw organizationNotFound();
      if (row.mergedIntoId !== null) throw organizationMergedAway();
      const before = await this.places.standing(tx, row);
      await this.rewrite.run(tx, row, written);
      const rewritten = (await this.organizations.byId(tx, id)) ?? row;
      const after = await this.places.standing(tx, rewritten);
      if (isDeepStrictEqual(before, after)) return editedToWire(rewritten, after.path);
      await this.places.tell(tx, 'moved', id);
      await this.audit.record(tx, actor, {
        action: 'organization.change',
        subjectKind: 'organization',
        subjectId: id,
        before,
        after,
      });
      return editedToWire(rewritten, after.path);
    });
  }
}
