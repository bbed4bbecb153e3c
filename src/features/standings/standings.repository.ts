import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { EntryStanding } from './standing.entity.js';

export interface StandingsTally {
  readonly entries: number;
  /** Finished attempts of all of them. */
  readonly attempts: number;
}

@Injectable()
export class StandingsRepository {
  find(reading: Reading, entryId: string): Promise<EntryStanding | null> {
    return reading.manager.findOneBy(EntryStanding, { entryId });
  }

  byEntries(reading: Reading, entryIds: readonly string[]): Promise<EntryStanding[]> {
    return reading.manager.findBy(EntryStanding, { entryId: In([...entryIds]) });
  }

  /** Every standing of a contest, by entry, `size` at a time. */
  async *inPages(reading: Reading, contestId: string, size: number): AsyncIterable<EntryStanding[]> {
    for (let after = ''; ;) {
      const page = await reading.manager.find(EntryStanding, {
        where: { contestId, entryId: MoreThan(after) },
        order: { entryId: 'ASC' },
        take: size,
      });
      if (page.length > 0) yield page;
      if (page.length < size) return;
      after = page.at(-1)?.entryId ?? '';
    }
  }

  /** Those without full marks, of before there were any, aren't counted: so they are found to be missing, and repaired. */
  async tally(reading: Reading, contestId: string): Promise<StandingsTally> {
    const row = await reading.manager
      .createQueryBuilder(EntryStanding, 'standing')
      .select('COUNT(*)', 'entries')
      .addSelect('COALESCE(SUM(standing.attempts), 0)', 'attempts')
      .where({ contestId, fullMarks: Not(IsNull()) })
      .getRawOne<{ entries: string | number; attempts: string | number }>();
    return { entries: Number(row?.entries), attempts: Number(row?.attempts) };
  }

  async store(tx: Tx, standings: readonly EntryStanding[]): Promise<void> {
    await tx.manager.upsert(EntryStanding, [...standings], ['entryId']);
  }

  async remove(tx: Tx, entryId: string): Promise<void> {
    await tx.manager.delete(EntryStanding, { entryId });
  }
}
