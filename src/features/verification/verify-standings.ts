import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { type ComputedStanding, computeStanding, StandingsRepository } from '../standings/standings.public.js';
import * as differences from './difference.js';
import type { Difference } from './difference.js';

/** Every standing of a contest against what the entry's attempts come to. */
@Injectable()
export class VerifyStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
  ) {}

  /**
   * @param attempts by entry, as they were read before
   * @param stored the standings, as they were read after that
   */
  async run(
    contest: Contest,
    attempts: ReadonlyMap<string, readonly AttemptRecord[]>,
    stored: ReadonlyMap<string, ComputedStanding>,
  ): Promise<Difference[]> {
    const found: Difference[] = [];
    for (const entryId of new Set([...attempts.keys(), ...stored.keys()])) {
      const finished = (attempts.get(entryId) ?? []).filter(
        ({ state }) => state === 'submitted' || state === 'expired',
      );
      const suspect = compare(contest, entryId, finished, stored.get(entryId) ?? null);
      if (suspect.length > 0) found.push(...(await this.lookAgain(contest, entryId)));
    }
    return found;
  }

  /** A contest goes on while it is verified: what differs because an attempt ended in between differs no more here. */
  private lookAgain(contest: Contest, entryId: string): Promise<Difference[]> {
    return this.transactions.run(async (tx) => {
      const finished = await this.archive.finished(tx, { contestId: contest.id, entryId });
      return compare(contest, entryId, finished, await this.standings.find(tx, entryId));
    });
  }
}

function compare(
  contest: Contest,
  entryId: string,
  finished: readonly AttemptRecord[],
  stored: ComputedStanding | null,
): Difference[] {
  const computed = computeStanding(contest.current.document, finished);
  if (!computed) return stored ? [differences.needlessStanding(entryId)] : [];
  if (!stored) return [differences.missingStanding(entryId)];
  return FIELDS.flatMap((field) => {
    const [has, should] = [written(stored[field]), written(computed[field])];
    return has === should ? [] : [differences.otherStanding(entryId, field, has, should)];
  });
}

const FIELDS = [
  'contestId',
  'accountId',
  'score',
  'timeUsedMs',
  'finishedAt',
  'attempts',
  'counting',
  'sectionScores',
] as const satisfies readonly (keyof ComputedStanding)[];

function written(value: unknown): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
