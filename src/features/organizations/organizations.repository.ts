import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reading } from '../../platform/database/transactions.js';
import { OrganizationRow } from './organization.entity.js';

/** SQLite takes 32,766 parameters in one statement and PostgreSQL 65,535; lists go in pieces well below. */
const AT_ONCE = 5000;

@Injectable()
export class OrganizationsRepository {
  byId(reading: Reading, id: string): Promise<OrganizationRow | null> {
    return reading.manager.findOneBy(OrganizationRow, { id });
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<OrganizationRow[]> {
    return inPieces([...new Set(ids)], (piece) => reading.manager.findBy(OrganizationRow, { id: In(piece) }));
  }

  /** @param codes in the form of `comparableCode` */
  byCodes(reading: Reading, codes: readonly string[]): Promise<OrganizationRow[]> {
    return inPieces([...new Set(codes)], (piece) => reading.manager.findBy(OrganizationRow, { code: In(piece) }));
  }

  /** By name; those that are merged into others are left out. */
  children(reading: Reading, parentId: string): Promise<OrganizationRow[]> {
    return reading.manager
      .createQueryBuilder(OrganizationRow, 'organization')
      .where('organization.parentId = :parentId AND organization.mergedIntoId IS NULL', { parentId })
      .orderBy('organization.name')
      .getMany();
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
