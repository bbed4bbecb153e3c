import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule, StepListeners } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { KeyCorrectionsModule } from '../key-corrections/key-corrections.public.js';
import { OrganizationFiguresModule } from '../organization-figures/organization-figures.public.js';
import { RulingsModule } from '../rulings/rulings.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { TeamStandingsModule } from '../team-standings/team-standings.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { CheckResultDocument } from './check-result-document.js';
import { DecisionBasis } from './basis/decision-basis.js';
import { GroupBasis } from './basis/group-basis.js';
import { DecisionTables } from './tables/decision-tables.js';
import { GroupTables } from './tables/group-tables.js';
import { IssueResultDocument } from './issue-result-document.js';
import { ResultBasis } from './basis/result-basis.js';
import { ResultDocumentRecords } from './result-document-records.js';
import { ResultDocumentRow } from './result-document.entity.js';
import { ResultDocumentViews } from './result-document-views.js';
import { ResultDocumentsController } from './result-documents.controller.js';
import { ResultDocumentsRepository } from './result-documents.repository.js';
import { ResultFiles } from './paper/result-files.js';
import { ResultPapersController } from './paper/result-papers.controller.js';
import { ResultSources } from './result-sources.js';
import { ResultTablesOf } from './tables/result-tables.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ResultDocumentRow]),
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    TeamsModule,
    TeamStandingsModule,
    OrganizationFiguresModule,
    RulingsModule,
    KeyCorrectionsModule,
  ],
  controllers: [ResultPapersController, ResultDocumentsController],
  providers: [
    CheckResultDocument,
    DecisionBasis,
    DecisionTables,
    GroupBasis,
    GroupTables,
    IssueResultDocument,
    ResultBasis,
    ResultDocumentRecords,
    ResultDocumentViews,
    ResultDocumentsRepository,
    ResultFiles,
    ResultSources,
    ResultTablesOf,
  ],
  exports: [CheckResultDocument, ResultBasis, ResultDocumentViews],
})
export class ResultDocumentsModule implements OnModuleInit {
  constructor(
    private readonly steps: StepListeners,
    private readonly issue: IssueResultDocument,
  ) {}

  onModuleInit(): void {
    this.steps.after(async (contest, actor) => {
      if (contest.state === 'final') await this.issue.ofFinal(contest, actor);
    });
  }
}
