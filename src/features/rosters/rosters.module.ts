import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { AccessCodes } from './signing-in/access-codes.js';
import { ImportRoster, RosterImportPlan } from './importing/import-roster.js';
import { MoveRosterPeople } from './move-roster-people.js';
import { OpenRosterSession } from './signing-in/open-roster-session.js';
import { RemoveRosterPerson } from './remove-roster-person.js';
import { RosterChanges } from './roster-changes.js';
import { RosterMaking } from './importing/roster-making.js';
import { Roster, RosterPerson } from './roster-person.entity.js';
import { RosterPlaces } from './roster-places.js';
import { RosterViews } from './roster-views.js';
import { RostersController, RosterSessionController } from './rosters.controller.js';
import { RostersRepository } from './rosters.repository.js';
import { StoreRoster } from './importing/store-roster.js';

@Module({
  imports: [TypeOrmModule.forFeature([Roster, RosterPerson]), AccountsModule, OrganizationsModule, ContestsModule],
  controllers: [RosterSessionController, RostersController],
  providers: [
    AccessCodes,
    ImportRoster,
    MoveRosterPeople,
    OpenRosterSession,
    RemoveRosterPerson,
    RosterChanges,
    RosterImportPlan,
    RosterMaking,
    RosterPlaces,
    RostersRepository,
    RosterViews,
    StoreRoster,
  ],
  exports: [ImportRoster, RosterChanges, RosterPlaces],
})
export class RostersModule {}
