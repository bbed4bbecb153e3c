import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import type { Contest } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { type CountedOrganization, OrganizationTree } from '../organizations/organizations.public.js';
import { FinalOrganizations } from './final-organizations.entity.js';
import { organizationsBehind } from './tree/organizations-behind.js';

/** The organizations that figures are counted for. */
export interface HoldingOrganizations {
  readonly organizations: readonly CountedOrganization[];
  /** By an organization that isn't among them any more the one that stands for it. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * Keeps the organizations of a contest as they stand when it becomes final: whatever is merged, moved or counted anew
 * afterwards, its figures stay what they were. A contest that is opened again rests on the organizations of the day.
 */
@Injectable()
export class KeepFinalOrganizations {
  constructor(
    private readonly organizations: OrganizationTree,
    private readonly entries: EntryRegistry,
    private readonly clock: Clock,
  ) {}

  async keep(tx: Tx, contestId: string): Promise<void> {
    const entered = await this.entries.organizationsOf(tx, contestId);
    if (entered.length === 0) return;
    const merges = await this.organizations.merged(tx);
    const merged = Object.fromEntries(entered.flatMap((id) => (merges.has(id) ? [[id, merges.get(id) ?? id]] : [])));
    const standing = entered.map((id) => merges.get(id) ?? id);
    const organizations = organizationsBehind(await this.organizations.read(tx), standing);
    const kept = { contestId, keptAt: this.clock.now(), organizations, merged };
    await tx.manager.upsert(FinalOrganizations, kept, ['contestId']);
  }

  async forget(tx: Tx, contestId: string): Promise<void> {
    await tx.manager.delete(FinalOrganizations, { contestId });
  }

  /** Of a final contest what was kept; null: it rests on the organizations of the day. */
  async kept(reading: Reading, { id: contestId, state }: Contest): Promise<HoldingOrganizations | null> {
    const kept = state === 'final' ? await reading.manager.findOneBy(FinalOrganizations, { contestId }) : null;
    return kept && { organizations: kept.organizations, merged: new Map(Object.entries(kept.merged)) };
  }

  /** The organizations that hold for a contest, and for merged ones those that stand for them. */
  async holding(reading: Reading, contest: Contest): Promise<HoldingOrganizations> {
    const kept = await this.kept(reading, contest);
    if (kept) return kept;
    return { organizations: await this.organizations.read(reading), merged: await this.organizations.merged(reading) };
  }
}
