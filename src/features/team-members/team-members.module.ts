import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { JoinTeam, LeaveTeam, TeamFreedom } from './change-team.js';
import { CompetedEntries } from './competed-entries.js';
import { HeldTeams } from './held-team.js';
import { LeadTeam } from './lead-team.js';
import { OwnTeamController } from './own-team.controller.js';
import { MemberPlaces, SubstituteMember } from './substitute-member.js';
import { TeamToCompete } from './team-to-compete.js';
import { TeamViews } from './team-views.js';
import { TeamsController } from './teams.controller.js';

@Module({
  imports: [ContestsModule, TeamsModule, EntriesModule],
  controllers: [OwnTeamController, TeamsController],
  providers: [
    CompetedEntries,
    HeldTeams,
    JoinTeam,
    LeadTeam,
    LeaveTeam,
    MemberPlaces,
    SubstituteMember,
    TeamFreedom,
    TeamToCompete,
    TeamViews,
  ],
  exports: [CompetedEntries, TeamToCompete],
})
export class TeamMembersModule {}
