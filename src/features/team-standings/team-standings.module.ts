import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BoardsModule, OpenBoards } from '../boards/boards.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { RostersModule } from '../rosters/rosters.public.js';
import { StandingChanges, StandingsModule } from '../standings/standings.public.js';
import { TeamChanges, TeamsModule } from '../teams/teams.public.js';
import { KeyCorrectionsModule } from '../key-corrections/key-corrections.public.js';
import { AllTeamStandings, TeamStandingSources } from './all-team-standings.js';
import { FollowRosters } from './follow-rosters.js';
import { FollowStandings } from './follow-standings.js';
import { HoldTeamsOfEnds } from './hold-teams-of-ends.js';
import { RepairTeamStandings } from './repair-team-standings.js';
import { TeamBoards } from './team-boards.js';
import { TeamMembers } from './team-members.js';
import { TeamStandingRow } from './team-standing.entity.js';
import { TeamStandingsRepository } from './team-standings.repository.js';
import { TeamsMoved } from './teams-moved.js';
import { UpdateTeamStandings } from './update-team-standings.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([TeamStandingRow]),
    OrganizationsModule,
    ContestsModule,
    TeamsModule,
    RostersModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    BoardsModule,
    KeyCorrectionsModule,
  ],
  providers: [
    AllTeamStandings,
    FollowRosters,
    FollowStandings,
    HoldTeamsOfEnds,
    RepairTeamStandings,
    TeamBoards,
    TeamMembers,
    TeamStandingSources,
    TeamStandingsRepository,
    TeamsMoved,
    UpdateTeamStandings,
  ],
  exports: [AllTeamStandings, TeamBoards, TeamStandingsRepository],
})
export class TeamStandingsModule implements OnModuleInit {
  constructor(
    private readonly standingChanges: StandingChanges,
    private readonly teamChanges: TeamChanges,
    private readonly follow: FollowStandings,
    private readonly openBoards: OpenBoards,
    private readonly repair: RepairTeamStandings,
  ) {}

  onModuleInit(): void {
    this.standingChanges.listen((tx, changes) => this.follow.standings(tx, changes));
    this.teamChanges.listen((tx, change) => this.follow.teams(tx, change));
    this.openBoards.afterwards(async (contest) => void (await this.repair.run(contest)));
  }
}
