import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import { insertRows } from '../../platform/database/insert-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { IndexedOrganization } from './search/organization-index.js';
import { OrganizationHeadCount, OrganizationRow } from './organization.entity.js';

/** SQLite takes 32,766 parameters in one statement and PostgreSQL 65,535; lists go in pieces well below. */
const AT_ONCE = 5000;

const COLUMNS = ['id', 'code', 'name', 'parentId', 'level', 'path', 'kind', 'initials', 'mergedIntoId'] as const;

@Injectable()
export class OrganizationsRepository {
  byId(reading: Reading, id: string): Promise<OrganizationRow | null> {
    return reading.manager.findOneBy(OrganizationRow, { id });
  }

  /** Nobody changes it until the transaction ends; others may hold it so at the same time. */
  shared(tx: Tx, id: string): Promise<OrganizationRow | null> {
    const query = tx.manager.createQueryBuilder(OrganizationRow, 'organization').where({ id });
    const isPostgres = tx.manager.connection.options.type === 'postgres';
    return (isPostgres ? query.setLock('pessimistic_read') : query).getOne();
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<OrganizationRow[]> {
    return inPieces([...new Set(ids)], (piece) => reading.manager.findBy(OrganizationRow, { id: In(piece) }));
  }

  /** @param codes in the form of `comparableCode` */
  byCodes(reading: Reading, codes: readonly string[]): Promise<OrganizationRow[]> {
    return inPieces([...new Set(codes)], (piece) => reading.manager.findBy(OrganizationRow, { code: In(piece) }));
  }

  /** Some of those right below, by name, and how many there are; those that are merged into others are left out. */
  children(
    reading: Reading,
    parentId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<[OrganizationRow[], number]> {
    return reading.manager
      .createQueryBuilder(OrganizationRow, 'organization')
      .where('organization.parentId = :parentId AND organization.mergedIntoId IS NULL', { parentId })
      .orderBy({ 'organization.name': 'ASC', 'organization.id': 'ASC' })
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
  }

  /** Every organization, some thousand at a time. */
  async *inPages(reading: Reading): AsyncIterable<IndexedOrganization[]> {
    for (let after = ''; ;) {
      const page = await reading.manager
        .createQueryBuilder(OrganizationRow, 'organization')
        .select(COLUMNS.map((column) => `organization.${column} AS "${column}"`))
        .where('organization.id > :after', { after })
        .orderBy('organization.id')
        .limit(AT_ONCE)
        .getRawMany<IndexedOrganization>();
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (!last || page.length < AT_ONCE) return;
      after = last.id;
    }
  }

  /** Nobody else changes it or relies on it until the transaction ends. */
  hold(tx: Tx, id: string): Promise<OrganizationRow | null> {
    return held(tx, tx.manager.createQueryBuilder(OrganizationRow, 'organization').where({ id })).getOne();
  }

  /** Those of this name right below an organization or at the top, whether merged into others or not. */
  named(reading: Reading, parentId: string | null, name: string): Promise<OrganizationRow[]> {
    return reading.manager.findBy(OrganizationRow, { parentId: parentId ?? IsNull(), name });
  }

  /** Whether merged into others or not. */
  async idsRightBelow(reading: Reading, parentId: string): Promise<string[]> {
    const rows = await reading.manager.find(OrganizationRow, { where: { parentId }, select: { id: true } });
    return rows.map(({ id }) => id);
  }

  add(tx: Tx, rows: readonly OrganizationRow[]): Promise<void> {
    return insertRows(tx, OrganizationRow, rows);
  }

  async change(tx: Tx, id: string, changes: Partial<Omit<OrganizationRow, 'id'>>): Promise<void> {
    await tx.manager.update(OrganizationRow, { id }, changes);
  }

  addHeadCounts(tx: Tx, rows: readonly OrganizationHeadCount[]): Promise<void> {
    return insertRows(tx, OrganizationHeadCount, rows);
  }

  /** Every declaration for an organization, the newest first. */
  headCounts(reading: Reading, organizationId: string): Promise<OrganizationHeadCount[]> {
    return reading.manager.find(OrganizationHeadCount, { where: { organizationId }, order: { id: 'DESC' } });
  }

  /** The declaration that holds for each organization that has one. */
  async newestHeadCounts(reading: Reading): Promise<Map<string, OrganizationHeadCount>> {
    const all = await reading.manager.find(OrganizationHeadCount, { order: { id: 'ASC' } });
    return new Map(all.map((declared) => [declared.organizationId, declared]));
  }

  /** The organization itself and everything below it, whether merged into others or not. */
  async idsUnder({ manager }: Reading, id: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `WITH RECURSIVE under AS (
         SELECT id FROM organization WHERE id = ${manager.connection.driver.createParameter('id', 0)}
         UNION ALL SELECT below.id FROM organization below JOIN under ON below.parent_id = under.id
       ) SELECT id FROM under`,
      [id],
    );
    return rows.map((row) => row.id);
  }
}

async function inPieces<T, Found>(all: readonly T[], find: (piece: T[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) found.push(...(await find(all.slice(from, from + AT_ONCE))));
  return found;
}
