import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { computeStanding, differingFields, hasFinished } from './compute-standing.js';
import type { EntryStanding } from './standing.entity.js';
import { StandingsRepository } from './standings.repository.js';

interface Renewed {
  /** Null: the entry has no finished attempt. */
  readonly standing: EntryStanding | null;
  /** All finished attempts of the entry. */
  readonly finished: readonly AttemptRecord[];
}

/**
 * The only writer of standings. It holds the entry first and reads its attempts afterwards, so that of two who write
 * at once, in whichever processes, the later one has seen everything that the earlier one saw.
 */
@Injectable()
export class EntryStandings {
  constructor(
    private readonly entries: EntryRegistry,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Works an entry's standing out again and stores it. */
  async renew(
    tx: Tx,
    document: ContestDocument,
    { contestId, entryId }: Pick<EntryStanding, 'contestId' | 'entryId'>,
  ): Promise<Renewed> {
    await this.entries.lock(tx, entryId);
    const finished = await this.archive.finished(tx, { contestId, entryId });
    const computed = computeStanding(document, finished);
    if (!computed) return { standing: null, finished };
    const standing = { ...computed, updatedAt: this.clock.now() };
    await this.standings.store(tx, [standing]);
    return { standing, finished };
  }

  /**
   * Corrects the standings of a few entries where they aren't what the attempts come to; what is right stays untouched.
   *
   * @returns the entries whose standings were corrected
   */
  async correct(tx: Tx, document: ContestDocument, entryIds: readonly string[]): Promise<string[]> {
    for (const entryId of entryIds) await this.entries.lock(tx, entryId);
    const finished = (await this.archive.ofEntries(tx, entryIds)).filter(hasFinished);
    const stored = new Map((await this.standings.byEntries(tx, entryIds)).map((one) => [one.entryId, one]));
    const corrected: string[] = [];
    const right: EntryStanding[] = [];
    for (const [entryId, ofEntry] of byEntry(entryIds, finished)) {
      const has = stored.get(entryId) ?? null;
      const computed = computeStanding(document, ofEntry);
      if (has && computed ? differingFields(has, computed).length === 0 : has === computed) continue;
      corrected.push(entryId);
      if (computed) right.push({ ...computed, updatedAt: this.clock.now() });
      else await this.standings.remove(tx, entryId);
    }
    if (right.length > 0) await this.standings.store(tx, right);
    return corrected;
  }
}

function byEntry(entryIds: readonly string[], attempts: readonly AttemptRecord[]): Map<string, AttemptRecord[]> {
  const grouped = new Map<string, AttemptRecord[]>(entryIds.map((entryId) => [entryId, []]));
  for (const attempt of attempts) grouped.get(attempt.entryId)?.push(attempt);
  return grouped;
}
