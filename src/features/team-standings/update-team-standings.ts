import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import type { Tx } from '../../platform/database/transactions.js';
import type { ContestDocument } from '../contests/contests.public.js';
import { StandingsRepository } from '../standings/standings.public.js';
import { TeamsRepository } from '../teams/teams.public.js';
import { computeTeamStanding, differingTeamFields, memberResults } from './compute-team-standing.js';
import { NOBODY, TeamMembers } from './team-members.js';
import type { TeamStandingRow } from './team-standing.entity.js';
import { TeamStandingsRepository } from './team-standings.repository.js';

/** One team stands otherwise than before, or for the first time, or no longer. */
export interface TeamStandingChange {
  readonly teamId: string;
  readonly after: TeamStandingRow | null;
}

/**
 * The only writer of team standings. It holds the teams first and reads their members afterwards, so that of two members
 * who finish at once the later one has seen the earlier one's score. Whoever holds entries as well holds those first.
 */
@Injectable()
export class UpdateTeamStandings {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembers,
    private readonly standings: StandingsRepository,
    private readonly teamStandings: TeamStandingsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Works the standings of a few hundred teams out again, at most.
   *
   * @returns what changed
   */
  async run(tx: Tx, document: ContestDocument, teamIds: readonly string[]): Promise<TeamStandingChange[]> {
    const teams = new Map((await this.teams.hold(tx, teamIds)).map((team) => [team.id, team]));
    const members = await this.members.of(tx, document, [...teams.values()]);
    const entryIds = [...members.values()].flatMap(({ entries }) => entries.map(({ id }) => id));
    const results = memberResults(await this.standings.byEntries(tx, entryIds));
    const before = new Map((await this.teamStandings.byTeams(tx, teamIds)).map((one) => [one.teamId, one]));
    const changed: TeamStandingChange[] = [];
    for (const teamId of new Set(teamIds)) {
      const team = teams.get(teamId);
      const computed = team ? computeTeamStanding(document, team, members.get(teamId) ?? NOBODY, results) : null;
      const known = before.get(teamId) ?? null;
      if (known && computed ? differingTeamFields(known, computed).length === 0 : known === computed) continue;
      changed.push({ teamId, after: computed && { ...computed, updatedAt: this.clock.now() } });
    }
    await this.teamStandings.store(
      tx,
      changed.flatMap(({ after }) => after ?? []),
    );
    await this.teamStandings.remove(
      tx,
      changed.flatMap(({ teamId, after }) => (after ? [] : [teamId])),
    );
    return changed;
  }
}
