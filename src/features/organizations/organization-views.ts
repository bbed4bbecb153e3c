import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { mayActAs } from '../../platform/session/roles.js';
import type { Person } from '../../platform/session/signed-in.js';
import { OrganizationDirectory } from './organization-directory.js';
import { organizationNotFound } from './organization-refusals.js';
import type { OneOrganization } from './organizations.wire.js';
import { OrganizationsRepository } from './organizations.repository.js';

/** What screens ask for about one organization. */
@Injectable()
export class OrganizationViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganizationDirectory,
    private readonly organizations: OrganizationsRepository,
  ) {}

  /** Follows merges. @throws organization-not-found */
  async one(id: string, children: { offset: number; limit: number }, person: Person | null): Promise<OneOrganization> {
    const reading = this.transactions.committed;
    const standing = await this.directory.standing(reading, id);
    const row = standing && (await this.organizations.byId(reading, standing.id));
    if (!row) throw organizationNotFound();
    const [below, total] = await this.organizations.children(reading, row.id, children);
    const [declared] = await this.organizations.headCounts(reading, row.id);
    const named = (one: { id: string; name: string; code: string }) => ({
      id: one.id,
      name: one.name,
      ...(seesCodes(person) && { code: one.code }),
    });
    return {
      organization: {
        ...named(row),
        kind: row.kind,
        level: row.level,
        path: (await this.directory.ancestorsOf(reading, row.id)).map((above) => ({ id: above.id, name: above.name })),
        headCount: declared ? { count: declared.count, countedOn: declared.countedOn } : null,
      },
      children: { total, organizations: below.map(named) },
    };
  }
}

export function seesCodes(person: Person | null): boolean {
  return person !== null && mayActAs(person.role, 'organizer');
}
