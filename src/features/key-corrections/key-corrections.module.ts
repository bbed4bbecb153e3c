import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Background } from '../../platform/events/background.js';
import { AccountsModule } from '../accounts/accounts.public.js';
import { AnswersModule } from '../answers/answers.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { RulingsModule } from '../rulings/rulings.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { ApplyCorrection, CancelPreview } from './apply-correction.js';
import { ComputePreview, RegradedPeople } from './previews/compute-preview.js';
import { GroupsMark } from './previews/groups-mark.js';
import { CorrectionEffects } from './previews/correction-effects.js';
import { CorrectionJobs, JobRecords } from './regrading/correction-jobs.js';
import {
  CorrectionPreviewLine,
  CorrectionPreviewMove,
  CorrectionPreviewRow,
  KeyCorrectionEffect,
} from './correction-preview.entity.js';
import { CorrectionGround, CorrectionStanding } from './previews/correction-standing.js';
import { CorrectionsUnderWay } from './regrading/corrections-under-way.js';
import { CorrectionViews } from './correction-views.js';
import { KeyCorrectionsController } from './key-corrections.controller.js';
import { KeyCorrectionsRepository } from './key-corrections.repository.js';
import { CorrectionRecords, MakePreview } from './previews/make-preview.js';
import { RegradeContest, RegradedAttempts, StoreRegraded } from './regrading/regrade-contest.js';
import { RegradedScores } from './regrading/regraded-scores.js';

/** What a stopped server left undone is found this soon; what is new is begun at once. */
const LOOK_EVERY_MS = 5000;

@Module({
  imports: [
    TypeOrmModule.forFeature([CorrectionPreviewRow, CorrectionPreviewLine, CorrectionPreviewMove, KeyCorrectionEffect]),
    AccountsModule,
    AnswersModule,
    AttemptsModule,
    ContestsModule,
    EntriesModule,
    OrganizationsModule,
    RulingsModule,
    StandingsModule,
    TeamsModule,
  ],
  controllers: [KeyCorrectionsController],
  providers: [
    ApplyCorrection,
    CancelPreview,
    ComputePreview,
    CorrectionEffects,
    CorrectionGround,
    CorrectionJobs,
    CorrectionRecords,
    CorrectionStanding,
    CorrectionViews,
    CorrectionsUnderWay,
    GroupsMark,
    JobRecords,
    KeyCorrectionsRepository,
    MakePreview,
    RegradeContest,
    RegradedAttempts,
    RegradedPeople,
    RegradedScores,
    StoreRegraded,
  ],
  exports: [CorrectionEffects, CorrectionJobs, CorrectionsUnderWay],
})
export class KeyCorrectionsModule implements OnModuleInit {
  constructor(
    private readonly background: Background,
    private readonly jobs: CorrectionJobs,
  ) {}

  onModuleInit(): void {
    this.background.every(LOOK_EVERY_MS, 'correct keys', () => this.jobs.rest());
  }
}
