import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { CorrectionJobs } from './regrading/correction-jobs.js';
import type { CorrectionPreviewRow } from './correction-preview.entity.js';
import * as refusals from './correction-refusals.js';
import { CorrectionGround } from './previews/correction-standing.js';
import { changedBasis } from './previews/correction-summary.js';
import { about, CorrectionRecords } from './previews/make-preview.js';

/**
 * Makes a previewed correction hold: attempts that end from now on are graded by it, and those that ended before are graded
 * again behind it. Attempts that ended since the preview don't make it out of date: they are graded like the others.
 */
@Injectable()
export class ApplyCorrection {
  constructor(
    private readonly transactions: Transactions,
    private readonly ground: CorrectionGround,
    private readonly records: CorrectionRecords,
    private readonly jobs: CorrectionJobs,
  ) {}

  /**
   * Again: the same answer.
   *
   * @throws contest-not-found · contest-final · correction-preview-not-found · preview-not-ready · preview-outdated ·
   *   correction-under-way
   */
  async run(slug: string, previewId: string, actor: Actor): Promise<CorrectionPreviewRow> {
    const contest = await this.ground.contests.bySlug(slug);
    return this.transactions.run(async (tx) => {
      await this.ground.contests.refuseWhenFinal(tx, contest.id);
      const keys = await this.ground.keys.hold(tx, contest.id);
      const preview = await this.records.corrections.hold(tx, contest.id, previewId);
      if (!preview) throw refusals.correctionPreviewNotFound();
      if (preview.state === 'applying' || preview.state === 'applied') return preview;
      await this.refuseUnlessCurrent(tx, contest, preview, keys.revision);

      const correction = {
        id: this.records.randomness.id(),
        contestId: contest.id,
        questionId: preview.questionId,
        kind: preview.kind,
        keys: preview.keys,
        reason: preview.reason,
        decidedBy: actor.id,
        decidedAt: this.records.clock.now(),
      };
      const before = keys.at().get(preview.questionId) ?? null;
      const { added } = await this.ground.keys.add(tx, keys, correction);
      const change = { state: 'applying', correctionId: added.id } as const;
      await this.records.corrections.change(tx, preview.id, 'ready', change);
      await this.records.audit.record(tx, actor, {
        action: 'key-correction.apply',
        subjectKind: 'contest',
        subjectId: contest.id,
        before: { question: preview.question, correction: before && { kind: before.kind, keys: before.keys } },
        after: { preview: preview.id, revision: added.revision, ...about(preview) },
      });
      tx.afterCommit(() => this.jobs.wake());
      return { ...preview, ...change };
    });
  }

  private async refuseUnlessCurrent(
    tx: Tx,
    contest: Contest,
    { state, basis }: CorrectionPreviewRow,
    keys: number,
  ): Promise<void> {
    if (state !== 'ready' || !basis) throw refusals.previewNotReady(state);
    const changed = changedBasis(basis, await this.ground.standing.basis(tx, contest, keys));
    if (changed.length > 0) throw refusals.previewOutdated(changed);
    if ((await this.records.corrections.countInState(tx, contest.id, 'applying')) > 0)
      throw refusals.correctionUnderWay();
  }
}

/** Drops a preview. One that is dropped already stays so. */
@Injectable()
export class CancelPreview {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly records: CorrectionRecords,
  ) {}

  /** @throws contest-not-found · correction-preview-not-found · preview-already-applied */
  async run(slug: string, previewId: string, actor: Actor): Promise<void> {
    const contest = await this.contests.bySlug(slug);
    await this.transactions.run(async (tx) => {
      const preview = await this.records.corrections.hold(tx, contest.id, previewId);
      if (!preview) throw refusals.correctionPreviewNotFound();
      if (preview.state === 'cancelled') return;
      if (preview.state === 'applying' || preview.state === 'applied') throw refusals.previewAlreadyApplied();
      const endedAt = this.records.clock.now();
      await this.records.corrections.change(tx, preview.id, preview.state, { state: 'cancelled', endedAt });
      await this.records.corrections.removeLines(tx, preview.id);
      await this.records.audit.record(tx, actor, {
        action: 'key-correction.cancel',
        subjectKind: 'contest',
        subjectId: contest.id,
        before: { preview: preview.id, ...about(preview) },
        after: null,
      });
    });
  }
}
