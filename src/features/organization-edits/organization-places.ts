import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import {
  type Organization,
  OrganizationChanges,
  OrganizationDirectory,
  OrganizationRevisions,
  type OrganizationRow,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import * as refusals from './organization-edit-refusals.js';

/** What one organization's name, code and place have to do with all others. */
@Injectable()
export class OrganizationPlaces {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly directory: OrganizationDirectory,
    private readonly revisions: OrganizationRevisions,
    private readonly changes: OrganizationChanges,
  ) {}

  /** First of all: changes of organizations come one after the other. */
  begin(tx: Tx): Promise<void> {
    return this.revisions.advance(tx, 'revision');
  }

  /** The organization to stand above another, or the one that it was merged into. @throws organization-parent-not-found */
  async above(tx: Tx, parentId: string | null): Promise<Organization | null> {
    if (parentId === null) return null;
    const above = await this.directory.standing(tx, parentId);
    if (!above) throw refusals.organizationParentNotFound();
    return above;
  }

  /** @throws organization-name-taken */
  async refuseTakenName(tx: Tx, parentId: string | null, name: string, ownId?: string): Promise<void> {
    const there = await this.organizations.named(tx, parentId, name);
    if (there.some(({ id }) => id !== ownId)) throw refusals.organizationNameTaken(name);
  }

  /** Also one of an organization that was merged into another: it leads there. @throws organization-code-taken */
  async refuseTakenCode(tx: Tx, code: string): Promise<void> {
    if ((await this.organizations.byCodes(tx, [code])).length > 0) throw refusals.organizationCodeTaken(code);
  }

  /** The names from the top down to its own. */
  async path(tx: Tx, id: string): Promise<string[]> {
    return (await this.directory.ancestorsOf(tx, id)).map(({ name }) => name);
  }

  /** How the organization stands, for the audit log. */
  async standing(tx: Tx, { id, code, name, kind, parentId }: OrganizationRow) {
    return { code, name, kind, parentId, path: await this.path(tx, id) };
  }

  tell(tx: Tx, kind: 'added' | 'moved', id: string): Promise<void> {
    return this.changes.tell(tx, { kind, organizationIds: [id] });
  }
}
