import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule, StepListeners } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { KeyCorrectionsModule } from '../key-corrections/key-corrections.public.js';
import { OrganizationChanges, OrganizationsModule } from '../organizations/organizations.public.js';
import { StandingChanges, StandingsModule } from '../standings/standings.public.js';
import { ContestFigures } from './contest-figures.js';
import { ExplainFigures } from './explain-figures.js';
import { FigureRevisions } from './figure-revisions.js';
import { FinalOrganizations } from './final-organizations.entity.js';
import { KeepFinalOrganizations } from './keep-final-organizations.js';
import { OpenOrganizationFigures } from './open-organization-figures.js';
import { OrganizationFiguresController } from './organization-figures.controller.js';
import { OrganizationsMoved } from './organizations-moved.js';
import { DayOfOrganizations } from './organizations-of-day.js';
import { PeopleBehindFigures } from './people-behind.js';
import { ReadFigures } from './read-figures.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([FinalOrganizations]),
    OrganizationsModule,
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    KeyCorrectionsModule,
  ],
  controllers: [OrganizationFiguresController],
  providers: [
    ContestFigures,
    DayOfOrganizations,
    ExplainFigures,
    FigureRevisions,
    KeepFinalOrganizations,
    OpenOrganizationFigures,
    OrganizationsMoved,
    PeopleBehindFigures,
    ReadFigures,
  ],
  exports: [ContestFigures, FigureRevisions, OpenOrganizationFigures, ReadFigures],
})
export class OrganizationFiguresModule implements OnModuleInit {
  constructor(
    private readonly standings: StandingChanges,
    private readonly organizations: OrganizationChanges,
    private readonly steps: StepListeners,
    private readonly finals: KeepFinalOrganizations,
    private readonly figures: ContestFigures,
  ) {}

  onModuleInit(): void {
    this.standings.listen((tx, changes) => {
      tx.afterCommit(() => this.figures.follow(changes));
      return Promise.resolve();
    });
    this.steps.within(async (tx, { contestId, to }) => {
      if (to === 'final') await this.finals.keep(tx, contestId);
      else await this.finals.forget(tx, contestId);
      tx.afterCommit(() => this.figures.close(contestId));
    });
    this.organizations.listen((tx) => {
      tx.afterCommit(() => this.figures.lookAgain());
      return Promise.resolve();
    });
  }
}
