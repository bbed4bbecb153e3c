import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { type EntryStanding, StandingsRepository } from '../standings/standings.public.js';
import type { Difference } from './differences/difference.js';
import { VerifyAttempts } from './verify-attempts.js';
import { VerifyGroups } from './verify-groups.js';
import { VerifyPlaces } from './verify-places.js';
import { VerifyQuotas } from './verify-quotas.js';
import { VerifyResultDocument } from './verify-result-document.js';
import { VerifyStandings } from './verify-standings.js';

export interface Verification {
  /** The contest's slug. */
  readonly contest: string;
  /** How many attempts there are, in whatever state. */
  readonly attempts: number;
  readonly standings: number;
  /** None: everything that is stored follows from the answers, the keys and the rules. */
  readonly differences: readonly Difference[];
}

/** How many standings are read at once. */
const PAGE = 5000;

/** The steps of a verification, each by itself. */
@Injectable()
export class VerificationSteps {
  constructor(
    readonly attempts: VerifyAttempts,
    readonly quotas: VerifyQuotas,
    readonly standings: VerifyStandings,
    readonly places: VerifyPlaces,
    readonly groups: VerifyGroups,
  ) {}
}

/**
 * Computes everything that a contest's results rest on once more and compares (I2, I3): scores from the stored answers
 * and the stored versions of the keys, standings from the scores, places, teams and organizations' figures from the
 * standings, quotas from the starts.
 * Only reads committed data, so that nobody's answer waits for it, and can run beside a contest that goes on, in the
 * server's process or another: what doesn't fit is looked at again before it is reported.
 */
@Injectable()
export class VerifyContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly standings: StandingsRepository,
    private readonly steps: VerificationSteps,
    private readonly documents: VerifyResultDocument,
  ) {}

  /**
   * @param slug without it, every contest that was published
   * @throws contest-not-found
   */
  async run(slug?: string): Promise<Verification[]> {
    const contests = slug === undefined ? await this.contests.published() : [await this.contests.bySlug(slug)];
    const verified: Verification[] = [];
    for (const contest of contests) verified.push(await this.verify(contest));
    return verified;
  }

  private async verify(contest: Contest): Promise<Verification> {
    const attempts = new Map<string, AttemptRecord[]>();
    let count = 0;
    const inAttempts = await this.steps.attempts.run(contest, (attempt) => {
      count += 1;
      const known = attempts.get(attempt.entryId);
      if (known) known.push(attempt);
      else attempts.set(attempt.entryId, [attempt]);
    });
    const inQuotas = await this.steps.quotas.run(contest, attempts);
    const stored = await this.stored(contest);
    const inStandings = await this.steps.standings.run(contest, attempts, stored);
    const inPlaces = await this.steps.places.run(
      contest,
      [...stored.values()].filter(({ unranked }) => unranked === null),
    );
    const inGroups = await this.steps.groups.run(contest, [...stored.values()]);
    return {
      contest: contest.slug,
      attempts: count,
      standings: stored.size,
      differences: [
        ...(await this.documents.run(contest)),
        ...inAttempts,
        ...inQuotas,
        ...inStandings,
        ...inPlaces,
        ...inGroups,
      ],
    };
  }

  private async stored(contest: Contest): Promise<Map<string, EntryStanding>> {
    const stored = new Map<string, EntryStanding>();
    for await (const page of this.standings.inPages(this.transactions.committed, contest.id, PAGE)) {
      for (const standing of page) stored.set(standing.entryId, standing);
      await setImmediate();
    }
    return stored;
  }
}
