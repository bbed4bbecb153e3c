import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { CorrectionGround } from './apply-correction.js';
import type { CorrectionPreviewLine, CorrectionPreviewRow } from './correction-preview.entity.js';
import { correctionPreviewNotFound } from './correction-refusals.js';
import { changedBasis, type CorrectionBasis } from './correction-summary.js';
import { LINES_ON_A_PAGE, type CorrectionsAnswer, type Preview, type PreviewPage } from './key-corrections.wire.js';
import { KeyCorrectionsRepository } from './key-corrections.repository.js';

const PREVIEWS_SHOWN = 50;

/** Reads: what corrections would change, and what was corrected; for organizers. */
@Injectable()
export class CorrectionViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly ground: CorrectionGround,
    private readonly corrections: KeyCorrectionsRepository,
    private readonly entries: EntryRegistry,
    private readonly accounts: AccountDirectory,
  ) {}

  /** @throws contest-not-found · correction-preview-not-found */
  async preview(slug: string, id: string, page: number): Promise<PreviewPage> {
    const { committed } = this.transactions;
    const contest = await this.ground.contests.bySlug(slug);
    const preview = await this.corrections.find(committed, contest.id, id);
    if (!preview) throw correctionPreviewNotFound();
    const lines = await this.corrections.lines(committed, id, (page - 1) * LINES_ON_A_PAGE, LINES_ON_A_PAGE);
    const names = await this.entries.names(
      committed,
      lines.map(({ entryId }) => entryId),
    );
    return {
      preview: previewToWire(preview, await this.basis(contest)),
      total: await this.corrections.countLines(committed, id),
      page,
      moves: lines.map((line) => lineToWire(line, names.get(line.entryId) ?? '')),
    };
  }

  async shown(contest: Contest, preview: CorrectionPreviewRow): Promise<Preview> {
    return previewToWire(preview, await this.basis(contest));
  }

  /** @throws contest-not-found */
  async of(slug: string): Promise<CorrectionsAnswer> {
    const { committed } = this.transactions;
    const contest = await this.ground.contests.bySlug(slug);
    const { corrections, ...keys } = await this.ground.keys.fresh(contest.id).then((fresh) => ({
      corrections: fresh.corrections,
      standing: new Set([...fresh.at().values()]),
    }));
    const questions = new Map(
      [...(await this.ground.contests.questions(contest.current.id)).values()].map((one) => [one.questionId, one]),
    );
    const people = corrections.flatMap(({ decidedBy }) => decidedBy ?? []);
    const accounts = await this.accounts.byIds(committed, [...new Set(people)]);
    const names = new Map(accounts.map(({ id, name }) => [id, { id, name }]));
    const effects = await this.corrections.countEffects(
      committed,
      corrections.map(({ id }) => id),
    );
    const basis = await this.basis(contest);
    const previews = await this.corrections.ofContest(committed, contest.id, PREVIEWS_SHOWN);
    return {
      corrections: [...corrections].reverse().map((correction) => {
        const question = questions.get(correction.questionId);
        return {
          id: correction.id,
          revision: correction.revision,
          question: question ? `${question.bank}/${question.code}` : correction.questionId,
          kind: correction.kind,
          keys: correction.keys as Preview['keys'],
          originalKey: question?.key ?? [],
          reason: correction.reason,
          decidedAt: correction.decidedAt.toISOString(),
          decidedBy: names.get(correction.decidedBy ?? '') ?? null,
          standing: keys.standing.has(correction),
          attemptsChanged: effects.get(correction.id) ?? 0,
        };
      }),
      previews: previews.map((preview) => previewToWire(preview, basis)),
    };
  }

  private async basis(contest: Contest): Promise<CorrectionBasis> {
    const { revision } = await this.ground.keys.of(contest.id);
    return this.ground.standing.now(contest, revision);
  }
}

function previewToWire(preview: CorrectionPreviewRow, now: CorrectionBasis): Preview {
  const { id, question, kind, keys, reason, state, basis, summary, createdAt, endedAt } = preview;
  return {
    id,
    question,
    kind,
    keys: keys as Preview['keys'],
    reason,
    state,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    outdated: state === 'ready' && basis ? changedBasis(basis, now) : [],
    summary,
  };
}

function lineToWire(line: CorrectionPreviewLine, name: string): PreviewPage['moves'][number] {
  return {
    entryId: line.entryId,
    name,
    before: { score: line.scoreBefore / 100, place: line.placeBefore },
    after: { score: line.scoreAfter / 100, place: line.placeAfter },
  };
}
