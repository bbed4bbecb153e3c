import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { SamePersonDismissal, SamePersonMerge } from './same-person.entity.js';

@Injectable()
export class SamePeopleRepository {
  /** Some of those that stand, the newest first; and how many there are. */
  merges(
    reading: Reading,
    contestId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<[SamePersonMerge[], number]> {
    return reading.manager.findAndCount(SamePersonMerge, {
      where: { contestId, undoneAt: IsNull() },
      order: { id: 'DESC' },
      skip: offset,
      take: limit,
    });
  }

  merge(reading: Reading, contestId: string, id: string): Promise<SamePersonMerge | null> {
    return reading.manager.findOneBy(SamePersonMerge, { contestId, id });
  }

  insertMerge(tx: Tx, merge: SamePersonMerge): Promise<unknown> {
    return tx.manager.insert(SamePersonMerge, merge);
  }

  /** False when somebody else has undone it. */
  async undo(tx: Tx, id: string, undone: Pick<SamePersonMerge, 'undoneAt' | 'undoneBy'>): Promise<boolean> {
    const { affected } = await tx.manager.update(SamePersonMerge, { id, undoneAt: IsNull() }, undone);
    return affected === 1;
  }

  async dismissalCount(reading: Reading, contestId: string): Promise<number> {
    return reading.manager.countBy(SamePersonDismissal, { contestId });
  }

  dismissals(reading: Reading, contestId: string): Promise<SamePersonDismissal[]> {
    return reading.manager.findBy(SamePersonDismissal, { contestId });
  }

  /** False when it was dismissed before. */
  async dismiss(tx: Tx, dismissal: SamePersonDismissal): Promise<boolean> {
    const { oneEntryId, otherEntryId } = dismissal;
    const known = await tx.manager.findOneBy(SamePersonDismissal, { oneEntryId, otherEntryId });
    if (known) return false;
    const insert = tx.manager.createQueryBuilder().insert().into(SamePersonDismissal).values(dismissal);
    await insert.orIgnore().updateEntity(false).execute();
    return true;
  }
}
