import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ContestCounts } from '../contests/contests.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';

/** What other processes enter shows up this late. */
const FRESH_FOR_MS = 2000;

/** How many people have entered each contest: shown to everyone who looks, so not counted anew for each. */
@Injectable()
export class EntrantCounts implements OnModuleInit {
  private readonly counted = new LRUCache<string, number>({
    max: 1000,
    ttl: FRESH_FOR_MS,
    fetchMethod: async (contestId) =>
      (await this.entries.counts(this.transactions.committed, [contestId])).get(contestId) ?? 0,
  });

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly counts: ContestCounts,
  ) {}

  onModuleInit(): void {
    this.counts.offer('entrants', (contestIds) => this.of(contestIds));
  }

  /** Somebody has entered, and it is durable. A count that is under way may have missed it, so it is dropped. */
  add(contestId: string): void {
    const count = this.counted.get(contestId);
    if (count === undefined) this.counted.delete(contestId);
    else this.counted.set(contestId, count + 1, { ttl: this.counted.getRemainingTTL(contestId) });
  }

  private async of(contestIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map(await Promise.all(contestIds.map(async (id) => [id, (await this.counted.fetch(id)) ?? 0] as const)));
  }
}
