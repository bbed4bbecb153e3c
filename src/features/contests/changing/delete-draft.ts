import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-log.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { ContestChronicle } from './contest-chronicle.js';
import { contestNotDraft, contestNotFound } from '../contest-refusals.js';

/** @throws contest-not-found · contest-not-draft */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly chronicle: ContestChronicle,
  ) {}

  run(slug: string, actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      const standing = await this.chronicle.hold(tx, slug);
      if (!standing) throw contestNotFound();
      if (standing.contest.reached !== 'draft') throw contestNotDraft();
      await this.chronicle.erase(tx, standing, actor);
    });
  }
}
