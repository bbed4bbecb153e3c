import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reading } from '../../platform/database/transactions.js';
import { Answer } from './answer.entity.js';

/** An answer as it stands. */
export interface GivenAnswer {
  readonly n: number;
  /** Letters as the attempt's paper shows them, ascending; none: taken back. */
  readonly choice: string[];
  readonly seq: number;
}

const ATTEMPTS_AT_ONCE = 500;

@Injectable()
export class AnswersRepository {
  /** In the order of their numbers; an attempt without answers has an empty list. */
  async ofAttempts(reading: Reading, attemptIds: readonly string[]): Promise<Map<string, GivenAnswer[]>> {
    const found = new Map<string, GivenAnswer[]>(attemptIds.map((id) => [id, []]));
    for (let from = 0; from < attemptIds.length; from += ATTEMPTS_AT_ONCE) {
      const rows = await reading.manager.find(Answer, {
        where: { attemptId: In(attemptIds.slice(from, from + ATTEMPTS_AT_ONCE)) },
        order: { attemptId: 'ASC', n: 'ASC' },
      });
      for (const { attemptId, n, choice, seq } of rows) found.get(attemptId)?.push({ n, choice: [...choice], seq });
    }
    return found;
  }

  async ofAttempt(reading: Reading, attemptId: string): Promise<GivenAnswer[]> {
    return (await this.ofAttempts(reading, [attemptId])).get(attemptId) ?? [];
  }
}
