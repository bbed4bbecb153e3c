import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { KeyCorrectionRow } from './key-correction.entity.js';

@Injectable()
export class AnswerKeysRepository {
  /** By revision. */
  ofContest(reading: Reading, contestId: string): Promise<KeyCorrectionRow[]> {
    return reading.manager.find(KeyCorrectionRow, { where: { contestId }, order: { revision: 'ASC' } });
  }

  /** Of the newest correction; 0: there is none. */
  async revision(reading: Reading, contestId: string): Promise<number> {
    return (await reading.manager.maximum(KeyCorrectionRow, 'revision', { contestId })) ?? 0;
  }

  insert(tx: Tx, correction: KeyCorrectionRow): Promise<unknown> {
    return tx.manager.insert(KeyCorrectionRow, correction);
  }

  /**
   * Whoever grades holds the keys with others (`shared`), whoever corrects holds them alone, each until the transaction
   * ends. A statement of its own, so that what is read next is of after the wait. SQLite's writers take turns anyway.
   */
  async hold(tx: Tx, contestId: string, how: 'shared' | 'alone'): Promise<void> {
    if (tx.manager.connection.options.type !== 'postgres') return;
    const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await tx.manager.query(`SELECT ${lock}(hashtextextended($1, 0))`, [`answer keys of ${contestId}`]);
  }
}
