import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { OrganizationChanges } from '../organizations/organizations.public.js';
import { TeamsRepository } from './teams.repository.js';

/** A team of an organization that turns out to be the same as another is of that one; in final contests it stays as it is. */
@Injectable()
export class MoveTeams implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly contests: ContestCatalogue,
    private readonly teams: TeamsRepository,
  ) {}

  onModuleInit(): void {
    this.changes.hold({
      name: 'teams',
      move: async (tx, from, into) => {
        const ids = await this.changeable(tx, from);
        await this.teams.changeOrganization(tx, ids, into);
        return ids;
      },
      giveBack: async (tx, ids, from, into) => {
        const there = new Set(await this.changeable(tx, into));
        const going = ids.filter((id) => there.has(id));
        await this.teams.changeOrganization(tx, going, from);
      },
    });
  }

  /** The teams of the organization in contests that aren't final. */
  private async changeable(tx: Tx, organizationId: string): Promise<string[]> {
    const teams = await this.teams.ofOrganization(tx, organizationId);
    const final = await this.contests.finalAmong(
      tx,
      teams.map(({ contestId }) => contestId),
    );
    return teams.flatMap(({ id, contestId }) => (final.has(contestId) ? [] : [id]));
  }
}
