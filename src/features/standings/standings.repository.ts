import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { EntryStanding } from './standing.entity.js';

export interface StandingsTally {
  readonly entries: number;
  /** Finished attempts of all of them. */
  readonly attempts: number;
  /** How many know what their attempts could earn: standings of before that was kept don't. */
  readonly withFullMarks: number;
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

  async tally(reading: Reading, contestId: string): Promise<StandingsTally> {
    const row = await reading.manager
      .createQueryBuilder(EntryStanding, 'standing')
      .select('COUNT(*)', 'entries')
      .addSelect('COALESCE(SUM(standing.attempts), 0)', 'attempts')
      .addSelect('COUNT(standing.fullMarks)', 'withFullMarks')
      .where({ contestId })
      .getRawOne<Record<keyof StandingsTally, string | number>>();
    return {
      entries: Number(row?.entries),
      attempts: Number(row?.attempts),
      withFullMarks: Number(row?.withFullMarks),
    };
  }

  async store(tx: Tx, standings: readonly EntryStanding[]): Promise<void> {
    await tx.manager.upsert(EntryStanding, [...standings], ['entryId']);
  }

  async remove(tx: Tx, entryId: string): Promise<void> {
    await tx.manager.delete(EntryStanding, { entryId });
  }
}
