import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { checkLength } from '../../../platform/http/text-length.js';
import { type Contest, contestOf, contestVersionOf, stateOf } from '../contest-catalogue.js';
import { ContestChronicle } from '../changing/contest-chronicle.js';
import { contestNotFinal, contestNotFound } from '../contest-refusals.js';
import { StepListeners } from './step-listeners.js';
import { REMARK_LENGTH } from './take-step.js';

/** Takes a final contest back to provisional: from there it is publicized and made final once more. */
@Injectable()
export class ReopenContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly chronicle: ContestChronicle,
    private readonly listeners: StepListeners,
    private readonly clock: Clock,
  ) {}

  /**
   * @param reason stands in the history and in the audit log
   * @throws contest-not-found · contest-not-final · invalid-request
   */
  async run(slug: string, reason: string, actor: Actor): Promise<Contest> {
    const why = reason.trim();
    checkLength('/reason', why, REMARK_LENGTH);
    return this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      const now = this.clock.now();
      if (standing.contest.reached !== 'final')
        throw contestNotFinal(stateOf(standing.contest, standing.version.document, now));
      const { contest, version } = await this.chronicle.step(tx, standing, 'provisional', actor, why);
      await this.listeners.tellWithin(tx, { contestId: contest.id, to: 'provisional' });
      return contestOf(contest, contestVersionOf(version), now);
    });
  }
}
