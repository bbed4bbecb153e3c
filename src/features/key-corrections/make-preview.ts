import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { checkLength } from '../../platform/http/text-length.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { CorrectionJobs } from './correction-jobs.js';
import type { CorrectionPreviewRow } from './correction-preview.entity.js';
import { checkKeys, noSuchQuestion } from './correction-faults.js';
import type { PreviewBody } from './key-corrections.wire.js';
import { KeyCorrectionsRepository } from './key-corrections.repository.js';

export const REASON_LENGTH = { least: 1, most: 500 };

/** What is written down of an act that changes a contest's keys. */
@Injectable()
export class CorrectionRecords {
  constructor(
    readonly corrections: KeyCorrectionsRepository,
    readonly audit: AuditLog,
    readonly clock: Clock,
    readonly randomness: Randomness,
  ) {}
}

/** Begins to work out what a correction would change. Nothing changes by it. */
@Injectable()
export class MakePreview {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly records: CorrectionRecords,
    private readonly jobs: CorrectionJobs,
  ) {}

  /** @throws contest-not-found · contest-final · invalid-request */
  async run(slug: string, asked: PreviewBody, actor: Actor): Promise<CorrectionPreviewRow> {
    const contest = await this.contests.bySlug(slug);
    const preview = await this.checked(contest, asked, actor);
    await this.transactions.run(async (tx) => {
      await this.contests.refuseWhenFinal(tx, contest.id);
      await this.records.corrections.insert(tx, preview);
      await this.records.audit.record(tx, actor, {
        action: 'key-correction.preview',
        subjectKind: 'contest',
        subjectId: contest.id,
        before: null,
        after: { preview: preview.id, ...about(preview) },
      });
      tx.afterCommit(() => this.jobs.wake());
    });
    return preview;
  }

  private async checked(contest: Contest, asked: PreviewBody, actor: Actor): Promise<CorrectionPreviewRow> {
    const reason = asked.reason.trim();
    checkLength('/reason', reason, REASON_LENGTH);
    const questions = await this.contests.questions(contest.current.id);
    const question = [...questions.values()].find(({ bank, code }) => `${bank}/${code}` === asked.question);
    if (!question) throw invalidRequest([noSuchQuestion()]);
    const keys = (asked.keys ?? []).map((key) => [...new Set(key)].sort());
    const faults = checkKeys(asked.kind, keys, question);
    if (faults.length > 0) throw invalidRequest(faults);
    return {
      id: this.records.randomness.id(),
      contestId: contest.id,
      questionId: question.questionId,
      question: asked.question,
      kind: asked.kind,
      keys,
      reason,
      state: 'computing',
      basis: null,
      summary: null,
      correctionId: null,
      createdBy: actor.id,
      createdAt: this.records.clock.now(),
      endedAt: null,
    };
  }
}

/** A correction in the words of the audit log. */
export function about({ question, kind, keys, reason }: CorrectionPreviewRow) {
  return { question, kind, keys, reason };
}
