import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { contestJustChanged } from './contest-refusals.js';
import { ContestsRepository } from './contests.repository.js';

/** Notes the first start of an attempt: from then on what people compete under can't change any more. */
@Injectable()
export class MarkCompeted {
  /** Versions that held after the first start. What bears on fairness is the same in all of them, so any will do. */
  private readonly fair = new Set<string>();

  constructor(
    private readonly contests: ContestsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called in the transaction that starts an attempt, before it is stored. No change of the document can slip in
   * between reading it and the first start: on PostgreSQL the change waits for this transaction, or this one sees it.
   *
   * @param versionId the version under which the attempt starts
   * @throws contest-just-changed when another version holds by now
   */
  async run(tx: Tx, contestId: string, versionId: string): Promise<void> {
    if (this.fair.has(versionId)) return;
    if (!(await this.contests.noteCompeted(tx, contestId, versionId, this.clock.now()))) {
      const contest = await this.contests.byId(tx, contestId);
      if (!contest?.competedAt || contest.currentVersionId !== versionId) throw contestJustChanged();
    }
    tx.afterCommit(() => this.fair.add(versionId));
  }
}
