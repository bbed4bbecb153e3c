import { Injectable } from '@nestjs/common';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { OrganizationMerge } from '../organizations/organizations.public.js';

@Injectable()
export class OrganizationMergesRepository {
  async add(tx: Tx, merge: OrganizationMerge): Promise<void> {
    await tx.manager.insert(OrganizationMerge, merge);
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
