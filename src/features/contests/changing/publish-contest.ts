import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/chance/clock.js';
import { Transactions, type Tx } from '../../../platform/database/transactions.js';
import {
  type CheckedAhead,
  CheckContest,
  type CheckedContest,
} from '../../contest-documents/contest-documents.public.js';
import { type Contest, contestOf, contestVersionOf } from '../contest-catalogue.js';
import { ContestChronicle, type StandingContest } from './contest-chronicle.js';
import { contestNotFound, contestNotReady } from '../contest-refusals.js';
import { ContestsRepository } from '../contests.repository.js';

/** A draft that was checked before the transaction that publishes it. */
interface DraftAhead {
  readonly versionId: string;
  readonly ahead: CheckedAhead;
}

/**
 * Turns a draft into a published contest, with the questions that the bank has at this moment; they are its questions
 * from then on. What is published already stays as it is.
 *
 * @throws contest-not-found · contest-not-ready with what the bank or the tree of organizations lacks
 */
@Injectable()
export class PublishContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestsRepository,
    private readonly checkContest: CheckContest,
    private readonly chronicle: ContestChronicle,
    private readonly clock: Clock,
  ) {}

  async run(slug: string, remark: string | null, actor: Actor): Promise<Contest> {
    const draft = await this.checkAhead(slug);
    return this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      const isDraft = standing.contest.reached === 'draft';
      const { contest, version } = isDraft
        ? await this.within(tx, standing, await this.checked(tx, standing, draft), actor, remark)
        : standing;
      return contestOf(contest, contestVersionOf(version), this.clock.now());
    });
  }

  /**
   * The same inside a transaction that holds the contest, a draft.
   *
   * @param checked what was found of the document that holds
   */
  async within(
    tx: Tx,
    standing: StandingContest,
    { planned, faults, obstacles }: CheckedContest,
    actor: Actor,
    remark: string | null,
  ): Promise<StandingContest> {
    if (!planned || obstacles.length > 0) throw contestNotReady([...faults, ...obstacles]);
    const isUpToDate = isDeepStrictEqual(planned.plan, standing.version.plan);
    const upToDate = isUpToDate ? standing : await this.chronicle.change(tx, standing, planned, actor);
    return this.chronicle.step(tx, upToDate, 'published', actor, remark);
  }

  /** null: there is no such draft. */
  private async checkAhead(slug: string): Promise<DraftAhead | null> {
    const { committed } = this.transactions;
    const contest = await this.contests.bySlug(committed, slug);
    if (contest?.reached !== 'draft') return null;
    const version = await this.contests.version(committed, contest.currentVersionId);
    return version && { versionId: version.id, ahead: await this.checkContest.ahead(version.document) };
  }

  private checked(tx: Tx, { version }: StandingContest, draft: DraftAhead | null): Promise<CheckedContest> {
    if (draft?.versionId === version.id) return this.checkContest.confirm(tx, draft.ahead);
    return this.checkContest.run(tx, version.document);
  }
}
