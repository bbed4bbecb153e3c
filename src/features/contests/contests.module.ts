import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestDocumentsModule } from '../contest-documents/contest-documents.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { ApplyContest } from './apply-contest.js';
import { ContestCatalogue } from './contest-catalogue.js';
import { ContestChronicle } from './contest-chronicle.js';
import { ContestHistory } from './contest-history.js';
import { ContestCounts, ContestViews } from './contest-views.js';
import { ContestFreezeRow, ContestRow, ContestStepRow, ContestVersionRow } from './contest.entity.js';
import { ContestStepsController } from './contest-steps.controller.js';
import { ContestsController } from './contests.controller.js';
import { ContestsRepository } from './contests.repository.js';
import { DeleteDraft } from './delete-draft.js';
import { FreezeBoards, FreezeRecords } from './freeze-boards.js';
import { FreezesController } from './freezes.controller.js';
import { MarkCompeted } from './mark-competed.js';
import { PublishContest } from './publish-contest.js';
import { ReopenContest } from './reopen-contest.js';
import { StepListeners } from './step-listeners.js';
import { TakeStep } from './take-step.js';

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
