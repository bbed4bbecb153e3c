import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { AttemptRecord } from '../attempts/attempts.public.js';
import type { ContestDocument } from '../contests/contests.public.js';
import type { EntrySide } from './compute-standing.js';
import type { EntryStanding } from './standing.entity.js';

/** One entry stands otherwise than before, or for another organization, or for the first time, or no longer. */
export interface StandingChange {
  readonly contestId: string;
  readonly entryId: string;
  readonly document: ContestDocument;
  readonly before: EntryStanding | null;
  readonly after: EntryStanding | null;
  /** All finished attempts of the entry. */
  readonly finished: readonly AttemptRecord[];
  /** What the entry says of itself now. */
  readonly side: EntrySide;
  /** The attempt whose end brought it about; null: somebody's decision did (a correction, a ruling, a merge). */
  readonly closed: AttemptRecord | null;
}

export type StandingListener = (tx: Tx, changes: readonly StandingChange[]) => Promise<void>;

/** Whoever keeps something up to date with standings (boards, teams, organizations) says so here. */
@Injectable()
export class StandingChanges {
  private readonly listeners: StandingListener[] = [];

  /** Runs inside the transaction that stores the standings: when the listener fails, nothing of it is stored. */
  listen(listener: StandingListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, changes: readonly StandingChange[]): Promise<void> {
    if (changes.length === 0) return;
    for (const listener of this.listeners) await listener(tx, changes);
  }
}
