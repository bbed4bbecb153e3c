import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { held } from '../../platform/database/held-rows.js';
import { insertRows } from '../../platform/database/insert-rows.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { EffectKind, Effects } from './previews/correction-effects.js';
import {
  CorrectionPreviewLine,
  CorrectionPreviewMove,
  CorrectionPreviewRow,
  KeyCorrectionEffect,
  type PreviewState,
} from './correction-preview.entity.js';

@Injectable()
export class KeyCorrectionsRepository {
  find(reading: Reading, contestId: string, id: string): Promise<CorrectionPreviewRow | null> {
    return reading.manager.findOneBy(CorrectionPreviewRow, { contestId, id });
  }

  /** As it stands, held until the transaction ends. */
  hold(tx: Tx, contestId: string, id: string): Promise<CorrectionPreviewRow | null> {
    const preview = tx.manager.createQueryBuilder(CorrectionPreviewRow, 'preview').where({ contestId, id });
    return held(tx, preview).getOne();
  }

  /** The newest first. */
  ofContest(reading: Reading, contestId: string, limit: number): Promise<CorrectionPreviewRow[]> {
    return reading.manager.find(CorrectionPreviewRow, {
      where: { contestId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  /** Those with work to do, the oldest first. */
  unfinished(reading: Reading): Promise<CorrectionPreviewRow[]> {
    return reading.manager.find(CorrectionPreviewRow, {
      where: { state: In(['computing', 'applying']) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  countInState(reading: Reading, contestId: string, state: PreviewState): Promise<number> {
    return reading.manager.countBy(CorrectionPreviewRow, { contestId, state });
  }

  insert(tx: Tx, preview: CorrectionPreviewRow): Promise<unknown> {
    return tx.manager.insert(CorrectionPreviewRow, preview);
  }

  /** False when it is in another state by now. */
  async change(tx: Tx, id: string, from: PreviewState, to: Partial<CorrectionPreviewRow>): Promise<boolean> {
    const { affected } = await tx.manager.update(CorrectionPreviewRow, { id, state: from }, to);
    return affected === 1;
  }

  insertLines(tx: Tx, lines: readonly CorrectionPreviewLine[]): Promise<void> {
    return insertRows(tx, CorrectionPreviewLine, lines);
  }

  insertMoves(tx: Tx, moves: readonly CorrectionPreviewMove[]): Promise<void> {
    return insertRows(tx, CorrectionPreviewMove, moves);
  }

  /** Lines and moves. */
  async removeLines(tx: Tx, previewId: string): Promise<void> {
    await tx.manager.delete(CorrectionPreviewLine, { previewId });
    await tx.manager.delete(CorrectionPreviewMove, { previewId });
  }

  lines(reading: Reading, previewId: string, from: number, limit: number): Promise<CorrectionPreviewLine[]> {
    return reading.manager
      .createQueryBuilder(CorrectionPreviewLine, 'line')
      .where('line.previewId = :previewId AND line.position > :from', { previewId, from })
      .orderBy('line.position')
      .limit(limit)
      .getMany();
  }

  async moves<Kind extends EffectKind>(
    reading: Reading,
    { previewId, kind }: { readonly previewId: string; readonly kind: Kind },
    from: number,
    limit: number,
  ): Promise<Effects[Kind]['moves'][number][]> {
    const rows = await reading.manager
      .createQueryBuilder(CorrectionPreviewMove, 'move')
      .where('move.previewId = :previewId AND move.kind = :kind AND move.position > :from', { previewId, kind, from })
      .orderBy('move.position')
      .limit(limit)
      .getMany();
    return (rows as CorrectionPreviewMove<Kind>[]).map(({ move }) => move);
  }

  countMoves(reading: Reading, previewId: string, kind: EffectKind): Promise<number> {
    return reading.manager.countBy(CorrectionPreviewMove, { previewId, kind });
  }

  countLines(reading: Reading, previewId: string): Promise<number> {
    return reading.manager.countBy(CorrectionPreviewLine, { previewId });
  }

  insertEffects(tx: Tx, effects: readonly KeyCorrectionEffect[]): Promise<void> {
    return insertRows(tx, KeyCorrectionEffect, effects);
  }

  effectsOn(reading: Reading, attemptId: string): Promise<KeyCorrectionEffect[]> {
    return reading.manager.findBy(KeyCorrectionEffect, { attemptId });
  }

  async countEffects(reading: Reading, correctionIds: readonly string[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const correctionId of correctionIds)
      counts.set(correctionId, await reading.manager.countBy(KeyCorrectionEffect, { correctionId }));
    return counts;
  }
}
