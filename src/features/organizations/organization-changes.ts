import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';

/** Something about organizations changed that figures rest on. */
export interface OrganizationChange {
  /** `moved`: named otherwise, of another code or kind, or elsewhere in the tree. */
  readonly kind: 'added' | 'moved' | 'merged' | 'unmerged' | 'headCount';
  readonly organizationIds: readonly string[];
}

export type OrganizationListener = (tx: Tx, change: OrganizationChange) => Promise<void>;

/** @param code that an organization is to lose, in the form of `comparableCode` */
export type CodeGuard = (tx: Tx, code: string) => Promise<void>;

/** What a feature keeps by organization, and can hand over to another organization and give back. */
export interface OrganizationHolding {
  /** Under which a merge remembers what of it moved: the feature's name. */
  readonly name: string;
  /** Hands everything of one organization over to another, and answers the ids of what went. */
  move(tx: Tx, from: string, into: string): Promise<string[]>;
  /** Gives back exactly these. What has gone elsewhere since stays there. */
  giveBack(tx: Tx, ids: readonly string[], from: string, into: string): Promise<void>;
}

/** Whoever keeps something by organization says so here. */
@Injectable()
export class OrganizationChanges {
  private readonly listeners: OrganizationListener[] = [];
  private readonly holdings: OrganizationHolding[] = [];
  private readonly guards: CodeGuard[] = [];

  /** Runs inside the transaction that changes the organizations: when the listener fails, nothing of it is stored. */
  listen(listener: OrganizationListener): void {
    this.listeners.push(listener);
  }

  /** What is to move along when two organizations are merged. Listeners hear of a merge after everything has moved. */
  hold(holding: OrganizationHolding): void {
    this.holdings.push(holding);
  }

  /** Who refers to organizations by their codes can refuse that one changes, by throwing. */
  guardCode(guard: CodeGuard): void {
    this.guards.push(guard);
  }

  async refuseNewCode(tx: Tx, code: string): Promise<void> {
    for (const guard of this.guards) await guard(tx, code);
  }

  async tell(tx: Tx, change: OrganizationChange): Promise<void> {
    for (const listener of this.listeners) await listener(tx, change);
  }

  /**
   * The last in the chain of features first, on the way back too: entries before teams, as everybody holds them.
   *
   * @returns what moved, by the name of who keeps it
   */
  async move(tx: Tx, from: string, into: string): Promise<Record<string, string[]>> {
    const moved: Record<string, string[]> = {};
    for (const holding of [...this.holdings].reverse()) moved[holding.name] = await holding.move(tx, from, into);
    return moved;
  }

  async giveBack(tx: Tx, moved: Readonly<Record<string, string[]>>, from: string, into: string): Promise<void> {
    for (const holding of [...this.holdings].reverse())
      await holding.giveBack(tx, moved[holding.name] ?? [], from, into);
  }
}
