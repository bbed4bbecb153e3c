import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ExportedOrganizations } from './exported-organizations.js';
import { ExportResults } from './export-results.js';
import { RankedPeople } from './ranked-people.js';
import { ResultExportsController } from './result-exports.controller.js';
import { StagesOfPeople } from './stages-of-people.js';
import { ToldPeople } from './told-people.js';

@Module({
  imports: [
    AccountsModule,
    OrganizationsModule,
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    BoardsModule,
  ],
  controllers: [ResultExportsController],
  providers: [ExportResults, ExportedOrganizations, RankedPeople, StagesOfPeople, ToldPeople],
  exports: [ExportResults],
})
export class ResultExportsModule {}
