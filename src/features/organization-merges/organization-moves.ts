import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import {
  MoveBranch,
  OrganizationChanges,
  type OrganizationMerge,
  type OrganizationRow,
  OrganizationRevisions,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { organizationsNotMergeable, organizationMergeBuried } from './organization-merge-refusals.js';

/** What a merge remembers the organizations below under; others remember theirs under their own names. */
const BELOW = 'organizations';

/** Takes everything of one organization over to another, and back. */
@Injectable()
export class OrganizationMoves {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly branches: MoveBranch,
    private readonly revisions: OrganizationRevisions,
    private readonly changes: OrganizationChanges,
    private readonly clock: Clock,
  ) {}

  /** Only one at a time changes the tree: two that reach into each other's parts would go by places that the other is changing. */
  begin(tx: Tx): Promise<void> {
    return this.revisions.advance(tx, 'revision');
  }

  /** Both, in the order asked for, held until the transaction ends; always in one order, or two could wait for each other. */
  async hold(tx: Tx, one: string, other: string): Promise<[OrganizationRow | null, OrganizationRow | null]> {
    const held = new Map<string, OrganizationRow | null>();
    for (const id of [one, other].sort()) held.set(id, await this.organizations.hold(tx, id));
    return [held.get(one) ?? null, held.get(other) ?? null];
  }

  /** @returns what went, by who keeps it */
  async over(tx: Tx, merged: OrganizationRow, into: OrganizationRow): Promise<Record<string, string[]>> {
    const going = await this.organizations.idsRightBelow(tx, merged.id);
    await this.hang(tx, going, into);
    await this.organizations.change(tx, merged.id, { mergedIntoId: into.id, changedAt: this.clock.now() });
    const moved = { [BELOW]: going, ...(await this.changes.move(tx, merged.id, into.id)) };
    await this.told(tx, 'merged', [merged.id, into.id]);
    return moved;
  }

  /** What has gone elsewhere since stays there. */
  async back(tx: Tx, { moved }: OrganizationMerge, merged: OrganizationRow, into: OrganizationRow): Promise<void> {
    const below = await this.organizations.byIds(tx, moved[BELOW] ?? []);
    const going = below.filter(({ parentId }) => parentId === into.id).map(({ id }) => id);
    if (going.some((id) => merged.path.includes(`/${id}/`))) throw organizationMergeBuried();
    await this.changes.giveBack(tx, moved, merged.id, into.id);
    await this.organizations.change(tx, merged.id, { mergedIntoId: null, changedAt: this.clock.now() });
    await this.hang(tx, going, merged);
    await this.told(tx, 'unmerged', [merged.id, into.id]);
  }

  /** Hangs organizations, with everything below them, below another one. */
  private async hang(tx: Tx, ids: readonly string[], above: OrganizationRow): Promise<void> {
    for (const id of ids) if (!(await this.branches.run(tx, id, above))) throw organizationsNotMergeable();
  }

  private told(tx: Tx, kind: 'merged' | 'unmerged', organizationIds: readonly string[]): Promise<void> {
    return this.changes.tell(tx, { kind, organizationIds });
  }
}
