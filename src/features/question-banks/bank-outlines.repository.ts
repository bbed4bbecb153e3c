import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Reading } from '../../platform/database/transactions.js';
import type { QuestionType } from '../../rules/grading/question.js';
import { Question, QuestionBank, QuestionVersionRow } from './question-bank.entity.js';
import type { QuestionVersion } from './question-banks.repository.js';

/** What planning a paper needs to know of a question; its texts, which are most of it, aren't. */
export type OutlinedQuestion = Pick<
  QuestionVersion,
  'id' | 'bank' | 'code' | 'type' | 'tags' | 'difficulty' | 'optionCount'
>;

/** On SQLite one statement holds the whole process up; between two of them others' answers are saved. */
const AT_ONCE = 1000;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly position: number;
  readonly type: QuestionType;
  readonly tags: string;
  readonly options: string;
  readonly difficulty: number | null;
}

/** Reads: banks of any size, without holding anybody up. */
@Injectable()
export class BankOutlines {
  /** The codes of all banks. */
  async codes(reading: Reading): Promise<string[]> {
    const banks = await reading.manager.find(QuestionBank, { select: { code: true }, order: { code: 'ASC' } });
    return banks.map(({ code }) => code);
  }

  /** The newest version of each question that isn't retired, in the order of the bank; null: there is no such bank. */
  async questions(reading: Reading, bank: string): Promise<OutlinedQuestion[] | null> {
    const found = await reading.manager.findOneBy(QuestionBank, { code: bank });
    if (!found) return null;
    const questions: OutlinedQuestion[] = [];
    for (let last = 0; ; await setImmediate()) {
      const rows = await page(reading, found.id, last).getRawMany<Row>();
      for (const row of rows) questions.push(outlined(row, bank));
      if (rows.length < AT_ONCE) return questions;
      last = rows.at(-1)?.position ?? last;
    }
  }

  /**
   * A text that changes whenever a paper might be planned differently from these banks: a question is new, reworded,
   * retired or back, or a bank is new. Cheap enough for a transaction that others wait for.
   */
  async state(reading: Reading, banks: readonly string[]): Promise<string> {
    if (banks.length === 0) return '';
    const rows = await reading.manager
      .createQueryBuilder(QuestionBank, 'b')
      .leftJoin(Question, 'q', 'q.bankId = b.id')
      .select(['b.code AS code', 'COUNT(q.id) AS questions', 'SUM(q.version) AS versions'])
      .addSelect(['COUNT(q.retiredAt) AS retired', 'MAX(q.retiredAt) AS last'])
      .where('b.code IN (:...banks)', { banks })
      .groupBy('b.code')
      .orderBy('b.code')
      .getRawMany<Record<string, string | number | null>>();
    return JSON.stringify(rows.map((row) => Object.values(row).map(String)));
  }
}

function page(reading: Reading, bankId: string, after: number): SelectQueryBuilder<QuestionVersionRow> {
  return reading.manager
    .createQueryBuilder(QuestionVersionRow, 'v')
    .innerJoin(Question, 'q', 'q.id = v.questionId AND q.version = v.version')
    .select(['v.id AS id', 'q.code AS code', 'q.position AS position', 'v.type AS type'])
    .addSelect(['v.tags AS tags', 'v.options AS options', 'v.difficulty AS difficulty'])
    .where('q.bankId = :bankId AND q.retiredAt IS NULL AND q.position > :after', { bankId, after })
    .orderBy('q.position')
    .limit(AT_ONCE);
}

function outlined({ id, code, type, tags, options, difficulty }: Row, bank: string): OutlinedQuestion {
  const optionCount = type === 'true-false' ? 2 : (JSON.parse(options) as unknown[]).length;
  return { id, bank, code, type, tags: JSON.parse(tags) as string[], difficulty, optionCount };
}
