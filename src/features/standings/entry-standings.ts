import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { MergedEntries, type OnePerson } from '../entries/entries.public.js';
import { asOnePersons } from './as-one-persons.js';
import { type ComputedStanding, computeStanding, differingFields, hasFinished } from './compute-standing.js';
import type { EntryStanding } from './standing.entity.js';
import type { StandingChange } from './standing-changes.js';
import { StandingsRepository } from './standings.repository.js';

type Renewed = Omit<StandingChange, 'closed'>;

/**
 * The only writer of standings. It holds the person first and reads their attempts afterwards, so that of two who write
 * at once, in whichever processes, the later one has seen everything that the earlier one saw. An entry that was merged
 * into another one has no standing of its own: its attempts count there.
 */
@Injectable()
export class EntryStandings {
  constructor(
    private readonly merged: MergedEntries,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Works the standing out again of the person whose entry this is. */
  async renewPerson(tx: Tx, document: ContestDocument, contestId: string, entryId: string): Promise<Renewed> {
    const person = await this.merged.hold(tx, entryId);
    return this.renewed(tx, document, contestId, person);
  }

  /** Works an entry's standing out again, and that of the entry that it counts for, if another one. */
  async renew(tx: Tx, document: ContestDocument, contestId: string, entryId: string): Promise<Renewed[]> {
    const person = await this.merged.hold(tx, entryId);
    const kept = await this.renewed(tx, document, contestId, person);
    if (person.kept.id === entryId) return [kept];
    const before = await this.standings.find(tx, entryId);
    if (before) await this.standings.remove(tx, entryId);
    return [kept, { contestId, entryId, document, before, after: null, finished: [] }];
  }

  /** Where nothing differs, `after` is `before` itself. */
  private async renewed(tx: Tx, document: ContestDocument, contestId: string, person: OnePerson): Promise<Renewed> {
    const entryId = person.kept.id;
    const before = await this.standings.find(tx, entryId);
    const attempts = (await this.archive.ofEntries(tx, person.entryIds)).filter(hasFinished);
    const finished = asOnePersons(person.kept, attempts);
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
    const persons = new Map<string, OnePerson>();
    for (const entryId of entryIds) persons.set(entryId, await this.merged.hold(tx, entryId));
    const all = [...persons.values()].flatMap((person) => person.entryIds);
    const finished = byEntry((await this.archive.ofEntries(tx, [...new Set(all)])).filter(hasFinished));
    const stored = new Map((await this.standings.byEntries(tx, entryIds)).map((one) => [one.entryId, one]));
    const corrected: string[] = [];
    const right: EntryStanding[] = [];
    for (const [entryId, { kept, entryIds }] of persons) {
      const own = kept.id === entryId ? entryIds.flatMap((one) => finished.get(one) ?? []) : [];
      const has = stored.get(entryId) ?? null;
      const computed = computeStanding(document, asOnePersons(kept, own));
      if (has && computed ? differingFields(has, computed).length === 0 : has === computed) continue;
      corrected.push(entryId);
      if (computed) right.push({ ...computed, updatedAt: this.clock.now() });
      else await this.standings.remove(tx, entryId);
    }
    if (right.length > 0) await this.standings.store(tx, right);
    return corrected;
  }
}

function byEntry(attempts: readonly AttemptRecord[]): Map<string, AttemptRecord[]> {
  const grouped = new Map<string, AttemptRecord[]>();
  for (const attempt of attempts) {
    const known = grouped.get(attempt.entryId);
    if (known) known.push(attempt);
    else grouped.set(attempt.entryId, [attempt]);
  }
  return grouped;
}
