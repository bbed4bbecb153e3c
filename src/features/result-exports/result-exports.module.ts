import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { ExportResults } from './export-results.js';
import { RankedPeople } from './ranked-people.js';
import { ResultExportsController } from './result-exports.controller.js';

@Module({
  imports: [AccountsModule, ContestsModule, EntriesModule, StandingsModule, BoardsModule],
  controllers: [ResultExportsController],
  providers: [ExportResults, RankedPeople],
  exports: [ExportResults],
})
export class ResultExportsModule {}
