import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { contestJustChanged } from './contest-refusals.js';
import { ContestsRepository } from './contests.repository.js';

/** Notes the first start of an attempt: from then on what people compete under can't change any more. */
@Injectable()
export class MarkCompeted {
  /** Once true it stays true, so that every start after the first costs nothing here. */
  private readonly competed = new Set<string>();

  constructor(
    private readonly contests: ContestsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called in the transaction that starts an attempt, before it is stored.
   *
   * @param versionId the version under which the attempt starts. Given, a document that was changed since it was read
   * can't slip in between: on PostgreSQL the change waits for this transaction, or this one sees it and refuses.
   * @throws contest-just-changed when another version holds by now and nobody has competed yet.
   */
  async run(tx: Tx, contestId: string, versionId: string | null = null): Promise<void> {
    if (this.competed.has(contestId)) return;
    if (!(await this.contests.noteCompeted(tx, contestId, versionId, this.clock.now()))) {
      const contest = await this.contests.byId(tx, contestId);
      if (!contest?.competedAt) throw contestJustChanged();
    }
    tx.afterCommit(() => this.competed.add(contestId));
  }
}
