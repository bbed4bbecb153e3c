import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { AllStandings } from './all-standings.js';
import { type ComputedStanding, differingFields } from './compute-standing.js';
import { EntryStandings } from './entry-standings.js';
import { StandingsRepository } from './standings.repository.js';

/** How many standings one transaction corrects: on SQLite everybody's answers wait meanwhile. */
const CORRECTED_AT_ONCE = 500;

/**
 * Corrects the standings of a contest that aren't what its finished attempts come to. People may go on closing attempts
 * meanwhile, in this process or another: what looks wrong is looked at again while its entry is held.
 */
@Injectable()
export class RepairStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly all: AllStandings,
    private readonly standings: StandingsRepository,
    private readonly entryStandings: EntryStandings,
  ) {}

  /** @returns the entries whose standings were corrected */
  async run(contest: Contest): Promise<string[]> {
    const suspects = await this.suspects(contest);
    const corrected: string[] = [];
    for (let from = 0; from < suspects.length; from += CORRECTED_AT_ONCE) {
      await setImmediate();
      const some = suspects.slice(from, from + CORRECTED_AT_ONCE);
      corrected.push(...(await this.correct(contest, some)));
    }
    return corrected;
  }

  private async suspects(contest: Contest): Promise<string[]> {
    const computed = new Map<string, ComputedStanding>();
    for (const standing of await this.all.compute(contest)) computed.set(standing.entryId, standing);
    const suspects: string[] = [];
    for await (const page of this.standings.inPages(this.transactions.committed, contest.id, CORRECTED_AT_ONCE)) {
      for (const stored of page) {
        const should = computed.get(stored.entryId);
        computed.delete(stored.entryId);
        if (!should || differingFields(stored, should).length > 0) suspects.push(stored.entryId);
      }
      await setImmediate();
    }
    // What is left has no standing.
    return [...suspects, ...computed.keys()];
  }

  /** A sweep that holds some of the same entries in another order can make the database give one of the two up. */
  private async correct(contest: Contest, entryIds: readonly string[]): Promise<string[]> {
    try {
      const of = { contestId: contest.id, document: contest.current.document };
      const renewed = await this.transactions.run((tx) => this.entryStandings.renew(tx, of, entryIds));
      return renewed.filter(({ before, after }) => before !== after).map(({ entryId }) => entryId);
    } catch (error) {
      if (entryIds.length === 1) throw error;
      const corrected: string[] = [];
      for (const entryId of entryIds) corrected.push(...(await this.correct(contest, [entryId])));
      return corrected;
    }
  }
}
