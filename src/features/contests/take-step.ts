import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import { said } from '../../platform/http/said.js';
import { checkLength } from '../../platform/http/text-length.js';
import { DECLARED_STATES, lastAnswerAt, nextStep } from '../contest-documents/contest-documents.public.js';
import { type Contest, contestOf, contestVersionOf } from './contest-catalogue.js';
import { ContestChronicle, type StandingContest } from './contest-chronicle.js';
import { contestNotFound, contestStepOutOfOrder, contestStillAnswered } from './contest-refusals.js';

/** In characters, without space around. */
export const REMARK_LENGTH = { least: 1, most: 500 };

/**
 * Takes a closed contest one step on: the results are declared provisional, are publicized for appeals, and are final.
 * `provisional` publishes whatever waits for an organizer (`manual`), so it is not before the last answer can have been
 * given; where attempts may go on for ever nobody knows when that is, and the organizer decides. A contest that is
 * there already stays as it is.
 *
 * Source: contest document, `publication`, life cycle.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly chronicle: ContestChronicle,
    private readonly clock: Clock,
  ) {}

  /**
   * @param to `provisional`, `publicized` or `final`
   * @param remark why, or on what ground; stands in the history and in the audit log
   * @throws contest-not-found · contest-step-out-of-order · contest-still-answered · invalid-request
   */
  async run(slug: string, to: string, remark: string, actor: Actor): Promise<Contest> {
    const why = remark.trim();
    checkLength('/remark', why, REMARK_LENGTH);
    return this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      const step = this.stepOf(standing, to);
      const { contest, version } = step ? await this.chronicle.step(tx, standing, step, actor, why) : standing;
      return contestOf(contest, contestVersionOf(version), this.clock.now());
    });
  }

  /** The step to take; null: it was taken already. */
  private stepOf({ contest, version }: StandingContest, to: string) {
    const step = DECLARED_STATES.find((state) => state === to);
    if (!step) throw invalidRequest([noSuchStep()]);
    if (contest.reached === step) return null;

    const now = this.clock.now();
    const { state } = contestOf(contest, contestVersionOf(version), now);
    const next = nextStep(state);
    if (step !== next) throw contestStepOutOfOrder(state, next);
    const until = lastAnswerAt(version.document);
    if (step === 'provisional' && until && now < until) throw contestStillAnswered(until);
    return step;
  }
}

function noSuchStep() {
  const all = DECLARED_STATES;
  const detail = said(`没有这一步，应为以下之一：${all.join('、')}。`, `This must be one of: ${all.join(', ')}.`);
  return { pointer: '/to', detail };
}
