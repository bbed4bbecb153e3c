import { Module, type OnModuleInit } from '@nestjs/common';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { StandingChanges, StandingsModule } from '../standings/standings.public.js';
import { ContestBoards } from './contest-boards.js';
import { MoveBoards } from './move-boards.js';
import { OpenBoards, StandingsCoverage } from './open-boards.js';

@Module({
  imports: [ContestsModule, AttemptsModule, StandingsModule],
  providers: [ContestBoards, MoveBoards, OpenBoards, StandingsCoverage],
  exports: [ContestBoards, OpenBoards],
})
export class BoardsModule implements OnModuleInit {
  constructor(
    private readonly changes: StandingChanges,
    private readonly moveBoards: MoveBoards,
  ) {}

  onModuleInit(): void {
    this.changes.listen((tx, changes) => {
      tx.afterCommit(() => this.moveBoards.run(changes));
      return Promise.resolve();
    });
  }
}
