import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts/accounts.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import type { EffectKind } from './previews/correction-effects.js';
import type { CorrectionPreviewRow } from './correction-preview.entity.js';
import { correctionPreviewNotFound } from './correction-refusals.js';
import { CorrectionGround } from './previews/correction-standing.js';
import type { CorrectionBasis } from './previews/correction-summary.js';
import {
  type CorrectionsAnswer,
  LINES_ON_A_PAGE,
  type OrganizationMoves,
  type Preview,
  type PreviewPage,
  type TeamMoves,
} from './key-corrections.wire.js';
import { KeyCorrectionsRepository } from './key-corrections.repository.js';
import { lineToWire, organizationToWire, previewToWire, teamToWire } from './previews/previews-to-wire.js';

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
    const { contest, preview } = await this.found(slug, id);
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

  /** @throws contest-not-found · correction-preview-not-found */
  async teams(slug: string, id: string, page: number): Promise<TeamMoves> {
    const { moves, ...found } = await this.moves(slug, id, 'teams', page);
    return { ...found, moves: moves.map(teamToWire) };
  }

  /** @throws contest-not-found · correction-preview-not-found */
  async organizations(slug: string, id: string, page: number): Promise<OrganizationMoves> {
    const { moves, ...found } = await this.moves(slug, id, 'organizations', page);
    return { ...found, moves: moves.map(organizationToWire) };
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

  private async moves<Kind extends EffectKind>(slug: string, previewId: string, kind: Kind, page: number) {
    const { contest, preview } = await this.found(slug, previewId);
    const from = (page - 1) * LINES_ON_A_PAGE;
    return {
      preview: previewToWire(preview, await this.basis(contest)),
      total: await this.corrections.countMoves(this.transactions.committed, previewId, kind),
      page,
      moves: await this.corrections.moves(this.transactions.committed, { previewId, kind }, from, LINES_ON_A_PAGE),
    };
  }

  private async found(slug: string, id: string): Promise<{ contest: Contest; preview: CorrectionPreviewRow }> {
    const contest = await this.ground.contests.bySlug(slug);
    const preview = await this.corrections.find(this.transactions.committed, contest.id, id);
    if (!preview) throw correctionPreviewNotFound();
    return { contest, preview };
  }

  private async basis(contest: Contest): Promise<CorrectionBasis> {
    const { revision } = await this.ground.keys.of(contest.id);
    return this.ground.standing.now(contest, revision);
  }
}
