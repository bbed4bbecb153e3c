import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { OrganizationChanges, OrganizationDirectory } from '../organizations/organizations.public.js';
import { RenewStandings } from './update-standing.js';

/** How many standings are worked out again at once. */
const PAGE = 200;

/**
 * Whether people are excluded depends on where their organization stands: when organizations are merged or moved, the
 * standings of their people follow, in every contest that excludes anybody and isn't final.
 */
@Injectable()
export class FollowOrganizations implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly organizations: OrganizationDirectory,
    private readonly contests: ContestCatalogue,
    private readonly entries: EntryRegistry,
    private readonly renew: RenewStandings,
  ) {}

  onModuleInit(): void {
    this.changes.listen(async (tx, { kind, organizationIds }) => {
      if (kind === 'headCount' || kind === 'added') return;
      const excluding = (await this.contests.published(tx)).filter(
        ({ current }) => (current.document.registration.excluded ?? []).length > 0,
      );
      const final = await this.contests.finalAmong(
        tx,
        excluding.map(({ id }) => id),
      );
      for (const contest of excluding) if (!final.has(contest.id)) await this.follow(tx, contest, organizationIds);
    });
  }

  private async follow(tx: Tx, contest: Contest, organizationIds: readonly string[]): Promise<void> {
    const within = new Set<string>();
    for (const id of organizationIds) for (const under of await this.organizations.idsUnder(tx, id)) within.add(under);
    const entryIds = (await this.entries.inContest(tx, contest.id))
      .filter(({ organizationId, mergedIntoId }) => mergedIntoId === null && within.has(organizationId ?? ''))
      .map(({ id }) => id);
    const of = { contestId: contest.id, document: contest.current.document };
    for (let from = 0; from < entryIds.length; from += PAGE)
      await this.renew.run(tx, of, entryIds.slice(from, from + PAGE));
  }
}
