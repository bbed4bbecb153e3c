import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { AttemptArchive, type AttemptRecord } from '../attempts/attempts.public.js';
import type { Contest } from '../contests/contests.public.js';
import { MergedEntries } from '../entries/entries.public.js';
import {
  asOnePersons,
  type ComputedStanding,
  computeStanding,
  differingFields,
  type EntrySide,
  EntrySides,
  hasFinished,
  StandingsRepository,
} from '../standings/standings.public.js';
import * as differences from './differences/difference.js';
import type { Difference } from './differences/difference.js';

/** How many entries are looked at before others get their turn. */
const AT_ONCE = 500;

/** What entries say of the standings that their attempts make. */
@Injectable()
export class PersonSides {
  constructor(
    readonly merged: MergedEntries,
    readonly entries: EntrySides,
  ) {}
}

/** Every standing of a contest against what the entry's attempts come to. */
@Injectable()
export class VerifyStandings {
  constructor(
    private readonly transactions: Transactions,
    private readonly archive: AttemptArchive,
    private readonly standings: StandingsRepository,
    private readonly sides: PersonSides,
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
    const persons = await this.byPerson(contest, attempts);
    const found: Difference[] = [];
    const entryIds = [...new Set([...persons.keys(), ...stored.keys()])];
    for (let from = 0; from < entryIds.length; from += AT_ONCE) {
      const some = entryIds.slice(from, from + AT_ONCE);
      const sides = await this.sides.entries.of(this.transactions.committed, contest.current.document, some);
      for (const entryId of some) {
        const finished = persons.get(entryId) ?? [];
        const suspect = compare(contest, { entryId, finished, side: sides.get(entryId) }, stored.get(entryId) ?? null);
        if (suspect.length > 0) found.push(...(await this.lookAgain(contest, entryId)));
      }
      await setImmediate();
    }
    return found;
  }

  /** Finished attempts by the entry that they count for. */
  private async byPerson(
    contest: Contest,
    attempts: ReadonlyMap<string, readonly AttemptRecord[]>,
  ): Promise<Map<string, AttemptRecord[]>> {
    const persons = new Map([...attempts].map(([entryId, ofEntry]) => [entryId, ofEntry.filter(hasFinished)]));
    for (const [entryId, kept] of await this.sides.merged.inContest(this.transactions.committed, contest.id)) {
      persons.set(kept.id, asOnePersons(kept, [...(persons.get(kept.id) ?? []), ...(persons.get(entryId) ?? [])]));
      persons.delete(entryId);
    }
    return persons;
  }

  /** What counts for an entry: nothing, where it was merged into another one. */
  private async finishedNow(entryId: string): Promise<AttemptRecord[]> {
    const { committed } = this.transactions;
    const { kept, entryIds } = await this.sides.merged.of(committed, entryId);
    if (kept.id !== entryId) return [];
    return asOnePersons(kept, (await this.archive.ofEntries(committed, entryIds)).filter(hasFinished));
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
      const finished = await this.finishedNow(entryId);
      const side = await this.sides.entries.one(committed, contest.current.document, entryId);
      const after = await this.standings.find(committed, entryId);
      if (isDeepStrictEqual(before, after)) return compare(contest, { entryId, finished, side }, after);
    }
  }
}

/** What an entry's standing follows from. */
interface Grounds {
  readonly entryId: string;
  readonly finished: readonly AttemptRecord[];
  readonly side: EntrySide | undefined;
}

function compare(
  contest: Contest,
  { entryId, finished, side }: Grounds,
  stored: ComputedStanding | null,
): Difference[] {
  const computed = computeStanding(contest.current.document, finished, side);
  if (!computed) return stored ? [differences.needlessStanding(entryId)] : [];
  if (!stored) return [differences.missingStanding(entryId)];
  return differingFields(stored, computed).map((field) =>
    differences.otherStanding(entryId, field, written(stored[field]), written(computed[field])),
  );
}

function written(value: unknown): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
