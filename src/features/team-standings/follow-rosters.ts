import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/transactions.js';
import { type RosterChange, RosterChanges } from '../rosters/rosters.public.js';
import { TeamsRepository } from '../teams/teams.public.js';
import { FollowStandings } from './follow-standings.js';

/** How many teams are worked out at once. */
const TEAMS_AT_ONCE = 200;

/** Keeps team standings up to date with whom the roster lists for a team. */
@Injectable()
export class FollowRosters implements OnModuleInit {
  constructor(
    private readonly changes: RosterChanges,
    private readonly teams: TeamsRepository,
    private readonly follow: FollowStandings,
  ) {}

  onModuleInit(): void {
    this.changes.listen((tx, change) => this.roster(tx, change));
  }

  private async roster(tx: Tx, { contest, teamKeys }: RosterChange): Promise<void> {
    const { document } = contest.current;
    const ids = (await this.teams.byNames(tx, contest.id, teamKeys)).map(({ id }) => id).sort();
    for (let from = 0; from < ids.length; from += TEAMS_AT_ONCE)
      await this.follow.teams(tx, { contestId: contest.id, document, teamIds: ids.slice(from, from + TEAMS_AT_ONCE) });
  }
}
