import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { CheckContest } from '../contest-documents/contest-documents.public.js';
import { type Contest, contestOf, contestVersionOf } from './contest-catalogue.js';
import { ContestChronicle, type StandingContest } from './contest-chronicle.js';
import { contestNotFound, contestNotReady } from './contest-refusals.js';

/**
 * Turns a draft into a published contest, with the questions that the bank has at this moment; they are its questions
 * from then on. What is published already stays as it is.
 *
 * @throws contest-not-found · contest-not-ready with what the bank lacks
 */
@Injectable()
export class PublishContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkContest: CheckContest,
    private readonly chronicle: ContestChronicle,
    private readonly clock: Clock,
  ) {}

  run(slug: string, remark: string | null, actor: Actor): Promise<Contest> {
    return this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      const { contest, version } = await this.within(tx, standing, actor, remark);
      return contestOf(contest, contestVersionOf(version), this.clock.now());
    });
  }

  /** The same inside a transaction that holds the contest. */
  async within(tx: Tx, standing: StandingContest, actor: Actor, remark: string | null): Promise<StandingContest> {
    if (standing.contest.reached !== 'draft') return standing;
    const { planned, faults, obstacles } = await this.checkContest.run(tx, standing.version.document);
    if (!planned || obstacles.length > 0) throw contestNotReady([...faults, ...obstacles]);

    const isUpToDate = isDeepStrictEqual(planned.plan, standing.version.plan);
    const upToDate = isUpToDate ? standing : await this.chronicle.change(tx, standing, planned, actor);
    return this.chronicle.step(tx, upToDate, 'published', actor, remark);
  }
}
