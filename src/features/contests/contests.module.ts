import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestDocumentsModule } from '../contest-documents/contest-documents.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { ApplyContest } from './changing/apply-contest.js';
import { ContestCatalogue } from './contest-catalogue.js';
import { ContestChronicle } from './changing/contest-chronicle.js';
import { ContestHistory } from './contest-history.js';
import { ContestCounts, ContestViews } from './contest-views.js';
import { ContestFreezeRow, ContestRow, ContestStepRow, ContestVersionRow } from './contest.entity.js';
import { ContestStepsController } from './steps/contest-steps.controller.js';
import { ContestsController } from './contests.controller.js';
import { ContestsRepository } from './contests.repository.js';
import { DeleteDraft } from './changing/delete-draft.js';
import { FreezeBoards, FreezeRecords } from './freezes/freeze-boards.js';
import { FreezesController } from './freezes/freezes.controller.js';
import { MarkCompeted } from './mark-competed.js';
import { PublishContest } from './changing/publish-contest.js';
import { ReopenContest } from './steps/reopen-contest.js';
import { StepListeners } from './steps/step-listeners.js';
import { TakeStep } from './steps/take-step.js';

const OFFERED = [ApplyContest, ContestCatalogue, ContestCounts, ContestViews, MarkCompeted, StepListeners, TakeStep];

@Module({
  imports: [
    TypeOrmModule.forFeature([ContestRow, ContestVersionRow, ContestStepRow, ContestFreezeRow]),
    AccountsModule,
    QuestionBanksModule,
    ContestDocumentsModule,
  ],
  controllers: [ContestsController, ContestStepsController, FreezesController],
  providers: [
    ContestsRepository,
    ContestChronicle,
    ContestHistory,
    PublishContest,
    ReopenContest,
    FreezeBoards,
    FreezeRecords,
    DeleteDraft,
    ...OFFERED,
  ],
  exports: OFFERED,
})
export class ContestsModule {}
