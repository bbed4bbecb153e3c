import { Module } from '@nestjs/common';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { AttemptResults } from './attempt-results.js';
import { AttemptReviews } from './attempt-reviews.js';
import { GradedAttempts } from './graded-attempts.js';
import { OwnContestsController } from './own-contests.controller.js';
import { OwnContests } from './own-contests.js';
import { PersonStandings, StandingOfPerson } from './person-standings.js';
import { ResultsController } from './results.controller.js';

@Module({
  imports: [ContestsModule, EntriesModule, AttemptsModule, StandingsModule, BoardsModule],
  controllers: [OwnContestsController, ResultsController],
  providers: [AttemptResults, AttemptReviews, GradedAttempts, OwnContests, PersonStandings, StandingOfPerson],
})
export class ResultsModule {}
