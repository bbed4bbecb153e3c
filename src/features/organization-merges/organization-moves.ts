import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import {
  OrganizationChanges,
  type OrganizationMerge,
  type OrganizationRow,
  OrganizationSearch,
  OrganizationsRepository,
} from '../organizations/organizations.public.js';
import { MOST_LEVELS } from '../organization-files/organization-files.public.js';
import { organizationsNotMergeable, organizationMergeBuried } from './organization-merge-refusals.js';

/** What a merge remembers the organizations below under; others remember theirs under their own names. */
const BELOW = 'organizations';

/** Takes everything of one organization over to another, and back. */
@Injectable()
export class OrganizationMoves {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly changes: OrganizationChanges,
    private readonly search: OrganizationSearch,
    private readonly clock: Clock,
  ) {}

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
    const changedAt = this.clock.now();
    for (const id of ids) {
      const all = await this.organizations.byIds(tx, await this.organizations.idsUnder(tx, id));
      const top = all.find((one) => one.id === id);
      if (!top) continue;
      const [rise, cut] = [above.level + 1 - top.level, top.path.length - `${top.id}/`.length];
      if (all.some(({ level }) => level + rise >= MOST_LEVELS)) throw organizationsNotMergeable();
      await this.organizations.change(tx, id, { parentId: above.id });
      for (const { id: below, level, path } of all)
        await this.organizations.change(tx, below, {
          level: level + rise,
          path: above.path + path.slice(cut),
          changedAt,
        });
    }
  }

  private async told(tx: Tx, kind: 'merged' | 'unmerged', organizationIds: readonly string[]): Promise<void> {
    await this.changes.tell(tx, { kind, organizationIds });
    tx.afterCommit(() => this.search.forget());
  }
}
