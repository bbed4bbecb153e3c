import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import type { Entry } from '../../entries/entries.public.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import { TeamsRepository } from '../../teams/teams.public.js';

/** An organization as tables name it. */
export interface ToldOrganization {
  readonly name: string;
  readonly code: string;
  /** The names of those above it, from the top down. */
  readonly above: readonly string[];
}

/** For whom somebody competes. */
export interface ToldGroups {
  /** Null: for none. */
  readonly organization: ToldOrganization | null;
  /** The name of the team; null: in none. */
  readonly team: string | null;
}

/** The names of organizations and teams, for a page of whatever belongs to them. */
@Injectable()
export class GroupsOfPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly organizations: OrganizationDirectory,
    private readonly teams: TeamsRepository,
  ) {}

  /** By organization; unknown ids are missing from the answer. */
  async organizationsOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, ToldOrganization>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const paths = await this.organizations.pathsOf(this.transactions.committed, wanted);
    return new Map(
      [...paths].flatMap(([id, path]) => {
        const own = path.at(-1);
        const above = path.slice(0, -1).map(({ name }) => name);
        return own ? [[id, { name: own.name, code: own.code, above }] as const] : [];
      }),
    );
  }

  /** By entry. */
  async of(entries: readonly Entry[]): Promise<ReadonlyMap<string, ToldGroups>> {
    const organizations = await this.organizationsOf(entries.map(({ organizationId }) => organizationId));
    const teamIds = [...new Set(entries.flatMap(({ teamId }) => teamId ?? []))];
    const teams = teamIds.length > 0 ? await this.teams.byIds(this.transactions.committed, teamIds) : [];
    const names = new Map(teams.map(({ id, name }) => [id, name]));
    return new Map(
      entries.map(({ id, organizationId, teamId }) => [
        id,
        { organization: organizations.get(organizationId ?? '') ?? null, team: names.get(teamId ?? '') ?? null },
      ]),
    );
  }
}
