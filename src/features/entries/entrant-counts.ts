import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ContestCounts } from '../contests/contests.public.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EntriesRepository } from './entries.repository.js';

/** What other processes enter shows up this late. */
const FRESH_FOR_MS = 2000;

/** How many people have entered each contest: shown to everyone who looks, so many who look share one count. */
@Injectable()
export class EntrantCounts implements OnModuleInit {
  private readonly counted = new LRUCache<string, Promise<number>>({ max: 1000, ttl: FRESH_FOR_MS });

  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly counts: ContestCounts,
  ) {}

  onModuleInit(): void {
    this.counts.offer('entrants', (contestIds) => this.of(contestIds));
  }

  /** Somebody has entered, and it is durable: who looks from now on sees it. */
  forget(contestId: string): void {
    this.counted.delete(contestId);
  }

  private async of(contestIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map(await Promise.all(contestIds.map(async (id) => [id, await this.entrantsOf(id)] as const)));
  }

  private entrantsOf(contestId: string): Promise<number> {
    const known = this.counted.get(contestId);
    if (known) return known;
    const counting = this.entries
      .counts(this.transactions.committed, [contestId])
      .then((counts) => counts.get(contestId) ?? 0);
    this.counted.set(contestId, counting);
    counting.catch(() => this.counted.delete(contestId));
    return counting;
  }
}
