import { Injectable } from '@nestjs/common';
import type { Contest } from '../contests/contests.public.js';
import type { EntryStanding } from '../standings/standings.public.js';
import type { Difference } from './differences/difference.js';
import { VerifyOrganizations } from './verify-organizations.js';
import { VerifyTeams } from './verify-teams.js';

/** What follows from persons' standings: the figures of organizations, the standings and places of teams. */
@Injectable()
export class VerifyGroups {
  constructor(
    private readonly organizations: VerifyOrganizations,
    private readonly teams: VerifyTeams,
  ) {}

  async run(contest: Contest, stored: readonly EntryStanding[]): Promise<Difference[]> {
    return [...(await this.organizations.run(contest, stored)), ...(await this.teams.run(contest))];
  }
}
