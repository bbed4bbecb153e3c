import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';
import type { Entry } from './entry-registry.js';

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
    return this.with(reading, kept ?? entry);
  }

  /** The person, held: nobody else does anything to them, or merges the entry, until the transaction ends. */
  async hold(tx: Tx, entryId: string): Promise<OnePerson> {
    const entry = await this.held(tx, entryId);
    // First the merged one, then the one that it counts for: everybody in this order, or two could wait for each other.
    const kept = entry.mergedIntoId === null ? entry : await this.held(tx, entry.mergedIntoId);
    return this.with(tx, kept);
  }

  private async with(reading: Reading, kept: Entry): Promise<OnePerson> {
    const merged = await this.entries.mergedInto(reading, kept.id);
    return { kept, entryIds: [kept.id, ...merged.map(({ id }) => id)] };
  }

  private async held(tx: Tx, entryId: string): Promise<Entry> {
    const entry = await this.entries.hold(tx, entryId);
    if (!entry) throw new Error(`no entry ${entryId}`);
    return entry;
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
}
