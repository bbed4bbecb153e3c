import { Injectable } from '@nestjs/common';
import { type Contest, teamRanking } from '../../contests/contests.public.js';
import { AllTeamStandings, type TeamStandingRow } from '../../team-standings/team-standings.public.js';
import { GroupTables, type OrganizationTable } from '../tables/group-tables.js';

/** What teams and organizations came to, read once. */
export interface Groups {
  /** Empty where teams aren't ranked. */
  readonly teams: readonly TeamStandingRow[];
  /** Null where organizations aren't compared. */
  readonly organizations: OrganizationTable | null;
}

/** What teams and organizations came to, as lines to be hashed. */
@Injectable()
export class GroupBasis {
  constructor(
    private readonly standings: AllTeamStandings,
    private readonly tables: GroupTables,
  ) {}

  async read(contest: Contest): Promise<Groups> {
    const teams = teamRanking(contest.current.document) ? await this.standings.storedOf(contest) : [];
    return { teams, organizations: await this.tables.ofOrganizations(contest) };
  }

  linesOf(groups: Groups): object[] {
    const teams = groups.teams.map(({ teamId: team, score, timeUsedMs, finishedAt, division, members, absent }) => {
      // Of members with equal scores the order says nothing.
      const sorted = [...members].sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
      return { team, score, timeUsedMs, finishedAt, division, members: sorted, ...(absent && { absent }) };
    });
    // Names may be put right later; figures may not.
    const organizations = (groups.organizations?.lines ?? []).map(({ id: organization, path: _, ...line }) => ({
      organization,
      ...line,
    }));
    return [
      ...teams.sort((a, b) => (a.team < b.team ? -1 : 1)),
      ...organizations.sort((a, b) => (a.organization < b.organization ? -1 : 1)),
    ];
  }
}
