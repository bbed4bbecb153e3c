import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestOrganizationsModule } from '../contest-organizations/contest-organizations.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { RostersModule } from '../rosters/rosters.public.js';
import { TeamsModule } from '../teams/teams.public.js';
import { ChangeEntry } from './changing/change-entry.js';
import { CodeTries } from './entering/code-tries.js';
import { EntrantCounts } from './entrant-counts.js';
import { Admission } from './entering/admission.js';
import { CheckEntry } from './entering/check-entry.js';
import { EnterAgain } from './entering/enter-again.js';
import { EnterAsNewcomer } from './entering/enter-as-newcomer.js';
import { EnterContest } from './entering/enter-contest.js';
import { EntryMaking, NewEntry } from './entering/new-entry.js';
import { EntriesController } from './entries.controller.js';
import { EntriesRepository } from './entries.repository.js';
import { EntryFieldValue } from './entry-field-value.entity.js';
import { EntryGroups } from './entering/entry-groups.js';
import { EntryRegistry } from './entry-registry.js';
import { EntryViews } from './entry-views.js';
import { EntryOrganizations } from './entering/entry-organizations.js';
import { EntryRow } from './entry.entity.js';
import { ExpectedMembers } from './entering/expected-members.js';
import { TeamOfEntry } from './entering/team-of-entry.js';
import { RosterAtEntering } from './entering/roster-at-entering.js';
import { TeamAtEntering } from './entering/team-at-entering.js';
import { MergedEntries } from './changing/merged-entries.js';
import { MoveEntries } from './changing/move-entries.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([EntryRow, EntryFieldValue]),
    AccountsModule,
    OrganizationsModule,
    ContestsModule,
    ContestOrganizationsModule,
    TeamsModule,
    RostersModule,
  ],
  controllers: [EntriesController],
  providers: [
    Admission,
    ChangeEntry,
    CheckEntry,
    CodeTries,
    EntrantCounts,
    EnterAgain,
    EnterAsNewcomer,
    EnterContest,
    EntryGroups,
    EntryMaking,
    EntryOrganizations,
    MoveEntries,
    EntriesRepository,
    EntryRegistry,
    ExpectedMembers,
    EntryViews,
    MergedEntries,
    NewEntry,
    RosterAtEntering,
    TeamAtEntering,
    TeamOfEntry,
  ],
  exports: [EntryGroups, EntryRegistry, EntryViews, ExpectedMembers, MergedEntries, TeamAtEntering],
})
export class EntriesModule {}
