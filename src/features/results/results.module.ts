import { Module } from '@nestjs/common';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { AttemptResults } from './attempt-results.js';
import { AttemptReviews } from './attempt-reviews.js';
import { GradedAttempts } from './graded-attempts.js';
import { PersonStandings } from './person-standings.js';
import { ResultsController } from './results.controller.js';

@Module({
  imports: [ContestsModule, AttemptsModule, StandingsModule],
  controllers: [ResultsController],
  providers: [AttemptResults, AttemptReviews, GradedAttempts, PersonStandings],
})
export class ResultsModule {}
