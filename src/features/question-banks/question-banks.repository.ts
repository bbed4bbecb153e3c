import { Injectable } from '@nestjs/common';
import { In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import { insertRows } from '../../platform/database/insert-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { QuestionType } from '../../rules/grading/question.js';
import type { QuestionContent } from '../question-files/question-files.public.js';
import { Question, QuestionBank, QuestionVersionRow } from './question-bank.entity.js';

/** How many rows one statement carries: both databases limit the parameters of a statement. */
const BATCH = 500;

/** One immutable wording of a question, as papers ask it. */
export interface QuestionVersion extends QuestionContent {
  /** Of the version, not of the question. */
  readonly id: string;
  readonly questionId: string;
  /** The bank's code. */
  readonly bank: string;
  readonly code: string;
  readonly version: number;
  /** 2 for true/false, whose options are fixed. */
  readonly optionCount: number;
}

/** What the list of a bank's questions can be narrowed to; null: everything. */
export interface QuestionFilter {
  readonly type: QuestionType | null;
  readonly tag: string | null;
  readonly difficulty: number | null;
  /** Occurs in the stem or is the code. */
  readonly text: string | null;
}

/** A question with the hash of its newest version: all that an import has to compare. */
export interface KnownQuestion {
  readonly id: string;
  readonly code: string;
  readonly position: number;
  readonly version: number;
  readonly retired: boolean;
  readonly contentHash: string;
}

export interface BankSummary {
  readonly code: string;
  readonly title: string;
  readonly questions: number;
  readonly retired: number;
}

@Injectable()
export class QuestionBanksRepository {
  findBank(reading: Reading, code: string): Promise<QuestionBank | null> {
    return reading.manager.findOneBy(QuestionBank, { code });
  }

  /** Adds the bank unless one with its code exists, and holds that until the transaction ends, so that changes of one bank take turns. */
  async holdBank(tx: Tx, wanted: QuestionBank): Promise<QuestionBank> {
    await tx.manager.createQueryBuilder().insert().into(QuestionBank).values(wanted).orIgnore().execute();
    const query = tx.manager.createQueryBuilder(QuestionBank, 'b').where('b.code = :code', { code: wanted.code });
    return held(tx, query).getOneOrFail();
  }

  async retitleBank(tx: Tx, bankId: string, title: string): Promise<void> {
    await tx.manager.update(QuestionBank, { id: bankId }, { title });
  }

  async summaries(reading: Reading): Promise<BankSummary[]> {
    const rows = await reading.manager
      .createQueryBuilder(QuestionBank, 'b')
      .leftJoin(Question, 'q', 'q.bankId = b.id')
      .select(['b.code AS code', 'b.title AS title', 'COUNT(q.id) AS total', 'COUNT(q.retiredAt) AS retired'])
      .groupBy('b.id')
      .orderBy('b.code')
      .getRawMany<{ code: string; title: string; total: string | number; retired: string | number }>();
    return rows.map(({ code, title, total, retired }) => ({
      code,
      title,
      questions: Number(total) - Number(retired),
      retired: Number(retired),
    }));
  }

  async known(reading: Reading, bankId: string): Promise<KnownQuestion[]> {
    const rows = await reading.manager
      .createQueryBuilder(Question, 'q')
      .innerJoin(QuestionVersionRow, 'v', 'v.questionId = q.id AND v.version = q.version')
      .where('q.bankId = :bankId', { bankId })
      .select(['q.id AS id', 'q.code AS code', 'q.position AS position', 'q.version AS version'])
      .addSelect(['q.retiredAt AS retired', 'v.contentHash AS hash'])
      .orderBy('q.position')
      .getRawMany<{ id: string; code: string; position: number; version: number; retired: unknown; hash: string }>();
    return rows.map(({ retired, hash, ...question }) => ({
      ...question,
      retired: retired !== null,
      contentHash: hash,
    }));
  }

  /** Whether the bank still is as these questions were read, which is much faster than reading them again. */
  async isStill(reading: Reading, bankId: string, known: readonly KnownQuestion[]): Promise<boolean> {
    const rows = await reading.manager
      .createQueryBuilder(Question, 'q')
      .where('q.bankId = :bankId', { bankId })
      .select(['q.id AS id', 'q.version AS version', 'q.retiredAt AS retired'])
      .getRawMany<{ id: string; version: number; retired: unknown }>();
    // What else is known of a question never changes, and neither does what its version says.
    const stateOf = new Map(rows.map(({ id, version, retired }) => [id, `${version} ${retired !== null}`]));
    return (
      stateOf.size === known.length &&
      known.every(({ id, version, retired }) => stateOf.get(id) === `${version} ${retired}`)
    );
  }

  addQuestions(tx: Tx, questions: readonly Question[]): Promise<void> {
    return insertRows(tx, Question, questions);
  }

  addVersions(tx: Tx, versions: readonly QuestionVersionRow[]): Promise<void> {
    return insertRows(tx, QuestionVersionRow, versions);
  }

  /** Each of these questions has one version more from now on. */
  async advance(tx: Tx, questionIds: readonly string[]): Promise<void> {
    for (const batch of batches(questionIds)) await tx.manager.increment(Question, { id: In(batch) }, 'version', 1);
  }

  async retire(tx: Tx, questionIds: readonly string[], at: Date): Promise<void> {
    for (const batch of batches(questionIds)) await tx.manager.update(Question, { id: In(batch) }, { retiredAt: at });
  }

  async restore(tx: Tx, questionIds: readonly string[]): Promise<void> {
    for (const batch of batches(questionIds)) await tx.manager.update(Question, { id: In(batch) }, { retiredAt: null });
  }

  async markUsed(tx: Tx, versionIds: readonly string[], at: Date): Promise<void> {
    for (const batch of batches(versionIds))
      await tx.manager.update(QuestionVersionRow, { id: In(batch), usedAt: IsNull() }, { usedAt: at });
  }

  async currentVersions(reading: Reading, bank: string): Promise<QuestionVersion[]> {
    return fetched(newest(reading, bank).orderBy('q.position'));
  }

  async currentByCodes(reading: Reading, bank: string, codes: readonly string[]): Promise<QuestionVersion[]> {
    return inBatches(codes, (batch) => fetched(newest(reading, bank).andWhere('q.code IN (:...batch)', { batch })));
  }

  async versionsByIds(reading: Reading, ids: readonly string[]): Promise<QuestionVersion[]> {
    return inBatches(ids, (batch) => fetched(versions(reading).where('v.id IN (:...batch)', { batch })));
  }

  /** Every version of a question, retired or not, the newest first; empty when there is no such question. */
  async history(reading: Reading, bank: string, code: string): Promise<QuestionVersionRow[]> {
    return versions(reading)
      .where('b.code = :bank AND q.code = :code', { bank, code })
      .orderBy('v.version', 'DESC')
      .getMany();
  }

  async page(
    reading: Reading,
    bank: string,
    filter: QuestionFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; questions: QuestionVersion[] }> {
    const query = narrowed(newest(reading, bank), filter);
    const total = await query.getCount();
    const questions = await fetched(query.orderBy('q.position').offset(offset).limit(limit));
    return { total, questions };
  }
}

function versions(reading: Reading): SelectQueryBuilder<QuestionVersionRow> {
  return reading.manager
    .createQueryBuilder(QuestionVersionRow, 'v')
    .innerJoin(Question, 'q', 'q.id = v.questionId')
    .innerJoin(QuestionBank, 'b', 'b.id = q.bankId');
}

function newest(reading: Reading, bank: string): SelectQueryBuilder<QuestionVersionRow> {
  return versions(reading).where('b.code = :bank AND q.retiredAt IS NULL AND v.version = q.version', { bank });
}

function narrowed(
  query: SelectQueryBuilder<QuestionVersionRow>,
  { type, tag, difficulty, text }: QuestionFilter,
): SelectQueryBuilder<QuestionVersionRow> {
  if (type) query.andWhere('v.type = :type', { type });
  if (difficulty) query.andWhere('v.difficulty = :difficulty', { difficulty });
  // Tags are stored as a JSON list, so that a tag between quotes is the whole tag.
  if (tag) query.andWhere(`v.tags LIKE :tag ESCAPE '!'`, { tag: anywhere(JSON.stringify(tag)) });
  if (text)
    query.andWhere(`(LOWER(v.stem) LIKE :text ESCAPE '!' OR LOWER(q.code) = :code)`, {
      text: anywhere(text.toLowerCase()),
      code: text.toLowerCase(),
    });
  return query;
}

function anywhere(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

async function fetched(query: SelectQueryBuilder<QuestionVersionRow>): Promise<QuestionVersion[]> {
  const { entities, raw } = await query
    .addSelect(['q.code AS code', 'b.code AS bank'])
    .getRawAndEntities<{ code: string; bank: string }>();
  return entities.map((row, index) => asVersion(row, raw[index]?.bank ?? '', raw[index]?.code ?? ''));
}

function asVersion(row: QuestionVersionRow, bank: string, code: string): QuestionVersion {
  const { id, questionId, version, type, stem, options, key, explanation, source, facts, tags, difficulty } = row;
  const optionCount = type === 'true-false' ? 2 : options.length;
  const content = { type, stem, options, key, explanation, source, facts, tags, difficulty };
  return { id, questionId, bank, code, version, optionCount, ...content };
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, n) => rows.slice(n * BATCH, (n + 1) * BATCH));
}

async function inBatches<T, Found>(rows: readonly T[], find: (batch: T[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (const batch of batches(rows)) found.push(...(await find(batch)));
  return found;
}
