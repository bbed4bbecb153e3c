import { Injectable } from '@nestjs/common';
import type { Reading } from '../../platform/database/transactions.js';
import { OrganizationHeadCount, OrganizationRow } from './organization.entity.js';

/** An organization with the head count that holds for it. */
export interface CountedOrganization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly level: number;
  readonly headCount: { readonly count: number; readonly countedOn: string } | null;
}

/** The whole tree at once, for those who keep figures of all of it. */
@Injectable()
export class OrganizationTree {
  /** Every organization that stands for itself, with the newest head count that was declared for it, by its id. */
  async read({ manager }: Reading): Promise<CountedOrganization[]> {
    const declared = new Map<string, CountedOrganization['headCount']>();
    const counts = await manager
      .createQueryBuilder(OrganizationHeadCount, 'declared')
      .select('declared.organizationId', 'organizationId')
      .addSelect('declared.count', 'count')
      .addSelect('declared.countedOn', 'countedOn')
      .orderBy('declared.id')
      .getRawMany<{ organizationId: string; count: number; countedOn: string }>();
    for (const { organizationId, count, countedOn } of counts) declared.set(organizationId, { count, countedOn });

    const rows = await manager
      .createQueryBuilder(OrganizationRow, 'organization')
      .select('organization.id', 'id')
      .addSelect('organization.code', 'code')
      .addSelect('organization.name', 'name')
      .addSelect('organization.parentId', 'parentId')
      .addSelect('organization.level', 'level')
      .where('organization.mergedIntoId IS NULL')
      .orderBy('organization.id')
      .getRawMany<Omit<CountedOrganization, 'headCount'>>();
    return rows.map((row) => ({ ...row, headCount: declared.get(row.id) ?? null }));
  }

  /** By an organization that was merged into another the one that stands for it now. */
  async merged({ manager }: Reading): Promise<Map<string, string>> {
    const rows = await manager
      .createQueryBuilder(OrganizationRow, 'organization')
      .select('organization.id', 'id')
      .addSelect('organization.mergedIntoId', 'into')
      .where('organization.mergedIntoId IS NOT NULL')
      .getRawMany<{ id: string; into: string }>();
    const into = new Map(rows.map((row) => [row.id, row.into]));
    const standing = (id: string): string => {
      const next = into.get(id);
      return next === undefined ? id : standing(next);
    };
    return new Map(rows.map(({ id }) => [id, standing(id)]));
  }
}
