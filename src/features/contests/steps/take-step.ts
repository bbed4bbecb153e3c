import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { invalidRequest } from '../../../platform/http/platform-refusals.js';
import { said } from '../../../platform/http/said.js';
import { checkLength } from '../../../platform/http/text-length.js';
import {
  DECLARED_STATES,
  type DeclaredState,
  lastAnswerAt,
  nextStep,
} from '../../contest-documents/contest-documents.public.js';
import { type Contest, ContestCatalogue, contestOf, contestVersionOf } from '../contest-catalogue.js';
import { ContestChronicle, type StandingContest } from '../changing/contest-chronicle.js';
import { contestNotFound, contestStepOutOfOrder, contestStillAnswered } from '../contest-refusals.js';
import { StepListeners } from './step-listeners.js';

/** In characters, without space around. */
export const REMARK_LENGTH = { least: 1, most: 500 };

/**
 * Takes a closed contest one step on: the results are declared provisional, are publicized for appeals, and are final.
 * `provisional` publishes whatever waits for an organizer (`manual`), so it is not before the last answer can have been
 * given; what nobody has closed yet ends before the step. A contest that is there already stays as it is.
 *
 * Source: contest document, `publication`, life cycle.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly chronicle: ContestChronicle,
    private readonly listeners: StepListeners,
    private readonly clock: Clock,
  ) {}

  /**
   * @param to `provisional`, `publicized` or `final`
   * @param remark why, or on what ground; stands in the history and in the audit log
   * @throws contest-not-found · contest-step-out-of-order · contest-still-answered · contest-not-settled ·
   *   invalid-request
   */
  async run(slug: string, to: string, remark: string, actor: Actor): Promise<Contest> {
    const why = remark.trim();
    checkLength('/remark', why, REMARK_LENGTH);
    const ahead = this.stepOf(await this.contests.bySlug(slug, { drafts: true }), to);
    if (ahead) await this.listeners.tellBefore(ahead.contest, ahead.step);
    const taken = await this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      const next = this.stepOf(this.asContest(standing), to);
      if (!next) return this.asContest(standing);
      if (next.step === 'final') await this.listeners.checkFinal(tx, standing.contest.id);
      const taken = await this.chronicle.step(tx, standing, next.step, actor, why);
      await this.listeners.tellWithin(tx, { contestId: taken.contest.id, to: next.step });
      return this.asContest(taken);
    });
    await this.listeners.tellAfter(taken, actor);
    return taken;
  }

  /** The step to take; null: it was taken already. */
  private stepOf(contest: Contest, to: string): { contest: Contest; step: DeclaredState } | null {
    const step = DECLARED_STATES.find((state) => state === to);
    if (!step) throw invalidRequest([noSuchStep()]);
    if (contest.state === step) return null;

    const next = nextStep(contest.state);
    if (step !== next) throw contestStepOutOfOrder(contest.state, next);
    const until = lastAnswerAt(contest.current.document);
    if (step === 'provisional' && until && this.clock.now() < until) throw contestStillAnswered(until);
    return { contest, step };
  }

  private asContest({ contest, version }: StandingContest): Contest {
    return contestOf(contest, contestVersionOf(version), this.clock.now());
  }
}

function noSuchStep() {
  const all = DECLARED_STATES;
  const detail = said(`没有这一步，应为以下之一：${all.join('、')}。`, `This must be one of: ${all.join(', ')}.`);
  return { pointer: '/to', detail };
}
