import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../../platform/database/transactions.js';
import { EntriesRepository } from '../entries.repository.js';
import type { Entry } from '../entry-registry.js';

/** All entries of one person in a contest: one, unless the same person was found to be there twice. */
export interface OnePerson {
  /** The entry that the person stands with. */
  readonly kept: Entry;
  /** Whose attempts count for it, itself among them. */
  readonly entryIds: readonly string[];
}

/** Which entries were found to be one person's. A merge goes one step: into an entry that isn't merged itself. */
@Injectable()
export class MergedEntries {
  constructor(private readonly entries: EntriesRepository) {}

  /** The person as they stand. */
  async of(reading: Reading, entryId: string): Promise<OnePerson> {
    const [entry] = await this.entries.byIds(reading, [entryId]);
    if (!entry) throw new Error(`no entry ${entryId}`);
    const [kept] = entry.mergedIntoId === null ? [entry] : await this.entries.byIds(reading, [entry.mergedIntoId]);
    return personOf(kept ?? entry, await this.entries.mergedInto(reading, [(kept ?? entry).id]));
  }

  /** Everybody whose entries these are, each once, as they stand; a few hundred at most. */
  async ofAll(reading: Reading, entryIds: readonly string[]): Promise<OnePerson[]> {
    const entries = await this.entries.byIds(reading, entryIds);
    const known = new Set(entries.map(({ id }) => id));
    const others = await this.entries.byIds(
      reading,
      keptOf(entries).filter((id) => !known.has(id)),
    );
    return this.persons(reading, [...entries, ...others]);
  }

  /** The person, held: nobody else does anything to them, or merges the entry, until the transaction ends. */
  async hold(tx: Tx, entryId: string): Promise<OnePerson> {
    const [person] = await this.holdAll(tx, [entryId]);
    if (!person) throw new Error(`no entry ${entryId}`);
    return person;
  }

  /** Everybody whose entries these are, each once, held like that; a few hundred at most. */
  async holdAll(tx: Tx, entryIds: readonly string[]): Promise<OnePerson[]> {
    // First the merged ones, then those that they count for: everybody in this order, or two could wait for each other.
    const before = entryIds.length > 1 ? await this.entries.holdMerged(tx, entryIds) : [];
    const entries = await this.entries.hold(tx, [...new Set([...entryIds, ...keptOf(before)])]);
    const known = new Set(entries.map(({ id }) => id));
    // Of a single entry, or one that was merged at this moment.
    const further = keptOf(entries).filter((id) => !known.has(id));
    const others = further.length > 0 ? await this.entries.hold(tx, further) : [];
    return this.persons(tx, [...entries, ...others]);
  }

  /** Every entry of the contest that counts for another one, with that one. */
  async inContest(reading: Reading, contestId: string): Promise<ReadonlyMap<string, Entry>> {
    const merged = await this.entries.mergedInContest(reading, contestId);
    const kept = await this.entries.byIds(reading, [...new Set(merged.flatMap((one) => one.mergedIntoId ?? []))]);
    const byId = new Map(kept.map((entry) => [entry.id, entry]));
    return new Map(
      merged.flatMap((one) => {
        const into = byId.get(one.mergedIntoId ?? '');
        return into ? [[one.id, into] as const] : [];
      }),
    );
  }

  /** Both are held by the caller. @param keptId null: it stands for itself again */
  async set(tx: Tx, entryId: string, keptId: string | null): Promise<void> {
    await this.entries.setMergedInto(tx, entryId, keptId);
  }

  private async persons(reading: Reading, entries: readonly Entry[]): Promise<OnePerson[]> {
    const kept = entries.filter(({ mergedIntoId }) => mergedIntoId === null);
    const merged = await this.entries.mergedInto(
      reading,
      kept.map(({ id }) => id),
    );
    return kept.map((entry) =>
      personOf(
        entry,
        merged.filter(({ mergedIntoId }) => mergedIntoId === entry.id),
      ),
    );
  }
}

function keptOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ mergedIntoId }) => mergedIntoId ?? []))];
}

function personOf(kept: Entry, merged: readonly Entry[]): OnePerson {
  return { kept, entryIds: [kept.id, ...merged.map(({ id }) => id)] };
}
