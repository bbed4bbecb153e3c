import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { RosterPlaces } from '../rosters/rosters.public.js';
import { type ComparedEntry, type LikelyDouble, likelyDoubles } from './likely-doubles.js';
import { SamePeopleRepository } from './same-people.repository.js';

/** How many entries are compared before others get their turn. */
const PAGE = 2000;

/** Compares everybody in a contest with everybody. */
@Injectable()
export class CompareEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly rosters: RosterPlaces,
    private readonly repository: SamePeopleRepository,
  ) {}

  async in({ id }: Contest): Promise<LikelyDouble[]> {
    const { committed } = this.transactions;
    const all = await this.entries.inContest(committed, id);
    const compared: ComparedEntry[] = [];
    for (let from = 0; from < all.length; from += PAGE) {
      await setImmediate();
      const some = all.slice(from, from + PAGE);
      const places = await this.rosters.ofAccounts(
        committed,
        id,
        some.map(({ accountId }) => accountId),
      );
      for (const entry of some) {
        const place = places.get(entry.accountId);
        const phone = entry.fields.phone ?? place?.phone ?? null;
        const employeeNumber = entry.fields.employeeNumber ?? place?.employeeNumber ?? null;
        const { name, organizationId, mergedIntoId } = entry;
        compared.push({ id: entry.id, name, organizationId, mergedIntoId, phone, employeeNumber });
      }
    }
    await setImmediate();
    const dismissed = new Set(
      (await this.repository.dismissals(committed, id)).map((one) => `${one.oneEntryId} ${one.otherEntryId}`),
    );
    return likelyDoubles(compared, (one, other) => dismissed.has([one, other].sort().join(' ')));
  }
}

interface Found {
  /** Of what is compared, when it was compared. */
  readonly stamp: string;
  readonly at: number;
  readonly pairs: Promise<LikelyDouble[]>;
}

/** Contests whose pairs are in memory. */
const CONTESTS = 8;

/** What the stamp doesn't tell of (an organization that was corrected) is found this late, in milliseconds. */
const FOUND_FOR_MS = 10_000;

/** Finds who may be in a contest twice: once for all pages of the list, and anew when somebody came or was decided about. */
@Injectable()
export class LikelyDoubles {
  private readonly found = new LRUCache<string, Found>({ max: CONTESTS });

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntryRegistry,
    private readonly repository: SamePeopleRepository,
    private readonly compare: CompareEntries,
    private readonly clock: Clock,
  ) {}

  async in(contest: Contest): Promise<LikelyDouble[]> {
    const stamp = await this.stampOf(contest.id);
    const now = this.clock.now().getTime();
    const known = this.found.get(contest.id);
    if (known?.stamp === stamp && Math.abs(now - known.at) < FOUND_FOR_MS) return known.pairs;
    const found = { stamp, at: now, pairs: this.compare.in(contest) };
    this.found.set(contest.id, found);
    // What failed is not remembered, so that the next reader tries again.
    found.pairs.catch(() => this.found.peek(contest.id) === found && this.found.delete(contest.id));
    return found.pairs;
  }

  private async stampOf(contestId: string): Promise<string> {
    const { committed } = this.transactions;
    const entries = await this.entries.tally(committed, contestId);
    return JSON.stringify([entries, await this.repository.dismissalCount(committed, contestId)]);
  }
}
