import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptClosings, AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { AllStandings } from './all-standings.js';
import { EntrySides } from './entry-sides.js';
import { EntryStandings } from './entry-standings.js';
import { FollowOrganizations } from './follow-organizations.js';
import { RepairStandings } from './repair-standings.js';
import { EntryStanding } from './standing.entity.js';
import { StandingChanges } from './standing-changes.js';
import { StandingsRepository } from './standings.repository.js';
import { RenewStandings, UpdateStanding } from './update-standing.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([EntryStanding]),
    OrganizationsModule,
    ContestsModule,
    EntriesModule,
    AttemptsModule,
  ],
  providers: [
    AllStandings,
    EntrySides,
    EntryStandings,
    FollowOrganizations,
    RenewStandings,
    RepairStandings,
    StandingChanges,
    StandingsRepository,
    UpdateStanding,
  ],
  exports: [AllStandings, EntrySides, RenewStandings, RepairStandings, StandingChanges, StandingsRepository],
})
export class StandingsModule implements OnModuleInit {
  constructor(
    private readonly closings: AttemptClosings,
    private readonly updateStanding: UpdateStanding,
  ) {}

  onModuleInit(): void {
    this.closings.listen((tx, closed) => this.updateStanding.run(tx, closed));
    this.closings.hold((tx, attempts) => this.updateStanding.hold(tx, attempts));
  }
}
