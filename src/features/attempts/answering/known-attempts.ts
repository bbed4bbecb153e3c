import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions } from '../../../platform/database/transactions.js';
import { AttemptPapers, type PaperShape } from '../../papers/papers.public.js';
import { attemptNotFound } from '../attempt-refusals.js';
import { AttemptsRepository } from '../attempts.repository.js';

/** What never changes of an attempt. Its state and deadline do, so they are not here: the database decides (I1). */
export interface KnownAttempt {
  readonly accountId: string;
  readonly shape: PaperShape;
  /** Where questions are shown one at a time: how long past a question's own deadline its answer is taken. Null: all at once. */
  readonly graceMs: number | null;
}

/** Some 600 bytes each. */
const KNOWN_ATTEMPTS = 50_000;

/** So that saving an answer reads nothing before it stores. */
@Injectable()
export class KnownAttempts {
  private readonly known = new LRUCache<string, KnownAttempt>({ max: KNOWN_ATTEMPTS });

  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsRepository,
    private readonly papers: AttemptPapers,
  ) {}

  get(attemptId: string): KnownAttempt | undefined {
    return this.known.get(attemptId);
  }

  /** @throws attempt-not-found */
  async learn(attemptId: string): Promise<KnownAttempt> {
    const attempt = await this.attempts.find(this.transactions.committed, attemptId);
    if (!attempt) throw attemptNotFound();
    const [shape, clock] = await Promise.all([this.papers.shapeOf(attempt), this.papers.questionClock(attempt)]);
    const known = { accountId: attempt.accountId, shape, graceMs: clock && clock.graceMs };
    this.known.set(attemptId, known);
    return known;
  }
}
