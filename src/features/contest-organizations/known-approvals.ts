import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions } from '../../platform/database/transactions.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';

/** What another process approved is offered this late. */
const FRESH_FOR_MS = 2000;

/**
 * Which organizations are approved for each contest: asked for with every letter that somebody writes to find theirs,
 * so all who look at the same time share one reading.
 */
@Injectable()
export class KnownApprovals {
  private readonly known = new LRUCache<string, Promise<ReadonlySet<string>>>({ max: 20, ttl: FRESH_FOR_MS });

  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ContestOrganizationsRepository,
  ) {}

  /** The ids of organizations; those below them are approved with them. */
  of(contestId: string): Promise<ReadonlySet<string>> {
    const known = this.known.get(contestId);
    if (known) return known;
    const reading = this.repository
      .approvedIds(this.transactions.committed, contestId)
      .then((ids): ReadonlySet<string> => new Set(ids));
    this.known.set(contestId, reading);
    reading.catch(() => this.known.delete(contestId));
    return reading;
  }

  /** Approvals changed, and it is durable: who looks from now on finds them so. */
  forget(): void {
    this.known.clear();
  }
}
