import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions.js';
import { EntryRegistry, ExpectedMembers } from '../../entries/entries.public.js';
import { OrganizationDirectory } from '../../organizations/organizations.public.js';
import type { TeamBoard, TeamBoardLine } from '../../team-standings/team-standings.public.js';
import { TeamsRepository } from '../../teams/teams.public.js';
import { RememberedPages } from '../remembered-pages.js';

export interface NamedTeamLine extends TeamBoardLine {
  /** The team's name. */
  readonly team: string;
  /** The name of the organization that the team is of; null: none. */
  readonly organization: string | null;
  /** In full, by entry, or by the place on the roster of who hasn't entered. */
  readonly names: ReadonlyMap<string, string>;
}

/** Pages of team boards with the names that stand on them. */
@Injectable()
export class TeamLeaderboardLines {
  private readonly remembered = new RememberedPages<TeamBoard, NamedTeamLine[]>();

  constructor(
    private readonly transactions: Transactions,
    private readonly teams: TeamsRepository,
    private readonly entries: EntryRegistry,
    private readonly organizations: OrganizationDirectory,
    private readonly expected: ExpectedMembers,
  ) {}

  /** Lines from a position; 0 is the first. @param division null: all together */
  page(board: TeamBoard, division: string | null, from: number, limit: number): Promise<NamedTeamLine[]> {
    return this.remembered.page(board, JSON.stringify([division, from, limit]), async () =>
      this.named(await board.page(division, from, limit)),
    );
  }

  private async named(lines: readonly TeamBoardLine[]): Promise<NamedTeamLine[]> {
    const { committed } = this.transactions;
    const teamIds = lines.map(({ standing }) => standing.teamId);
    const teams = new Map((await this.teams.byIds(committed, teamIds)).map((team) => [team.id, team]));
    const organizationIds = [...teams.values()].flatMap(({ organizationId }) => organizationId ?? []);
    const found = await this.organizations.byIds(committed, organizationIds);
    const organizations = new Map(found.map(({ id, name }) => [id, name]));
    const names = await this.entries.names(
      committed,
      lines.flatMap(({ standing }) => standing.members.map(({ entryId }) => entryId)),
    );
    const absent = lines.flatMap(({ standing }) => standing.absent ?? []);
    for (const [id, name] of await this.expected.names(committed, absent)) names.set(id, name);
    return lines.map((line) => {
      const team = teams.get(line.standing.teamId);
      const organization = organizations.get(team?.organizationId ?? '') ?? null;
      return { ...line, team: team?.name ?? '', organization, names };
    });
  }
}
