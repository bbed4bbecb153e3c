import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContestsModule } from '../contests/contests.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { MoveTeams } from './move-teams.js';
import { TeamChanges } from './team-changes.js';
import { TeamInvitations } from './team-invitations.js';
import { TeamPlaces } from './team-places.js';
import { Team } from './team.entity.js';
import { TeamsRepository } from './teams.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Team]), OrganizationsModule, ContestsModule],
  providers: [MoveTeams, TeamChanges, TeamInvitations, TeamPlaces, TeamsRepository],
  exports: [TeamChanges, TeamInvitations, TeamPlaces, TeamsRepository],
})
export class TeamsModule {}
