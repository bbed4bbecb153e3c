import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions } from '../../platform/database/transactions.js';
import { CODE_LENGTH, MOST_LEVELS } from '../organization-files/organization-files.public.js';
import {
  initialsOf,
  type Organization,
  type OrganizationRow,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { organizationMisplaced } from './organization-edit-refusals.js';
import { type AddBody, type EditedOrganization, editedToWire } from './organization-edits.wire.js';
import { OrganizationPlaces } from './organization-places.js';
import { judged } from './written-organization.js';

/** Fills in what a new organization gets from the server. */
@Injectable()
export class OrganizationMaking {
  constructor(
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  make(name: string, kind: string | null, code: string | undefined, above: Organization | null): OrganizationRow {
    const [id, at] = [this.randomness.id(), this.clock.now()];
    const placed = {
      parentId: above?.id ?? null,
      level: above ? above.level + 1 : 0,
      path: `${above?.path ?? '/'}${id}/`,
    };
    return {
      ...{ id, code: code ?? this.randomness.code(CODE_LENGTH), name, kind, initials: initialsOf(name) },
      ...placed,
      ...{ mergedIntoId: null, createdAt: at, changedAt: at },
    };
  }
}

/** Adds one organization to the tree, by the rules of an import. */
@Injectable()
export class AddOrganization {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationsRepository,
    private readonly places: OrganizationPlaces,
    private readonly making: OrganizationMaking,
    private readonly audit: AuditLog,
  ) {}

  /** @throws invalid-request · organization-parent-not-found · -misplaced · -name-taken · -code-taken */
  run(given: AddBody, actor: Actor): Promise<EditedOrganization> {
    const { name = '', code, kind = null, parentId = null } = judged(given);
    return this.transactions.run(async (tx) => {
      await this.places.begin(tx);
      const above = await this.places.above(tx, parentId);
      if (above && above.level + 1 >= MOST_LEVELS) throw organizationMisplaced();
      await this.places.refuseTakenName(tx, above?.id ?? null, name);
      const row = this.making.make(name, kind, code, above);
      await this.places.refuseTakenCode(tx, row.code);
      await this.organizations.add(tx, [row]);
      await this.places.tell(tx, 'added', row.id);
      const after = await this.places.standing(tx, row);
      await this.audit.record(tx, actor, {
        action: 'organization.add',
        subjectKind: 'organization',
        subjectId: row.id,
        before: null,
        after,
      });
      return editedToWire(row, after.path);
    });
  }
}
