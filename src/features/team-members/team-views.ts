import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { EntryRegistry } from '../entries/entries.public.js';
import { TeamsRepository } from '../teams/teams.public.js';
import { type TeamList, type TeamsRequest, teamToWire } from './team-members.wire.js';

/** Teams as organizers see them. */
@Injectable()
export class TeamViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ContestCatalogue,
    private readonly teams: TeamsRepository,
    private readonly entries: EntryRegistry,
  ) {}

  /** @throws contest-not-found */
  async page(slug: string, { limit, after }: TeamsRequest): Promise<TeamList> {
    const { committed } = this.transactions;
    const contest = await this.contests.bySlug(slug);
    const found = await this.teams.after(committed, contest.id, after, limit + 1);
    const teams = found.slice(0, limit);
    const members = await this.entries.ofTeams(
      committed,
      teams.map(({ id }) => id),
    );
    return {
      total: await this.teams.count(committed, contest.id),
      next: found.length > limit ? (teams.at(-1)?.id ?? null) : null,
      teams: teams.map((team) => teamToWire({ team, members: members.filter(({ teamId }) => teamId === team.id) })),
    };
  }
}
