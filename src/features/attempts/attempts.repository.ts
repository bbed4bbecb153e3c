import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { AttemptTally } from './attempt-limits.js';
import { type AttemptRecord, AttemptRow } from './attempt.entity.js';

export type Ending = Pick<AttemptRow, 'state' | 'endedAt' | 'score' | 'sectionScores' | 'keyRevision' | 'timeUsedMs'>;

export type RegradedAttempt = Pick<AttemptRecord, 'id' | 'score' | 'sectionScores'>;

/** By which keys an attempt was graded. */
export interface AttemptGrading {
  readonly id: string;
  readonly entryId: string;
  readonly keyRevision: number | null;
  /** 1 or 0. */
  readonly graded: number;
}

/** Where a walk through overdue attempts stands. */
export interface OverdueCursor {
  readonly id: string;
  readonly answersUntil: Date;
}

@Injectable()
export class AttemptsRepository {
  find(reading: Reading, id: string): Promise<AttemptRow | null> {
    return reading.manager.findOneBy(AttemptRow, { id });
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<AttemptRow[]> {
    return reading.manager.findBy(AttemptRow, { id: In([...ids]) });
  }

  /** Whether any of these entries has started an attempt, in whatever state it is. */
  anyOf(reading: Reading, entryIds: readonly string[]): Promise<boolean> {
    return reading.manager.existsBy(AttemptRow, { entryId: In([...entryIds]) });
  }

  openOf(reading: Reading, entryId: string): Promise<AttemptRow | null> {
    return reading.manager.findOneBy(AttemptRow, { entryId, state: 'open' });
  }

  /** The open one of several entries; of several open ones the first that was started; null: none. */
  openAmong(reading: Reading, entryIds: readonly string[]): Promise<AttemptRow | null> {
    return reading.manager.findOne(AttemptRow, {
      where: { entryId: In([...entryIds]), state: 'open' },
      order: { startedAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * How many attempts a person has (voided ones don't count), how many of them since an instant and in a stage, and the
   * last number of one of the person's entries.
   */
  async tally(
    reading: Reading,
    entryIds: readonly string[],
    entryId: string,
    { since, stageId }: { readonly since: Date; readonly stageId: string | null },
  ): Promise<AttemptTally & { readonly last: number }> {
    const inStage = stageId === null ? 'attempt.stageId IS NULL' : 'attempt.stageId = :stageId';
    const row = await reading.manager
      .createQueryBuilder(AttemptRow, 'attempt')
      .select('MAX(CASE WHEN attempt.entryId = :entryId THEN attempt.number END)', 'last')
      .addSelect(`COUNT(CASE WHEN attempt.state <> 'voided' THEN 1 END)`, 'started')
      .addSelect(`COUNT(CASE WHEN attempt.state <> 'voided' AND attempt.startedAt >= :since THEN 1 END)`, 'today')
      .addSelect(`COUNT(CASE WHEN attempt.state <> 'voided' AND ${inStage} THEN 1 END)`, 'staged')
      .where('attempt.entryId IN (:...entryIds)', { entryIds: [...entryIds] })
      .setParameters({ entryId, since: since.getTime(), ...(stageId !== null && { stageId }) })
      .getRawOne<Record<'last' | 'started' | 'today' | 'staged', string | number | null>>();
    return {
      last: Number(row?.last),
      started: Number(row?.started),
      startedToday: Number(row?.today),
      startedInStage: Number(row?.staged),
    };
  }

  /** In whatever state, by number within each entry. */
  ofEntries(reading: Reading, entryIds: readonly string[]): Promise<AttemptRow[]> {
    return reading.manager.find(AttemptRow, {
      where: { entryId: In([...entryIds]) },
      order: { entryId: 'ASC', number: 'ASC' },
    });
  }

  /** Submitted or expired, by number within each entry. */
  finished(reading: Reading, { contestId, entryId }: { contestId: string; entryId?: string }): Promise<AttemptRow[]> {
    return reading.manager.find(AttemptRow, {
      where: { contestId, ...(entryId !== undefined && { entryId }), state: In(['submitted', 'expired']) },
      order: { entryId: 'ASC', number: 'ASC' },
    });
  }

  /** Submitted or expired, in the order of their ids, after the one given. */
  finishedAfter(reading: Reading, contestId: string, id: string, limit: number): Promise<AttemptRow[]> {
    return reading.manager.find(AttemptRow, {
      where: { contestId, id: MoreThan(id), state: In(['submitted', 'expired']) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** In whatever state, in the order of their ids, after the one given. */
  after(reading: Reading, contestId: string, id: string, limit: number): Promise<AttemptRow[]> {
    return reading.manager.find(AttemptRow, {
      where: { contestId, id: MoreThan(id) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** How many attempts of a contest were submitted or expired, and of how many people. */
  async finishedTally(reading: Reading, contestId: string): Promise<{ attempts: number; entries: number }> {
    const row = await reading.manager
      .createQueryBuilder(AttemptRow, 'attempt')
      .select('COUNT(*)', 'attempts')
      .addSelect('COUNT(DISTINCT COALESCE(entry.mergedIntoId, attempt.entryId))', 'entries')
      .leftJoin('entry', 'entry', 'entry.id = attempt.entryId')
      .where('attempt.contestId = :contestId', { contestId })
      .andWhere("attempt.state IN ('submitted', 'expired')")
      .getRawOne<{ attempts: string | number; entries: string | number }>();
    return { attempts: Number(row?.attempts), entries: Number(row?.entries) };
  }

  /** Open attempts that stopped taking answers before an instant, the longest overdue first. */
  overdue(reading: Reading, before: Date, after: OverdueCursor | undefined, limit: number): Promise<OverdueCursor[]> {
    const query = reading.manager
      .createQueryBuilder(AttemptRow, 'attempt')
      .select(['attempt.id', 'attempt.answersUntil'])
      .where({ state: 'open', answersUntil: LessThan(before) })
      .orderBy({ 'attempt.answersUntil': 'ASC', 'attempt.id': 'ASC' })
      .limit(limit);
    if (after)
      query.andWhere('(attempt.answersUntil > :until OR (attempt.answersUntil = :until AND attempt.id > :id))', {
        until: after.answersUntil.getTime(),
        id: after.id,
      });
    return query.getMany() as Promise<OverdueCursor[]>;
  }

  /** Some of the attempts of a contest that are open. */
  openIn(reading: Reading, contestId: string, limit: number): Promise<AttemptRow[]> {
    return reading.manager.find(AttemptRow, { where: { contestId, state: 'open' }, order: { id: 'ASC' }, take: limit });
  }

  /** Until when the last of a contest's open attempts takes answers, of those that have a limit; null: none. */
  async lastOpenUntil(reading: Reading, contestId: string): Promise<Date | null> {
    const [last] = await reading.manager.find(AttemptRow, {
      select: { id: true, answersUntil: true },
      where: { contestId, state: 'open', answersUntil: Not(IsNull()) },
      order: { answersUntil: 'DESC' },
      take: 1,
    });
    return last?.answersUntil ?? null;
  }

  insert(tx: Tx, attempt: AttemptRow): Promise<unknown> {
    return tx.manager.insert(AttemptRow, attempt);
  }

  /**
   * The attempts as they stand, each held until the transaction ends: whoever saves answers or ends one of them waits.
   * `free`: leaves out those that somebody else holds.
   */
  hold(tx: Tx, ids: readonly string[], whose: 'all' | 'free' = 'all'): Promise<AttemptRow[]> {
    const query = tx.manager
      .createQueryBuilder(AttemptRow, 'attempt')
      .where({ id: In([...ids]) })
      .orderBy('attempt.id');
    return held(tx, query, whose).getMany();
  }

  /** To be called for an attempt that the transaction holds. */
  async change(
    tx: Tx,
    id: string,
    to: Partial<Pick<AttemptRow, 'state' | 'deadline' | 'answersUntil'>>,
  ): Promise<void> {
    await tx.manager.update(AttemptRow, { id }, to);
  }

  /** Ends it where it is open; false when it has ended already. */
  async end(tx: Tx, attempt: AttemptRecord, ending: Ending): Promise<boolean> {
    const { affected } = await tx.manager.update(AttemptRow, { id: attempt.id, state: 'open' }, ending);
    return affected === 1;
  }

  /** Some attempts of a contest, in the order of their ids: as much of them as says by which keys they were graded. */
  gradings(reading: Reading, contestId: string, after: string, limit: number): Promise<AttemptGrading[]> {
    return reading.manager
      .createQueryBuilder(AttemptRow, 'attempt')
      .select(['attempt.id AS id', 'attempt.entryId AS "entryId"', 'attempt.keyRevision AS "keyRevision"'])
      .addSelect('CASE WHEN attempt.score IS NULL THEN 0 ELSE 1 END', 'graded')
      .where({ contestId, id: MoreThan(after) })
      .orderBy('attempt.id')
      .limit(limit)
      .getRawMany<AttemptGrading>();
  }

  /** Scores by newer keys. Who has been graded by them already keeps what they have. */
  async regrade(tx: Tx, regraded: readonly RegradedAttempt[], keyRevision: number): Promise<void> {
    const { driver } = tx.manager.connection;
    const parameter = (at: number) => driver.createParameter('given', at);
    const places = regraded.map(
      (_, at) => `(${parameter(3 * at)}, ${parameter(3 * at + 1)}, ${parameter(3 * at + 2)})`,
    );
    // Written out, since SQLite counts its parameters in the order in which they stand. It is a whole number.
    const revision = String(Math.trunc(keyRevision));
    await tx.manager.query(
      `UPDATE attempt SET score = given.score, section_scores = given.section_scores, key_revision = ${revision}
       FROM (SELECT column1 AS id, CAST(column2 AS integer) AS score, column3 AS section_scores
             FROM (VALUES ${places.join(', ')}) AS listed) AS given
       WHERE attempt.id = given.id AND COALESCE(attempt.key_revision, 0) < ${revision}`,
      regraded.flatMap(({ id, score, sectionScores }) => [id, score, JSON.stringify(sectionScores)]),
    );
  }
}
