import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BankOutlines } from './bank-outlines.repository.js';
import { CarryOutBankPlan } from './changes/carry-out-bank-plan.js';
import { ExportBank } from './export-bank.js';
import { ImportBank } from './import-bank.js';
import { MarkVersionsUsed } from './mark-versions-used.js';
import { QuestionBankViews } from './question-bank-views.js';
import { QuestionBanksController } from './question-banks.controller.js';
import { QuestionBanksRepository } from './question-banks.repository.js';
import { QuestionPool } from './question-pool.js';
import { ReviseQuestion } from './changes/revise-question.js';
import { Question, QuestionBank, QuestionVersionRow } from './question-bank.entity.js';

const OFFERED = [BankOutlines, QuestionPool, MarkVersionsUsed, ImportBank, ExportBank];

@Module({
  imports: [TypeOrmModule.forFeature([QuestionBank, Question, QuestionVersionRow])],
  controllers: [QuestionBanksController],
  providers: [QuestionBanksRepository, CarryOutBankPlan, QuestionBankViews, ReviseQuestion, ...OFFERED],
  exports: OFFERED,
})
export class QuestionBanksModule {}
