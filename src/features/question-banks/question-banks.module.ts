import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportBank } from './export-bank.js';
import { ImportBank } from './import-bank.js';
import { MarkVersionsUsed } from './mark-versions-used.js';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionBanksRepository } from './question-banks.repository.js';
import { QuestionPool } from './question-pool.js';
import { Question, QuestionVersionRow } from './question.entity.js';

const OFFERED = [QuestionPool, MarkVersionsUsed, ImportBank, ExportBank];

@Module({
  imports: [TypeOrmModule.forFeature([QuestionBank, Question, QuestionVersionRow])],
  providers: [QuestionBanksRepository, ...OFFERED],
  exports: OFFERED,
})
export class QuestionBanksModule {}
