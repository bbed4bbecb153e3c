import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { OrganizationFiguresModule } from '../organization-figures/organization-figures.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { BoardStates } from './board-states.js';
import { CompareLines } from './comparison/compare-lines.js';
import { CompareTeamLines } from './comparison/compare-team-lines.js';
import { ComparisonController } from './comparison/comparison.controller.js';
import { IndividualLeaderboard } from './individual-leaderboard.js';
import { LeaderboardAccess } from './leaderboard-access.js';
import { LeaderboardPages } from './leaderboard-pages.js';
import { LeaderboardSearch } from './leaderboard-search.js';
import { LeaderboardStreams } from './streams/leaderboard-streams.js';
import { TeamLeaderboardController } from './teams/team-leaderboard.controller.js';
import { TeamLeaderboardLines } from './teams/team-leaderboard-lines.js';
import { TeamLeaderboard } from './teams/team-leaderboard.js';
import { TeamStandingsModule } from '../team-standings/team-standings.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { LeaderboardsController } from './leaderboards.controller.js';
import { OrganizationLeaderboardController } from './organizations/organization-leaderboard.controller.js';
import { OrganizationLeaderboard } from './organizations/organization-leaderboard.js';

@Module({
  imports: [
    AccountsModule,
    ContestsModule,
    EntriesModule,
    StandingsModule,
    BoardsModule,
    TeamsModule,
    OrganizationsModule,
    TeamStandingsModule,
    OrganizationFiguresModule,
  ],
  controllers: [
    ComparisonController,
    LeaderboardsController,
    TeamLeaderboardController,
    OrganizationLeaderboardController,
  ],
  providers: [
    BoardStates,
    CompareLines,
    CompareTeamLines,
    IndividualLeaderboard,
    LeaderboardAccess,
    LeaderboardPages,
    LeaderboardSearch,
    LeaderboardStreams,
    OrganizationLeaderboard,
    TeamLeaderboard,
    TeamLeaderboardLines,
  ],
})
export class LeaderboardsModule {}
