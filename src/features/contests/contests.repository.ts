import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { ReachedState } from '../contest-documents/contest-documents.public.js';
import { ContestFreezeRow, ContestRow, ContestStepRow, ContestVersionRow } from './contest.entity.js';

@Injectable()
export class ContestsRepository {
  bySlug(reading: Reading, slug: string): Promise<ContestRow | null> {
    return reading.manager.findOneBy(ContestRow, { slug });
  }

  byId(reading: Reading, id: string): Promise<ContestRow | null> {
    return reading.manager.findOneBy(ContestRow, { id });
  }

  /** Newest first; without drafts unless they are asked for. */
  all(reading: Reading, { drafts }: { drafts: boolean }): Promise<ContestRow[]> {
    return reading.manager.find(ContestRow, {
      where: drafts ? {} : { reached: Not<ReachedState>('draft') },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  version(reading: Reading, id: string): Promise<ContestVersionRow | null> {
    return reading.manager.findOneBy(ContestVersionRow, { id });
  }

  /** In order. */
  versions(reading: Reading, contestId: string): Promise<ContestVersionRow[]> {
    return reading.manager.find(ContestVersionRow, { where: { contestId }, order: { number: 'ASC' } });
  }

  /** In the order in which they were taken. */
  steps(reading: Reading, contestId: string): Promise<ContestStepRow[]> {
    return reading.manager.find(ContestStepRow, { where: { contestId }, order: { at: 'ASC', id: 'ASC' } });
  }

  /** Held until the transaction ends, so that changes of one contest take turns. */
  lockBySlug(tx: Tx, slug: string): Promise<ContestRow | null> {
    return held(tx, tx.manager.createQueryBuilder(ContestRow, 'contest').where({ slug })).getOne();
  }

  /** @returns false when the slug is taken, also by somebody who commits at this moment. */
  async insertUnlessTaken(tx: Tx, contest: ContestRow): Promise<boolean> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ContestRow)
      .values(contest)
      .orIgnore()
      .updateEntity(false)
      .execute();
    return (await this.bySlug(tx, contest.slug))?.id === contest.id;
  }

  async insertVersion(tx: Tx, version: ContestVersionRow): Promise<void> {
    await tx.manager.insert(ContestVersionRow, version);
  }

  async lockById(tx: Tx, id: string): Promise<void> {
    await held(tx, tx.manager.createQueryBuilder(ContestRow, 'contest').where({ id })).getOne();
  }

  /** Where it has come to, held until the transaction ends: others may read and hold it so too, nobody can take a step. */
  async reachedInShared(tx: Tx, id: string): Promise<ReachedState | null> {
    const query = tx.manager.createQueryBuilder(ContestRow, 'contest').where({ id });
    const shared = tx.manager.connection.options.type === 'postgres' ? query.setLock('pessimistic_read') : query;
    return (await shared.getOne())?.reached ?? null;
  }

  async insertStep(tx: Tx, step: ContestStepRow): Promise<void> {
    await tx.manager.insert(ContestStepRow, step);
  }

  /** In the order in which it was done. */
  freezes(reading: Reading, contestId: string): Promise<ContestFreezeRow[]> {
    return reading.manager.find(ContestFreezeRow, { where: { contestId }, order: { at: 'ASC', id: 'ASC' } });
  }

  async insertFreeze(tx: Tx, freeze: ContestFreezeRow): Promise<void> {
    await tx.manager.insert(ContestFreezeRow, freeze);
  }

  async change(
    tx: Tx,
    contestId: string,
    changes: Partial<Pick<ContestRow, 'reached' | 'currentVersionId' | 'frozenAt' | 'thawedAt'>>,
  ): Promise<void> {
    await tx.manager.update(ContestRow, { id: contestId }, changes);
  }

  /** @returns false when it was noted before, or when another version holds by now. */
  async noteCompeted(tx: Tx, contestId: string, versionId: string, at: Date): Promise<boolean> {
    const { affected } = await tx.manager.update(
      ContestRow,
      { id: contestId, currentVersionId: versionId, competedAt: IsNull() },
      { competedAt: at },
    );
    return (affected ?? 0) > 0;
  }

  async delete(tx: Tx, contestId: string): Promise<void> {
    await tx.manager.delete(ContestStepRow, { contestId });
    await tx.manager.delete(ContestVersionRow, { contestId });
    await tx.manager.delete(ContestRow, { id: contestId });
  }
}
