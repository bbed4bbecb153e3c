import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import { AttemptArchive } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { RepairStandings, StandingsRepository } from '../standings/standings.public.js';
import { ContestBoards } from './contest-boards.js';

/** How many corrected entries the log names. */
const NAMED = 20;

@Injectable()
export class StandingsCoverage {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
  ) {}

  /**
   * Whether as many attempts are finished, by as many entries, as the standings say; both counted at one moment,
   * since another process may be closing attempts. `verify` looks closer.
   */
  isComplete({ id }: Contest): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      // On SQLite the transaction is alone; on PostgreSQL each statement would see a moment of its own.
      if (this.transactions.dialect === 'postgres')
        await tx.manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const finished = await this.archive.finishedTally(tx, id);
      const standings = await this.standings.tally(tx, id);
      const { attempts, entries, withFullMarks } = standings;
      return finished.attempts === attempts && finished.entries === entries && withFullMarks === entries;
    });
  }
}

/**
 * Opens the boards before a server takes its first request, and makes sure that they have what there is: standings that
 * don't cover all finished attempts (a database that was put together otherwise than by this product) are repaired first.
 * For the server only: the command line must find standings as they are, or `verify` could report nothing.
 */
@Injectable()
export class OpenBoards {
  private readonly further: ((contest: Contest) => Promise<void>)[] = [];

  constructor(
    private readonly contests: ContestCatalogue,
    private readonly coverage: StandingsCoverage,
    private readonly repair: RepairStandings,
    private readonly boards: ContestBoards,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Whoever keeps something that follows from standings makes sure of it here, contest by contest, once they are right. */
  afterwards(work: (contest: Contest) => Promise<void>): void {
    this.further.push(work);
  }

  async run(): Promise<void> {
    for (const contest of await this.contests.published()) {
      if (!(await this.coverage.isComplete(contest))) {
        const corrected = await this.repair.run(contest);
        this.boards.close(contest.id);
        const about = { contest: contest.slug, corrected: corrected.length, entries: corrected.slice(0, NAMED) };
        if (corrected.length > 0) this.log.warn(about, 'standings did not cover all attempts and were corrected');
      }
      await this.boards.liveBoard(contest);
      for (const work of this.further) await work(contest);
    }
  }
}
