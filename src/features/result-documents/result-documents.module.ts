import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { BoardsModule } from '../boards/boards.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { IssueResultDocument, ResultDocumentRecords } from './issue-result-document.js';
import { ResultBasis } from './result-basis.js';
import { ResultDocumentRow } from './result-document.entity.js';
import { ResultDocumentViews } from './result-document-views.js';
import { ResultDocumentsController } from './result-documents.controller.js';
import { ResultDocumentsRepository } from './result-documents.repository.js';
import { ResultTablesOf } from './result-tables.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ResultDocumentRow]),
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    BoardsModule,
  ],
  controllers: [ResultDocumentsController],
  providers: [
    IssueResultDocument,
    ResultBasis,
    ResultDocumentRecords,
    ResultDocumentViews,
    ResultDocumentsRepository,
    ResultTablesOf,
  ],
  exports: [ResultBasis, ResultDocumentViews],
})
export class ResultDocumentsModule {}
