import { Injectable } from '@nestjs/common';
import { type Contest, teamRanking } from '../contests/contests.public.js';
import { AllTeamStandings } from '../team-standings/team-standings.public.js';
import { GroupTables } from './group-tables.js';

/** What teams and organizations came to, as lines to be hashed. */
@Injectable()
export class GroupBasis {
  constructor(
    private readonly standings: AllTeamStandings,
    private readonly tables: GroupTables,
  ) {}

  async linesOf(contest: Contest): Promise<object[]> {
    const ranked = teamRanking(contest.current.document) ? await this.standings.storedOf(contest) : [];
    const teams = ranked.map(({ teamId: team, score, timeUsedMs, finishedAt, division, members }) => {
      // Of members with equal scores the order says nothing.
      const sorted = [...members].sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
      return { team, score, timeUsedMs, finishedAt, division, members: sorted };
    });
    const compared = await this.tables.ofOrganizations(contest);
    // Names may be put right later; figures may not.
    const organizations = (compared?.lines ?? []).map(({ id: organization, path: _, ...line }) => ({
      organization,
      ...line,
    }));
    return [
      ...teams.sort((a, b) => (a.team < b.team ? -1 : 1)),
      ...organizations.sort((a, b) => (a.organization < b.organization ? -1 : 1)),
    ];
  }
}
