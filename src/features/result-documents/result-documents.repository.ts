import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { ResultDocumentRow } from './result-document.entity.js';

export type ResultDocumentHead = Omit<ResultDocumentRow, 'content'>;

@Injectable()
export class ResultDocumentsRepository {
  /** Without their content, the newest first. */
  heads(reading: Reading, contestId: string): Promise<ResultDocumentHead[]> {
    return reading.manager.find(ResultDocumentRow, {
      select: { id: true, contestId: true, number: true, state: true, issuedAt: true, issuedBy: true, hash: true },
      where: { contestId },
      order: { number: 'DESC' },
    });
  }

  one(reading: Reading, contestId: string, number: number): Promise<ResultDocumentRow | null> {
    return reading.manager.findOneBy(ResultDocumentRow, { contestId, number });
  }

  async insert(tx: Tx, document: ResultDocumentRow): Promise<void> {
    await tx.manager.insert(ResultDocumentRow, document);
  }
}
