import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { ContestDocument } from '../contests/contests.public.js';

/** Somebody joined a team or left it, or it got another name, or is gone. */
export interface TeamChange {
  readonly contestId: string;
  readonly document: ContestDocument;
  readonly teamIds: readonly string[];
}

export type TeamListener = (tx: Tx, change: TeamChange) => Promise<void>;

/** Whoever keeps something up to date with teams says so here. */
@Injectable()
export class TeamChanges {
  private readonly listeners: TeamListener[] = [];

  /** Runs inside the transaction of the change: when the listener fails, nothing of it is stored. */
  listen(listener: TeamListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, change: TeamChange): Promise<void> {
    for (const listener of this.listeners) await listener(tx, change);
  }
}
