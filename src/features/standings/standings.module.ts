import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptClosings, AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { AllStandings } from './all-standings.js';
import { ContestBoards } from './contest-boards.js';
import { EntryStandings } from './entry-standings.js';
import { OpenBoards, StandingsCoverage } from './open-boards.js';
import { RepairStandings } from './repair-standings.js';
import { EntryStanding } from './standing.entity.js';
import { StandingsRepository } from './standings.repository.js';
import { MoveBoards, UpdateStanding } from './update-standing.js';

@Module({
  imports: [TypeOrmModule.forFeature([EntryStanding]), ContestsModule, EntriesModule, AttemptsModule],
  providers: [
    AllStandings,
    ContestBoards,
    EntryStandings,
    MoveBoards,
    OpenBoards,
    RepairStandings,
    StandingsCoverage,
    StandingsRepository,
    UpdateStanding,
  ],
  exports: [ContestBoards, OpenBoards, StandingsRepository],
})
export class StandingsModule implements OnModuleInit {
  constructor(
    private readonly closings: AttemptClosings,
    private readonly updateStanding: UpdateStanding,
  ) {}

  onModuleInit(): void {
    this.closings.listen((tx, closed) => this.updateStanding.run(tx, closed));
  }
}
