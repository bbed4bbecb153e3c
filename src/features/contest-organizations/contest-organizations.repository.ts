import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { ContestOrganization } from './contest-organization.entity.js';

@Injectable()
export class ContestOrganizationsRepository {
  find(reading: Reading, contestId: string, organizationId: string): Promise<ContestOrganization | null> {
    return reading.manager.findOneBy(ContestOrganization, { contestId, organizationId });
  }

  /** Whether any of these is approved. */
  isAnyApproved(reading: Reading, contestId: string, organizationIds: readonly string[]): Promise<boolean> {
    return reading.manager.existsBy(ContestOrganization, {
      contestId,
      organizationId: In([...organizationIds]),
      withdrawnAt: IsNull(),
    });
  }

  /** Some of those that are approved, in the order of approval; and how many there are. */
  page(
    reading: Reading,
    contestId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<[ContestOrganization[], number]> {
    return reading.manager.findAndCount(ContestOrganization, {
      where: { contestId, withdrawnAt: IsNull() },
      order: { approvedAt: 'ASC', id: 'ASC' },
      skip: offset,
      take: limit,
    });
  }

  async approvedIds(reading: Reading, contestId: string): Promise<string[]> {
    const rows = await reading.manager
      .createQueryBuilder(ContestOrganization, 'approved')
      .select('approved.organizationId', 'id')
      .where({ contestId, withdrawnAt: IsNull() })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** False: it was there already. */
  async add(tx: Tx, row: ContestOrganization): Promise<boolean> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ContestOrganization)
      .values(row)
      .orIgnore()
      .updateEntity(false)
      .execute();
    return (await this.find(tx, row.contestId, row.organizationId))?.id === row.id;
  }

  /** False: it stood so already. */
  async renew(tx: Tx, id: string, renewed: Pick<ContestOrganization, 'approvedBy' | 'approvedAt'>): Promise<boolean> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(ContestOrganization)
      .set({ ...renewed, withdrawnAt: null })
      .where('id = :id AND withdrawn_at IS NOT NULL', { id })
      .execute();
    return affected === 1;
  }

  /** False: it wasn't approved. */
  async withdraw(tx: Tx, contestId: string, organizationId: string, at: Date): Promise<boolean> {
    const { affected } = await tx.manager.update(
      ContestOrganization,
      { contestId, organizationId, withdrawnAt: IsNull() },
      { withdrawnAt: at },
    );
    return affected === 1;
  }

  /** Approvals of one organization become another's, except in contests that know the other already. */
  async move(tx: Tx, from: string, into: string): Promise<string[]> {
    const known = await tx.manager.findBy(ContestOrganization, { organizationId: into });
    const contests = new Set(known.map(({ contestId }) => contestId));
    const all = await tx.manager.findBy(ContestOrganization, { organizationId: from });
    const ids = all.filter(({ contestId }) => !contests.has(contestId)).map(({ id }) => id);
    if (ids.length > 0) await tx.manager.update(ContestOrganization, { id: In(ids) }, { organizationId: into });
    return ids;
  }

  async giveBack(tx: Tx, ids: readonly string[], from: string, into: string): Promise<void> {
    if (ids.length === 0) return;
    await tx.manager.update(ContestOrganization, { id: In([...ids]), organizationId: into }, { organizationId: from });
  }
}
