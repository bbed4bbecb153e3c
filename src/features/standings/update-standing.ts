import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Tx } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { type ClosedAttempt, ContestBoards } from './contest-boards.js';
import { EntryStandings } from './entry-standings.js';
import type { EntryStanding } from './standing.entity.js';

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

/** Works out an entry's standing again, in the transaction that closes one of its attempts. */
@Injectable()
export class UpdateStanding {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly entryStandings: EntryStandings,
    private readonly boards: MoveBoards,
  ) {}

  async run(tx: Tx, closed: AttemptRecord): Promise<void> {
    // From memory: whoever closes an attempt has just graded it by this version.
    const { document } = await this.contests.version(closed.contestVersionId);
    const { standing, finished } = await this.entryStandings.renew(tx, document, closed);
    if (standing) tx.afterCommit(() => this.boards.run(standing, { document, closed, finished }));
  }
}
