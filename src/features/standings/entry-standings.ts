import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import { asOnePersons } from './as-one-persons.js';
import {
  type ComputedStanding,
  computeStanding,
  differingFields,
  hasFinished,
  PLAIN_ENTRY,
} from './compute-standing.js';
import { EntrySides } from './entry-sides.js';
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
    private readonly sides: EntrySides,
    private readonly clock: Clock,
  ) {}

  /** Everybody whose entries these are: nobody else works their standings out until the transaction ends. */
  async hold(tx: Tx, entryIds: readonly string[]): Promise<void> {
    await this.merged.holdAll(tx, [...new Set(entryIds)]);
  }

  /** Works the standing out again of the person whose entry this is. */
  async renewPerson(tx: Tx, document: ContestDocument, contestId: string, entryId: string): Promise<Renewed> {
    const renewed = await this.renew(tx, { contestId, document }, [entryId]);
    // The person comes first; an entry that was merged, and has no standing, after it.
    const [ofPerson] = renewed;
    if (!ofPerson) throw new Error(`the standing of ${entryId} was not worked out`);
    return ofPerson;
  }

  /**
   * Works the standings of some entries of one contest out again, a few hundred at most, and those of the entries that
   * they count for, with as many statements as for one. Where nothing differs, `after` is `before` itself.
   */
  async renew(
    tx: Tx,
    { contestId, document }: Pick<Renewed, 'contestId' | 'document'>,
    entryIds: readonly string[],
  ): Promise<Renewed[]> {
    const persons = await this.merged.holdAll(tx, entryIds);
    const kept = new Set(persons.map((person) => person.kept.id));
    const mergedAway = entryIds.filter((entryId) => !kept.has(entryId));
    const attempts = await this.archive.ofEntries(tx, [...new Set(persons.flatMap((person) => person.entryIds))]);
    const finished = byEntry(attempts.filter(hasFinished));
    const stored = await this.standings.byEntries(tx, [...kept, ...mergedAway]);
    const standings = new Map(stored.map((standing) => [standing.entryId, standing]));
    const sides = await this.sides.ofEntries(
      tx,
      document,
      persons.map((person) => person.kept),
    );
    const renewed = persons.map((person) => {
      const side = sides.get(person.kept.id) ?? PLAIN_ENTRY;
      const before = standings.get(person.kept.id) ?? null;
      const ofPerson = asOnePersons(
        person.kept,
        person.entryIds.flatMap((entryId) => finished.get(entryId) ?? []),
      );
      const after = this.after(before, computeStanding(document, ofPerson, side));
      return { contestId, entryId: person.kept.id, document, before, after, finished: ofPerson, side };
    });
    const nothing = { document, after: null, finished: [], side: PLAIN_ENTRY };
    const without = mergedAway.map((entryId): Renewed => {
      return { contestId, entryId, before: standings.get(entryId) ?? null, ...nothing };
    });
    await this.store(tx, [...renewed, ...without]);
    return [...renewed, ...without];
  }

  private after(before: EntryStanding | null, computed: ComputedStanding | null): EntryStanding | null {
    if (before && computed && differingFields(before, computed).length === 0) return before;
    return computed && { ...computed, updatedAt: this.clock.now() };
  }

  private async store(tx: Tx, renewed: readonly Renewed[]): Promise<void> {
    const changed = renewed.filter(({ before, after }) => before !== after);
    for (const { entryId, after } of changed) if (!after) await this.standings.remove(tx, entryId);
    const standings = changed.flatMap(({ after }) => after ?? []);
    if (standings.length > 0) await this.standings.store(tx, standings);
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
