import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { comparableCode } from '../organization-files/organization-files.public.js';
import { OrganizationsRepository } from './organizations.repository.js';

/** A unit that people compete for. */
export interface Organization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Null: it stands at the top. */
  readonly parentId: string | null;
  /** 0 at the top. */
  readonly level: number;
  /** The ids from the top down to itself: `/a/b/c/`. */
  readonly path: string;
  /** The organization that it turned out to be the same as; null: it stands for itself. */
  readonly mergedIntoId: string | null;
}

/** The ids from the top down to the organization itself. */
export function idsOfPath({ path }: Pick<Organization, 'path'>): string[] {
  return path.split('/').filter((id) => id !== '');
}

/** The tree of organizations, as other features see it. */
@Injectable()
export class OrganizationDirectory {
  constructor(private readonly organizations: OrganizationsRepository) {}

  /** As they are, also those merged into others, in no particular order; unknown ids are missing from the answer. */
  byIds(reading: Reading, ids: readonly string[]): Promise<Organization[]> {
    return this.organizations.byIds(reading, ids);
  }

  /** The organization that holds now for this one: itself, or what it was merged into; null: there is none. */
  async standing(reading: Reading, id: string): Promise<Organization | null> {
    const found = await this.organizations.byId(reading, id);
    return found?.mergedIntoId ? this.standing(reading, found.mergedIntoId) : found;
  }

  /** As `standing`; what is found stays as it is until the transaction ends. */
  async heldStanding(tx: Tx, id: string): Promise<Organization | null> {
    const found = await this.organizations.shared(tx, id);
    return found?.mergedIntoId ? this.heldStanding(tx, found.mergedIntoId) : found;
  }

  /** By what a person types; follows merges. */
  async byCode(reading: Reading, typed: string): Promise<Organization | null> {
    return (await this.byCodes(reading, [typed])).get(typed) ?? null;
  }

  /** By code as it was given; follows merges; unknown codes are missing from the answer. */
  async byCodes(reading: Reading, typed: readonly string[]): Promise<Map<string, Organization>> {
    const rows = await this.organizations.byCodes(reading, typed.map(comparableCode));
    const byCode = new Map<string, Organization>();
    for (const row of rows) {
      const standing = row.mergedIntoId ? await this.standing(reading, row.mergedIntoId) : row;
      if (standing) byCode.set(row.code, standing);
    }
    return new Map(
      typed.flatMap((code) => {
        const found = byCode.get(comparableCode(code));
        return found ? [[code, found] as const] : [];
      }),
    );
  }

  /** From the top down to the organization itself; empty when there is none. */
  async ancestorsOf(reading: Reading, id: string): Promise<Organization[]> {
    const found = await this.organizations.byId(reading, id);
    if (!found) return [];
    const above = await this.organizations.byIds(reading, idsOfPath(found));
    return above.sort((one, other) => one.level - other.level);
  }

  /** Of each, the organizations from the top down to itself; unknown ids are missing from the answer. */
  async pathsOf(reading: Reading, ids: readonly string[]): Promise<Map<string, Organization[]>> {
    const found = await this.organizations.byIds(reading, ids);
    const above = await this.organizations.byIds(reading, found.flatMap(idsOfPath));
    const byId = new Map(above.map((organization) => [organization.id, organization]));
    return new Map(found.map((row) => [row.id, idsOfPath(row).flatMap((id) => byId.get(id) ?? [])]));
  }

  /** The organization itself and everything below it. */
  idsUnder(reading: Reading, id: string): Promise<string[]> {
    return this.organizations.idsUnder(reading, id);
  }
}
