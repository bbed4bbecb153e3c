import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { computeStanding } from './compute-standing.js';
import { type ClosedAttempt, ContestBoards } from './contest-boards.js';
import type { EntryStanding } from './standing.entity.js';
import { StandingsRepository } from './standings.repository.js';

/** Moves the boards after a standing that is durable. */
@Injectable()
export class MoveBoards {
  constructor(
    private readonly boards: ContestBoards,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Never fails: a board that could not follow is opened anew from what is stored. */
  run(standing: EntryStanding, closed: ClosedAttempt): void {
    const { contestId, entryId } = standing;
    this.boards.takeOver(standing, closed).catch((error: unknown) => {
      this.log.error({ err: error, contestId, entryId }, 'a leaderboard could not follow a standing');
      this.boards.close(contestId);
    });
  }
}

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
    private readonly boards: MoveBoards,
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
