import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { RulingRow } from './ruling.entity.js';

@Injectable()
export class RulingsRepository {
  /** As it stands, held until the transaction ends. */
  hold(tx: Tx, contestId: string, id: string): Promise<RulingRow | null> {
    return held(tx, tx.manager.createQueryBuilder(RulingRow, 'ruling').where({ contestId, id })).getOne();
  }

  /** The newest first, before the one given. */
  ofContest(reading: Reading, contestId: string, before: string | undefined, limit: number): Promise<RulingRow[]> {
    return reading.manager.find(RulingRow, {
      where: { contestId, ...(before !== undefined && { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** The oldest first. */
  ofEntries(reading: Reading, entryIds: readonly string[]): Promise<RulingRow[]> {
    return reading.manager.find(RulingRow, { where: { entryId: In([...entryIds]) }, order: { id: 'ASC' } });
  }

  /** Extra time that waits for the next attempt. */
  waiting(tx: Tx, entryId: string): Promise<RulingRow[]> {
    return tx.manager.findBy(RulingRow, { entryId, kind: 'extra-time', attemptId: IsNull() });
  }

  /** The ruling of a kind about a person or an attempt that stands. */
  standing(
    tx: Tx,
    about: Pick<RulingRow, 'kind' | 'entryId'> & { readonly attemptId?: string },
  ): Promise<RulingRow | null> {
    return tx.manager.findOneBy(RulingRow, { ...about, undoneAt: IsNull() });
  }

  /** All of a contest that stand, the oldest first. */
  standingIn(reading: Reading, contestId: string): Promise<RulingRow[]> {
    return reading.manager.find(RulingRow, { where: { contestId, undoneAt: IsNull() }, order: { id: 'ASC' } });
  }

  async counts(reading: Reading, contestId: string): Promise<{ decided: number; undone: number }> {
    const row = await reading.manager
      .createQueryBuilder(RulingRow, 'ruling')
      .select('COUNT(*)', 'decided')
      .addSelect('COUNT(ruling.undoneAt)', 'undone')
      .where({ contestId })
      .getRawOne<Record<'decided' | 'undone', string | number>>();
    return { decided: Number(row?.decided), undone: Number(row?.undone) };
  }

  insert(tx: Tx, ruling: RulingRow): Promise<unknown> {
    return tx.manager.insert(RulingRow, ruling);
  }

  /** False when somebody else has undone it. */
  async undo(tx: Tx, id: string, undone: Pick<RulingRow, 'undoneAt' | 'undoneBy' | 'undoneReason'>): Promise<boolean> {
    const { affected } = await tx.manager.update(RulingRow, { id, undoneAt: IsNull() }, undone);
    return affected === 1;
  }

  async giveTo(tx: Tx, ids: readonly string[], attemptId: string): Promise<void> {
    if (ids.length > 0) await tx.manager.update(RulingRow, { id: In([...ids]) }, { attemptId });
  }
}
