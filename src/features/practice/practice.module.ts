import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { AnswerPractice } from './answer-practice.js';
import { NewPractice, OwnPracticeView } from './own-practice.js';
import { PracticeAdmission } from './practice-admission.js';
import { PracticeSheets } from './practice-sheets.js';
import { PracticeController } from './practice.controller.js';
import { PracticeAnswerRow, PracticeRow } from './practice.entity.js';
import { PracticeRepository } from './practice.repository.js';
import { PracticeQuota, StartPractice } from './start-practice.js';

@Module({
  imports: [TypeOrmModule.forFeature([PracticeRow, PracticeAnswerRow]), AttemptsModule, ContestsModule, EntriesModule],
  controllers: [PracticeController],
  providers: [
    AnswerPractice,
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
