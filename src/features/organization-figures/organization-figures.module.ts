import { Module, type OnModuleInit } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationChanges, OrganizationsModule } from '../organizations/organizations.public.js';
import { StandingChanges, StandingsModule } from '../standings/standings.public.js';
import { ContestFigures } from './contest-figures.js';
import { ReadFigures } from './read-figures.js';

@Module({
  imports: [OrganizationsModule, ContestsModule, EntriesModule, StandingsModule],
  providers: [ContestFigures, ReadFigures],
  exports: [ContestFigures, ReadFigures],
})
export class OrganizationFiguresModule implements OnModuleInit {
  constructor(
    private readonly standings: StandingChanges,
    private readonly organizations: OrganizationChanges,
    private readonly figures: ContestFigures,
  ) {}

  onModuleInit(): void {
    this.standings.listen((tx, changes) => {
      tx.afterCommit(() => this.figures.follow(changes));
      return Promise.resolve();
    });
    this.organizations.listen((tx) => {
      tx.afterCommit(() => this.figures.closeAll());
      return Promise.resolve();
    });
  }
}
