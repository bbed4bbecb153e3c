import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Background } from '../../platform/events/background.js';
import { AnswerKeysModule } from '../answer-keys/answer-keys.public.js';
import { AnswersModule } from '../answers/answers.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { PapersModule } from '../papers/papers.public.js';
import { QuestionWalksModule } from '../question-walks/question-walks.public.js';
import { CompetedEntries, TeamMembersModule } from '../team-members/team-members.public.js';
import { AttemptArchive } from './attempt-archive.js';
import { AttemptDecisions, AttemptStarts } from './attempt-decisions.js';
import { AttemptRegrading } from './attempt-regrading.js';
import { AttemptSheets, AttemptViews, OwnAttemptsView } from './attempt-views.js';
import { AttemptRow } from './attempt.entity.js';
import { AttemptsController } from './attempts.controller.js';
import { AttemptsRepository } from './attempts.repository.js';
import { AttemptClosings, EndAttempt } from './ending/end-attempt.js';
import { EndOpenAttempts } from './ending/end-open-attempts.js';
import { ExpireAttempts, SettledAttempts } from './ending/expire-attempts.js';
import { KnownAttempts } from './answering/known-attempts.js';
import { SaveAnswersRoute } from './answering/save-answers-route.js';
import { SaveAnswers } from './answering/save-answers.js';
import { AttemptMaking, NewAttempt, StartAttempt } from './start-attempt.js';
import { SubmitAttempt } from './ending/submit-attempt.js';

const SWEEP_EVERY_MS = 5000;

@Module({
  imports: [
    TypeOrmModule.forFeature([AttemptRow]),
    AnswerKeysModule,
    AnswersModule,
    ContestsModule,
    EntriesModule,
    PapersModule,
    QuestionWalksModule,
    TeamMembersModule,
  ],
  controllers: [AttemptsController],
  providers: [
    AttemptArchive,
    AttemptClosings,
    AttemptDecisions,
    AttemptMaking,
    AttemptRegrading,
    AttemptSheets,
    AttemptStarts,
    AttemptViews,
    AttemptsRepository,
    EndAttempt,
    EndOpenAttempts,
    ExpireAttempts,
    KnownAttempts,
    NewAttempt,
    OwnAttemptsView,
    SaveAnswers,
    SaveAnswersRoute,
    SettledAttempts,
    StartAttempt,
    SubmitAttempt,
  ],
  exports: [
    AnswerKeysModule,
    AttemptArchive,
    AttemptClosings,
    AttemptDecisions,
    AttemptRegrading,
    AttemptStarts,
    PapersModule,
    SettledAttempts,
    SubmitAttempt,
  ],
})
export class AttemptsModule implements OnModuleInit {
  constructor(
    private readonly background: Background,
    private readonly expireAttempts: ExpireAttempts,
    private readonly competed: CompetedEntries,
    private readonly attempts: AttemptsRepository,
  ) {}

  onModuleInit(): void {
    this.competed.offer((reading, entryIds) => this.attempts.anyOf(reading, entryIds));
    this.background.every(SWEEP_EVERY_MS, 'expire attempts', () => this.expireAttempts.run());
  }
}
