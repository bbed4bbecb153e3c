import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { EntryCorrectionsController } from './entry-corrections.controller.js';
import { HeldEntrants } from './held-entrant.js';
import { ChangeGroups, RegroupEntry } from './regroup-entry.js';

@Module({
  imports: [ContestsModule, TeamsModule, EntriesModule, StandingsModule],
  controllers: [EntryCorrectionsController],
  providers: [ChangeGroups, HeldEntrants, RegroupEntry],
})
export class EntryCorrectionsModule {}
