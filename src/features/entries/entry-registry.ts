import { Injectable } from '@nestjs/common';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';
import type { EntrySearch } from './entry-search.repository.js';

/** A person's place in a contest, as other features see it. */
export interface Entry {
  readonly id: string;
  readonly contestId: string;
  readonly accountId: string;
  /** As it was at entering. */
  readonly name: string;
  /** By field name of the contest document; personal data: organizers only, masked for everyone else. */
  readonly fields: Readonly<Record<string, string>>;
  readonly enteredAt: Date;
  readonly organizationId: string | null;
  readonly teamId: string | null;
  /** A title of `registration.divisions`. */
  readonly division: string | null;
  /** The entry that this one's attempts count for; null: this one itself. */
  readonly mergedIntoId: string | null;
  readonly disqualifiedAt: Date | null;
  /** How often the person has corrected it. */
  readonly changesMade: number;
}

/** Who takes part: what later features ask. */
@Injectable()
export class EntryRegistry {
  constructor(private readonly entries: EntriesRepository) {}

  /** The person's entry in the contest; null when there is none. */
  findOwn(reading: Reading, contestId: string, accountId: string): Promise<Entry | null> {
    return this.entries.findOwn(reading, contestId, accountId);
  }

  /** The entry that the person stands with in the contest: their own one, or the one that it counts for. */
  async findKept(reading: Reading, contestId: string, accountId: string): Promise<Entry | null> {
    const own = await this.entries.findOwn(reading, contestId, accountId);
    if (!own?.mergedIntoId) return own;
    return (await this.entries.byIds(reading, [own.mergedIntoId]))[0] ?? own;
  }

  byIds(reading: Reading, ids: readonly string[]): Promise<Entry[]> {
    return this.entries.byIds(reading, ids);
  }

  /** The names of a few thousand entries at most, by entry. */
  names(reading: Reading, ids: readonly string[]): Promise<Map<string, string>> {
    return this.entries.names(reading, ids);
  }

  /** The person's entries in all contests, the newest first. */
  ofAccount(reading: Reading, accountId: string): Promise<Entry[]> {
    return this.entries.ofAccount(reading, accountId);
  }

  /** Everyone in the contest, in the order in which they entered. */
  inContest(reading: Reading, contestId: string): Promise<Entry[]> {
    return this.entries.inContest(reading, contestId);
  }

  /** The ids of all organizations that anybody in the contest entered for. */
  organizationsOf(reading: Reading, contestId: string): Promise<string[]> {
    return this.entries.organizationsOf(reading, contestId);
  }

  /** The members of some teams, in the order in which they entered. */
  ofTeams(reading: Reading, teamIds: readonly string[]): Promise<Entry[]> {
    return this.entries.ofTeams(reading, teamIds);
  }

  /** The caller holds the entry and has taken or gives back its place in the team. @param teamId null: in none */
  setTeam(tx: Tx, entryId: string, teamId: string | null): Promise<void> {
    return this.entries.setTeam(tx, entryId, teamId);
  }

  /** How many take part in each of the contests; a contest without entries is missing from the answer. */
  counts(reading: Reading, contestIds: readonly string[]): Promise<Map<string, number>> {
    return this.entries.counts(reading, contestIds);
  }

  /** Whoever does something to this entry at the same time waits until the transaction ends. */
  lock(tx: Tx, entryId: string): Promise<void> {
    return this.entries.lock(tx, entryId);
  }

  /** How many entries a contest has, how many of them are merged, and how often people changed theirs. */
  tally(reading: Reading, contestId: string): Promise<readonly number[]> {
    return this.entries.tally(reading, contestId);
  }

  /** The entries as they stand, held like that, in the order that everybody keeps; those that there are not are missing. */
  hold(tx: Tx, ids: readonly string[]): Promise<Entry[]> {
    return this.entries.hold(tx, ids);
  }

  /** Those who are found by name, by what they entered, or as one of these accounts, in the order in which they entered; and how many. */
  page(
    reading: Reading,
    contestId: string,
    search: EntrySearch,
    part: { readonly from: number; readonly limit: number },
  ): Promise<[Entry[], number]> {
    return this.entries.page(reading, contestId, search, part);
  }

  /** Held by the caller. @param at null: isn't any more */
  async disqualify(tx: Tx, entryId: string, at: Date | null): Promise<void> {
    await this.entries.setDisqualified(tx, entryId, at);
  }
}
