import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import {
  isSameRevision,
  OrganizationRevisions,
  OrganizationTree,
  type TreeRevision,
} from '../organizations/organizations.public.js';
import type { HoldingOrganizations } from './keep-final-organizations.js';

/** Organizations as they stand at some revision. */
export interface OrganizationsOfDay extends HoldingOrganizations {
  readonly at: TreeRevision;
}

/** What another process changed is found this late. */
const FRESH_FOR_MS = 1000;

/**
 * The organizations as they stand, read once for all contests and again when something about them has changed, be it in
 * this process or another (the command line imports beside a running server).
 */
@Injectable()
export class DayOfOrganizations {
  private known: Promise<OrganizationsOfDay> | null = null;
  private lookedAt: number | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly revisions: OrganizationRevisions,
    private readonly organizations: OrganizationTree,
    private readonly clock: Clock,
  ) {}

  /** The same object as long as nothing changes. */
  now(): Promise<OrganizationsOfDay> {
    const now = this.clock.now().getTime();
    if (this.known && this.lookedAt !== null && Math.abs(now - this.lookedAt) < FRESH_FOR_MS) return this.known;
    this.lookedAt = now;
    const known = this.renewed(this.known);
    this.known = known;
    known.catch(() => {
      if (this.known === known) this.known = null;
    });
    return known;
  }

  /** Something may have changed: whoever asks next gets what is durable then. */
  lookAgain(): void {
    this.lookedAt = null;
  }

  private async renewed(earlier: Promise<OrganizationsOfDay> | null): Promise<OrganizationsOfDay> {
    const { committed } = this.transactions;
    const at = await this.revisions.read(committed);
    const known = await earlier?.catch(() => null);
    if (known && isSameRevision(known.at, at)) return known;
    const organizations = await this.organizations.read(committed);
    return { at, organizations, merged: await this.organizations.merged(committed) };
  }
}
