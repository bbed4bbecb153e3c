import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { computeStanding } from './compute-standing.js';
import { FollowStandings } from './follow-standings.js';
import { StandingsRepository } from './standings.repository.js';

/**
 * Works out an entry's standing again, in the transaction that closes one of its attempts.
 *
 * Two closings of one entry never overlap: an attempt can be started only when the one before
 * it has ended. So nothing is locked here.
 */
@Injectable()
export class UpdateStanding {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
    private readonly boards: FollowStandings,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, closed: AttemptRecord): Promise<void> {
    // From memory: whoever closes an attempt has just graded it by this version.
    const { document } = await this.contests.version(closed.contestVersionId);
    const finished = await this.archive.finished(tx, { contestId: closed.contestId, entryId: closed.entryId });
    const computed = computeStanding(document, finished);
    if (!computed) return;

    const standing = { ...computed, updatedAt: this.clock.now() };
    await this.standings.store(tx, [standing]);
    tx.afterCommit(() => this.boards.run(standing, { document, closed, finished }));
  }
}
