import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Randomness } from '../../../platform/chance/randomness.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { checkLength } from '../../../platform/http/text-length.js';
import type { KeyCorrection } from '../../../rules/grading/key-correction.js';
import type { Contest } from '../../contests/contests.public.js';
import type { QuestionVersion } from '../../question-banks/question-banks.public.js';
import { askedQuestions } from './asked-questions.js';
import { CorrectionJobs } from '../regrading/correction-jobs.js';
import type { CorrectionPreviewRow } from '../correction-preview.entity.js';
import { changesNothing, checkKeys, noSuchQuestion, notOnAnyPaper } from './correction-faults.js';
import { CorrectionGround } from './correction-standing.js';
import type { PreviewBody } from '../key-corrections.wire.js';
import { KeyCorrectionsRepository } from '../key-corrections.repository.js';

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
    private readonly ground: CorrectionGround,
    private readonly records: CorrectionRecords,
    private readonly jobs: CorrectionJobs,
  ) {}

  /** @throws contest-not-found · contest-final · invalid-request */
  async run(slug: string, asked: PreviewBody, actor: Actor): Promise<CorrectionPreviewRow> {
    const contest = await this.ground.contests.bySlug(slug);
    const preview = await this.checked(contest, asked, actor);
    await this.transactions.run(async (tx) => {
      await this.ground.contests.refuseWhenFinal(tx, contest.id);
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
    const versions = await this.versionsOf(contest, asked.question);
    const [question] = versions;
    const keys = (asked.keys ?? []).map((key) => [...key].sort());
    const faults = checkKeys(asked.kind, keys, question);
    if (faults.length > 0) throw invalidRequest(faults);
    const unchanged = changesNothing({ kind: asked.kind, keys }, await this.standing(contest, versions));
    if (unchanged.length > 0) throw invalidRequest(unchanged);
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

  /** The versions of a question that papers of the contest ask: more than one where a stage was planned after a change. */
  private async versionsOf(contest: Contest, asked: string): Promise<[QuestionVersion, ...QuestionVersion[]]> {
    const questions = [...(await this.ground.contests.questions(contest.current.id)).values()];
    const known = questions.filter(({ bank, code }) => `${bank}/${code}` === asked);
    if (known.length === 0) throw invalidRequest([noSuchQuestion(asked)]);
    const onPapers = askedQuestions(contest.current);
    const [first, ...others] = known.filter(({ id }) => onPapers.has(id));
    if (!first) throw invalidRequest([notOnAnyPaper(asked)]);
    return [first, ...others];
  }

  /** How they are graded now. */
  private async standing(contest: Contest, versions: readonly QuestionVersion[]): Promise<KeyCorrection[]> {
    const corrected = (await this.ground.keys.fresh(contest.id)).at();
    return versions.map(({ questionId, key }) => corrected.get(questionId) ?? { kind: 'key', keys: [key] });
  }
}

/** A correction in the words of the audit log. */
export function about({ question, kind, keys, reason }: CorrectionPreviewRow) {
  return { question, kind, keys, reason };
}
