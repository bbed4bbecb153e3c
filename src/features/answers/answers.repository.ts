import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { Answer } from './answer.entity.js';

/** An answer as it stands. */
export interface GivenAnswer {
  readonly n: number;
  /** Letters as the attempt's paper shows them, ascending; none: taken back. */
  readonly choice: string[];
  readonly seq: number;
  /** Milliseconds of the question's own time that it used; null where questions have none. */
  readonly usedMs: number | null;
}

interface Row {
  readonly attemptId: string;
  readonly n: number;
  readonly choice: string;
  /** PostgreSQL's driver hands a bigint over as text. */
  readonly seq: number | string;
  readonly usedMs: number | null;
}

const ATTEMPTS_AT_ONCE = 500;

@Injectable()
export class AnswersRepository {
  /** In the order of their numbers; an attempt without answers has an empty list. */
  async ofAttempts(reading: Reading, attemptIds: readonly string[]): Promise<Map<string, GivenAnswer[]>> {
    const found = new Map<string, GivenAnswer[]>(attemptIds.map((id) => [id, []]));
    for (let from = 0; from < attemptIds.length; from += ATTEMPTS_AT_ONCE)
      for (const row of await this.rows(reading, attemptIds.slice(from, from + ATTEMPTS_AT_ONCE)))
        found.get(row.attemptId)?.push({ n: row.n, choice: [...row.choice], seq: Number(row.seq), usedMs: row.usedMs });
    return found;
  }

  /** Raw rows: making an entity of each of the hundred answers takes longer than grading them. */
  private rows(reading: Reading, attemptIds: readonly string[]): Promise<Row[]> {
    return reading.manager
      .createQueryBuilder(Answer, 'answer')
      .select([
        'answer.attemptId AS "attemptId"',
        'answer.n AS n',
        'answer.choice AS choice',
        'answer.seq AS seq',
        'answer.usedMs AS "usedMs"',
      ])
      .where({ attemptId: In([...attemptIds]) })
      .orderBy({ 'answer.attemptId': 'ASC', 'answer.n': 'ASC' })
      .getRawMany<Row>();
  }

  async ofAttempt(reading: Reading, attemptId: string): Promise<GivenAnswer[]> {
    return (await this.ofAttempts(reading, [attemptId])).get(attemptId) ?? [];
  }

  /** Each in place of the one that stands, if one does. Whoever calls it holds the attempts. */
  async store(tx: Tx, answers: readonly Answer[]): Promise<void> {
    if (answers.length > 0) await tx.manager.upsert(Answer, [...answers], ['attemptId', 'n']);
  }

  /** What was chosen for one question of each of some attempts, by attempt and number; taken back or never given: not there. */
  async ofQuestions(
    reading: Reading,
    asked: readonly { readonly attemptId: string; readonly n: number }[],
  ): Promise<Map<string, Pick<GivenAnswer, 'choice' | 'usedMs'>>> {
    const { driver } = reading.manager.connection;
    const given = new Map<string, Pick<GivenAnswer, 'choice' | 'usedMs'>>();
    for (let from = 0; from < asked.length; from += ATTEMPTS_AT_ONCE) {
      const some = asked.slice(from, from + ATTEMPTS_AT_ONCE);
      const places = some.map(
        (_, at) => `(${driver.createParameter('id', 2 * at)}, ${driver.createParameter('n', 2 * at + 1)})`,
      );
      // SQLite takes the tables of a CROSS JOIN in the order in which they are written: each answer is looked up by its key.
      const rows = await reading.manager.query<Pick<Row, 'attemptId' | 'n' | 'choice' | 'usedMs'>[]>(
        `SELECT answer.attempt_id AS "attemptId", answer.n AS n, answer.choice AS choice, answer.used_ms AS "usedMs"
         FROM (SELECT column1 AS attempt_id, CAST(column2 AS integer) AS n FROM (VALUES ${places.join(', ')}) AS listed) AS asked
         CROSS JOIN answer WHERE answer.attempt_id = asked.attempt_id AND answer.n = asked.n AND answer.choice <> ''`,
        some.flatMap(({ attemptId, n }) => [attemptId, n]),
      );
      for (const { attemptId, n, choice, usedMs } of rows)
        given.set(answerKey(attemptId, n), { choice: [...choice], usedMs });
    }
    return given;
  }
}

/** By which `ofQuestions` files an answer. */
export function answerKey(attemptId: string, n: number): string {
  return `${attemptId} ${n}`;
}
