import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { RostersModule } from '../rosters/rosters.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { ChangeMerge, TeamsOfMerged } from './change-merge.js';
import { DismissalLog } from './dismissal-log.js';
import { DismissLikeness } from './dismiss-likeness.js';
import { MergeMaking, MergeSamePerson, UndoMerge } from './merge-same-person.js';
import { SamePeopleController } from './same-people.controller.js';
import { CompareEntries, LikelyDoubles } from './find-doubles.js';
import { ComparedSides, SamePeopleViews } from './same-people-views.js';
import { SamePeopleRepository } from './same-people.repository.js';
import { SamePersonDismissal, SamePersonMerge } from './same-person.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([SamePersonMerge, SamePersonDismissal]),
    AccountsModule,
    OrganizationsModule,
    ContestsModule,
    TeamsModule,
    RostersModule,
    EntriesModule,
    StandingsModule,
  ],
  controllers: [SamePeopleController],
  providers: [
    ChangeMerge,
    CompareEntries,
    ComparedSides,
    DismissalLog,
    DismissLikeness,
    LikelyDoubles,
    MergeMaking,
    MergeSamePerson,
    SamePeopleRepository,
    SamePeopleViews,
    TeamsOfMerged,
    UndoMerge,
  ],
})
export class SamePeopleModule {}
