import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Transactions, type Tx } from '../../platform/database/transactions.js';
import { AnswerKeysRepository } from './answer-keys.repository.js';
import { ContestKeys } from './contest-keys.js';
import type { KeyCorrectionRow } from './key-correction.entity.js';

const CONTESTS = 1000;

/** By which keys a contest is graded: those of the question bank, and what was corrected since. */
@Injectable()
export class AnswerKeys {
  private readonly known = new LRUCache<string, ContestKeys>({ max: CONTESTS });

  constructor(
    private readonly transactions: Transactions,
    private readonly corrections: AnswerKeysRepository,
  ) {}

  /** @param atLeast a revision that is known to be there: of the attempt that is to be graded */
  async of(contestId: string, atLeast: number | null = 0): Promise<ContestKeys> {
    const known = this.known.get(contestId);
    return known && known.revision >= (atLeast ?? 0) ? known : this.fresh(contestId);
  }

  /** As they are in the database now: another process may have corrected one. */
  async fresh(contestId: string): Promise<ContestKeys> {
    const corrections = await this.corrections.ofContest(this.transactions.committed, contestId);
    return this.remember(contestId, new ContestKeys(corrections));
  }

  /**
   * The keys by which to grade inside a transaction. Nobody corrects one before it ends: what it grades is either seen by
   * the correction, or graded by it.
   */
  async toGradeBy(tx: Tx, contestId: string): Promise<ContestKeys> {
    await this.corrections.hold(tx, contestId, 'shared');
    const revision = await this.corrections.revision(tx, contestId);
    const known = this.known.get(contestId);
    if (known?.revision === revision) return known;
    return new ContestKeys(await this.corrections.ofContest(tx, contestId));
  }

  /** How things stand for a transaction that may add a correction; whoever grades waits until it ends. */
  async hold(tx: Tx, contestId: string): Promise<ContestKeys> {
    await this.corrections.hold(tx, contestId, 'alone');
    return new ContestKeys(await this.corrections.ofContest(tx, contestId));
  }

  /** @param standing as `hold` gave them */
  async add(
    tx: Tx,
    standing: ContestKeys,
    correction: Omit<KeyCorrectionRow, 'revision'>,
  ): Promise<{ added: KeyCorrectionRow; keys: ContestKeys }> {
    const added = { ...correction, revision: standing.revision + 1 };
    await this.corrections.insert(tx, added);
    const keys = new ContestKeys([...standing.corrections, added]);
    tx.afterCommit(() => this.remember(correction.contestId, keys));
    return { added, keys };
  }

  /** Who read before a correction and is late must not put the older keys in the place of the newer. */
  private remember(contestId: string, keys: ContestKeys): ContestKeys {
    const known = this.known.get(contestId);
    if (known && known.revision > keys.revision) return known;
    this.known.set(contestId, keys);
    return keys;
  }
}
