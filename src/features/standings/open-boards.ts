import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions } from '../../platform/database/transactions.js';
import { LOG } from '../../platform/observing/log.js';
import { AttemptArchive } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { ContestBoards } from './contest-boards.js';
import { RebuildStandings } from './rebuild-standings.js';
import { StandingsRepository } from './standings.repository.js';

@Injectable()
export class StandingsCoverage {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
  ) {}

  /** Whether as many attempts are finished, by as many entries, as the standings say. `verify` looks closer. */
  async isComplete({ id }: Contest): Promise<boolean> {
    const { committed } = this.transactions;
    const [finished, standings] = await Promise.all([
      this.archive.finishedTally(committed, id),
      this.standings.tally(committed, id),
    ]);
    return finished.attempts === standings.attempts && finished.entries === standings.entries;
  }
}

/**
 * Opens the boards before the first request comes, and makes sure that they have what there is:
 * standings that don't cover all finished attempts (a database that was put together otherwise
 * than by this product) are worked out again first.
 */
@Injectable()
export class OpenBoards implements OnApplicationBootstrap {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly coverage: StandingsCoverage,
    private readonly rebuild: RebuildStandings,
    private readonly boards: ContestBoards,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const contest of await this.contests.published()) {
      if (!(await this.coverage.isComplete(contest))) {
        const entries = await this.rebuild.run(contest);
        this.log.warn({ contest: contest.slug, entries }, 'standings did not cover all attempts and were rebuilt');
      }
      await this.boards.liveBoard(contest);
    }
  }
}
