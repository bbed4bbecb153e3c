import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerKeysModule } from '../answer-keys/answer-keys.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { AnswerPractice } from './answer-practice.js';
import { FreeToPractise } from './free-to-practise.js';
import { NewPractice, OwnPracticeView } from './own-practice.js';
import { PracticeAdmission } from './practice-admission.js';
import { PracticeSheets } from './practice-sheets.js';
import { PracticeController } from './practice.controller.js';
import { PracticeAnswerRow, PracticeRow } from './practice.entity.js';
import { PracticeRepository } from './practice.repository.js';
import { PracticeQuota, StartPractice } from './start-practice.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PracticeRow, PracticeAnswerRow]),
    AnswerKeysModule,
    AttemptsModule,
    ContestsModule,
    EntriesModule,
  ],
  controllers: [PracticeController],
  providers: [
    AnswerPractice,
    FreeToPractise,
    NewPractice,
    OwnPracticeView,
    PracticeAdmission,
    PracticeQuota,
    PracticeRepository,
    PracticeSheets,
    StartPractice,
  ],
})
export class PracticeModule {}
