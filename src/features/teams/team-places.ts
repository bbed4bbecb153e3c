import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/chance/clock.js';
import { Randomness } from '../../platform/chance/randomness.js';
import type { Reading, Tx } from '../../platform/database/transactions.js';
import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Contest } from '../contests/contests.public.js';
import { nameKey, tidyTeamName } from './team-names.js';
import * as refusals from './team-refusals.js';
import type { Team } from './team.entity.js';
import { TeamsRepository } from './teams.repository.js';

/** Who takes a place in a team; the caller holds the entry and stores `teamId` in it, in the same transaction. */
export interface Newcomer {
  readonly entryId: string;
  readonly organizationId: string | null;
  readonly division: string | null;
}

const CODE_LENGTH = 8;

/** Founds teams and gives their places away: of a hundred who ask for the last one at once, exactly one gets it. */
@Injectable()
export class TeamPlaces {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {}

  team(reading: Reading, id: string): Promise<Team | null> {
    return this.teams.find(reading, id);
  }

  /** @throws teams-closed */
  refuseWhenClosed(contest: Contest): void {
    const closedAt = this.closedSince(contest);
    if (closedAt) throw refusals.teamsClosed(closedAt);
  }

  /** Since when nobody founds or joins a team by themselves; null: one still can. */
  closedSince({ current: { document } }: Contest): Date | null {
    const closesAt = new Date(document.registration.teamsCloseAt ?? document.closesAt);
    return this.clock.now() >= closesAt ? closesAt : null;
  }

  /** @throws invalid-request when another team of the contest has the name */
  async found(tx: Tx, contest: Contest, name: string, founder: Newcomer): Promise<Team> {
    const made = this.made(contest, name, founder);
    const team = await this.teams.insertOrFind(tx, made);
    if (team.id !== made.id) throw invalidRequest([refusals.teamNameTaken('/teamName')]);
    return this.take(tx, contest, team, founder);
  }

  /** A place in the team of this name, which is founded where there is none yet: for those whose roster names the team. */
  async takeNamed(tx: Tx, contest: Contest, name: string, newcomer: Newcomer): Promise<Team> {
    const team = await this.teams.insertOrFind(tx, this.made(contest, name, newcomer));
    return this.take(tx, contest, team, newcomer);
  }

  /** @throws team-full, team-of-other-division; team-code-wrong when the team was given up meanwhile */
  async take(tx: Tx, { current }: Contest, team: Team, newcomer: Newcomer): Promise<Team> {
    if (team.division !== newcomer.division) throw refusals.teamOfOtherDivision(team.name, team.division);
    const most = current.document.registration.teamSize?.max ?? 0;
    if (await this.teams.takePlace(tx, team.id, newcomer.entryId, most))
      return { ...team, members: team.members + 1, captainEntryId: team.captainEntryId ?? newcomer.entryId };
    throw (await this.teams.find(tx, team.id)) ? refusals.teamFull(team.name, most) : refusals.teamCodeWrong();
  }

  private made(contest: Contest, name: string, { organizationId, division }: Newcomer): Team {
    return {
      id: this.randomness.id(),
      contestId: contest.id,
      name: tidyTeamName(name),
      nameKey: nameKey(name),
      code: this.randomness.code(CODE_LENGTH),
      captainEntryId: null,
      organizationId,
      division,
      members: 0,
      createdAt: this.clock.now(),
    };
  }
}
