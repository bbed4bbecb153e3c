import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ExportedOrganizations } from './exported-organizations.js';
import { ExportResults, ResultSheets } from './export-results.js';
import { GroupsOfPeople } from './sheets/groups-of-people.js';
import { OrganizationSheet } from './sheets/organization-sheet.js';
import { PeopleSheet } from './people/people-sheet.js';
import { RankedPeople } from './people/ranked-people.js';
import { ResultExportsController } from './result-exports.controller.js';
import { StagesOfPeople } from './people/stages-of-people.js';
import { TeamSheet } from './sheets/team-sheet.js';
import { ToldPeople } from './people/told-people.js';
import { OrganizationFiguresModule } from '../organization-figures/organization-figures.public.js';
import { TeamStandingsModule } from '../team-standings/team-standings.public.js';
import { TeamsModule } from '../teams/teams.public.js';

@Module({
  imports: [
    AccountsModule,
    OrganizationsModule,
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    BoardsModule,
    TeamsModule,
    TeamStandingsModule,
    OrganizationFiguresModule,
  ],
  controllers: [ResultExportsController],
  providers: [
    ExportResults,
    ExportedOrganizations,
    GroupsOfPeople,
    OrganizationSheet,
    PeopleSheet,
    RankedPeople,
    ResultSheets,
    StagesOfPeople,
    TeamSheet,
    ToldPeople,
  ],
  exports: [ExportResults],
})
export class ResultExportsModule {}
