import { Injectable } from '@nestjs/common';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { OrganizationMerge } from '../organizations/organizations.public.js';

@Injectable()
export class OrganizationMergesRepository {
  async add(tx: Tx, merge: OrganizationMerge): Promise<void> {
    await tx.manager.insert(OrganizationMerge, merge);
  }

  /**
   * Only one merge or undo at a time changes the tree: two that reach into each other's parts would wait for each other, or
   * go by places that the other is changing. A statement of its own, so that what is read next is of after the wait.
   * SQLite's writers take turns anyway.
   */
  async holdTree(tx: Tx): Promise<void> {
    if (tx.manager.connection.options.type !== 'postgres') return;
    await tx.manager.query("SELECT pg_advisory_xact_lock(hashtextextended('tree of organizations', 0))");
  }

  hold(tx: Tx, id: string): Promise<OrganizationMerge | null> {
    return held(tx, tx.manager.createQueryBuilder(OrganizationMerge, 'merge').where({ id })).getOne();
  }

  async markUndone(tx: Tx, id: string, undoneAt: Date): Promise<void> {
    await tx.manager.update(OrganizationMerge, { id }, { undoneAt });
  }

  /** Those in which the organization went or stayed, the newest first. */
  of(reading: Reading, organizationId: string): Promise<OrganizationMerge[]> {
    return reading.manager.find(OrganizationMerge, {
      where: [{ mergedId: organizationId }, { intoId: organizationId }],
      order: { id: 'DESC' },
    });
  }
}
