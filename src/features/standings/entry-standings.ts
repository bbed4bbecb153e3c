import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { type ComputedStanding, computeStanding, differingFields, hasFinished } from './compute-standing.js';
import type { EntryStanding } from './standing.entity.js';
import type { StandingChange } from './standing-changes.js';
import { StandingsRepository } from './standings.repository.js';

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

  /** Works an entry's standing out again and stores it; where nothing differs, `after` is `before` itself. */
  async renew(
    tx: Tx,
    document: ContestDocument,
    { contestId, entryId }: Pick<EntryStanding, 'contestId' | 'entryId'>,
  ): Promise<Omit<StandingChange, 'closed'>> {
    await this.entries.lock(tx, entryId);
    const before = await this.standings.find(tx, entryId);
    const finished = await this.archive.finished(tx, { contestId, entryId });
    const after = await this.store(tx, before, computeStanding(document, finished));
    return { contestId, entryId, document, before, after, finished };
  }

  private async store(
    tx: Tx,
    before: EntryStanding | null,
    computed: ComputedStanding | null,
  ): Promise<EntryStanding | null> {
    if (before && computed && differingFields(before, computed).length === 0) return before;
    if (before && !computed) await this.standings.remove(tx, before.entryId);
    const after = computed && { ...computed, updatedAt: this.clock.now() };
    if (after) await this.standings.store(tx, [after]);
    return after;
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
