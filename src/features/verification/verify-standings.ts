import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import {
  type ComputedStanding,
  computeStanding,
  differingFields,
  hasFinished,
  StandingsRepository,
} from '../standings/standings.public.js';
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
      const finished = (attempts.get(entryId) ?? []).filter(hasFinished);
      const suspect = compare(contest, entryId, finished, stored.get(entryId) ?? null);
      if (suspect.length > 0) found.push(...(await this.lookAgain(contest, entryId)));
    }
    return found;
  }

  /**
   * A contest goes on while it is verified: what differs because an attempt ended in between differs no more here.
   * Nothing is locked for that. Every end of an attempt changes the entry's standing with it, so a standing that is the
   * same before and after the attempts were read is of the same moment as they are.
   */
  private async lookAgain(contest: Contest, entryId: string): Promise<Difference[]> {
    const { committed } = this.transactions;
    for (;;) {
      const before = await this.standings.find(committed, entryId);
      const finished = await this.archive.finished(committed, { contestId: contest.id, entryId });
      const after = await this.standings.find(committed, entryId);
      if (isDeepStrictEqual(before, after)) return compare(contest, entryId, finished, after);
    }
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
  return differingFields(stored, computed).map((field) =>
    differences.otherStanding(entryId, field, written(stored[field]), written(computed[field])),
  );
}

function written(value: unknown): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
