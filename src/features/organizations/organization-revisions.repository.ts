import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { OrganizationTreeRow } from './organization.entity.js';

/** How often organizations have changed: at the same revision everything about them is the same. */
export interface TreeRevision {
  /** Of what there is, what it is called and where it stands. */
  readonly revision: number;
  /** Of what is declared about how many people there are. */
  readonly headCounts: number;
}

const TREE = { id: 'tree' };

/**
 * Counts every change of organizations in one row. Whoever changes them counts first and by that holds the tree until the
 * transaction ends: changes come one after the other, in every process, and each reads what the one before left.
 */
@Injectable()
export class OrganizationRevisions {
  async read(reading: Reading): Promise<TreeRevision> {
    const { revision, headCounts } = await reading.manager.findOneByOrFail(OrganizationTreeRow, TREE);
    return { revision, headCounts };
  }

  /** A statement of its own, so that what is read next is of after the wait. */
  async advance(tx: Tx, what: keyof TreeRevision): Promise<void> {
    await tx.manager.increment(OrganizationTreeRow, TREE, what, 1);
  }

  /** False, and nothing is counted: organizations have changed since this revision. */
  async proceed(tx: Tx, { revision, headCounts }: TreeRevision): Promise<boolean> {
    const next = { revision: revision + 1, headCounts: headCounts + 1 };
    const { affected } = await tx.manager.update(OrganizationTreeRow, { ...TREE, revision, headCounts }, next);
    return affected === 1;
  }

  /** Whether organizations stand where they stood at this revision; they go on doing so until the transaction ends. */
  async standAt(tx: Tx, { revision }: Pick<TreeRevision, 'revision'>): Promise<boolean> {
    const query = tx.manager.createQueryBuilder(OrganizationTreeRow, 'tree').where(TREE);
    const isPostgres = tx.manager.connection.options.type === 'postgres';
    const row = await (isPostgres ? query.setLock('pessimistic_read') : query).getOneOrFail();
    return row.revision === revision;
  }
}

export function isSameRevision(one: TreeRevision, other: TreeRevision): boolean {
  return one.revision === other.revision && one.headCounts === other.headCounts;
}
