import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { PracticeAnswerRow, PracticeRow } from './practice.entity.js';

@Injectable()
export class PracticeRepository {
  find(reading: Reading, id: string): Promise<PracticeRow | null> {
    return reading.manager.findOneBy(PracticeRow, { id });
  }

  /** The entry's last one; null: none. */
  last(reading: Reading, entryId: string): Promise<PracticeRow | null> {
    return reading.manager.findOne(PracticeRow, { where: { entryId }, order: { startedAt: 'DESC', id: 'DESC' } });
  }

  countSince(reading: Reading, entryIds: readonly string[], since: Date): Promise<number> {
    return reading.manager.countBy(PracticeRow, { entryId: In([...entryIds]), startedAt: MoreThanOrEqual(since) });
  }

  insert(tx: Tx, practice: PracticeRow): Promise<unknown> {
    return tx.manager.insert(PracticeRow, practice);
  }

  /** By number. */
  answersOf(reading: Reading, practiceId: string): Promise<PracticeAnswerRow[]> {
    return reading.manager.find(PracticeAnswerRow, { where: { practiceId }, order: { n: 'ASC' } });
  }

  /** Keeps it unless the question was answered before. */
  async answer(tx: Tx, answer: PracticeAnswerRow): Promise<void> {
    await tx.manager.createQueryBuilder().insert().into(PracticeAnswerRow).values(answer).orIgnore().execute();
  }
}
