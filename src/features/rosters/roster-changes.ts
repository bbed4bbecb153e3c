import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';

/** Other people are listed for some teams than before. */
export interface RosterChange {
  readonly contest: Contest;
  /** `Team.nameKey` of teams that people are listed for or were; not all of them are founded. */
  readonly teamKeys: readonly string[];
}

export type RosterListener = (tx: Tx, change: RosterChange) => Promise<void>;

/** Whoever keeps something up to date with the people on rosters says so here. */
@Injectable()
export class RosterChanges {
  private readonly listeners: RosterListener[] = [];

  /** Runs inside the transaction of the change: when the listener fails, nothing of it is stored. */
  listen(listener: RosterListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, change: RosterChange): Promise<void> {
    if (change.teamKeys.length > 0) for (const listener of this.listeners) await listener(tx, change);
  }
}
