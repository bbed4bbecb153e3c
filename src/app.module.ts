import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { migrations } from './migrations/migrations.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { LOG } from './platform/observing/log.js';
import { PlatformModule } from './platform/platform.module.js';
import { SETTINGS, type Settings } from './platform/settings/settings.js';
import { SettingsModule } from './platform/settings/settings.module.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { OrganizationsModule } from './features/organizations/organizations.module.js';
import { HeadCountsModule } from './features/head-counts/head-counts.module.js';
import { OrganizationMergesModule } from './features/organization-merges/organization-merges.module.js';
import { OrganizationEditsModule } from './features/organization-edits/organization-edits.module.js';
import { OrganizationImportsModule } from './features/organization-imports/organization-imports.module.js';
import { QuestionBanksModule } from './features/question-banks/question-banks.module.js';
import { ContestsModule } from './features/contests/contests.module.js';
import { ContestOrganizationsModule } from './features/contest-organizations/contest-organizations.module.js';
import { TeamsModule } from './features/teams/teams.module.js';
import { RostersModule } from './features/rosters/rosters.module.js';
import { EntriesModule } from './features/entries/entries.module.js';
import { AnswerKeysModule } from './features/answer-keys/answer-keys.module.js';
import { QuestionWalksModule } from './features/question-walks/question-walks.module.js';
import { TeamMembersModule } from './features/team-members/team-members.module.js';
import { AttemptsModule } from './features/attempts/attempts.module.js';
import { PracticeModule } from './features/practice/practice.module.js';
import { StandingsModule } from './features/standings/standings.module.js';
import { BoardsModule } from './features/boards/boards.module.js';
import { RulingsModule } from './features/rulings/rulings.module.js';
import { EntryCorrectionsModule } from './features/entry-corrections/entry-corrections.module.js';
import { KeyCorrectionsModule } from './features/key-corrections/key-corrections.module.js';
import { SamePeopleModule } from './features/same-people/same-people.module.js';
import { TeamStandingsModule } from './features/team-standings/team-standings.module.js';
import { OrganizationFiguresModule } from './features/organization-figures/organization-figures.module.js';
import { ResultsModule } from './features/results/results.module.js';
import { LeaderboardsModule } from './features/leaderboards/leaderboards.module.js';
import { ResultExportsModule } from './features/result-exports/result-exports.module.js';
import { ResultDocumentsModule } from './features/result-documents/result-documents.module.js';
import { VerificationModule } from './features/verification/verification.module.js';
import { DemoModule } from './features/demo/demo.module.js';
import { ClientPagesModule } from './features/client-pages/client-pages.module.js';

/** The table of contents: one line a feature, in the order of the arrows. */
const FEATURES = [
  AccountsModule,
  OrganizationsModule,
  OrganizationImportsModule,
  OrganizationEditsModule,
  HeadCountsModule,
  OrganizationMergesModule,
  QuestionBanksModule,
  ContestsModule,
  ContestOrganizationsModule,
  TeamsModule,
  RostersModule,
  EntriesModule,
  TeamMembersModule,
  AnswerKeysModule,
  QuestionWalksModule,
  AttemptsModule,
  PracticeModule,
  StandingsModule,
  BoardsModule,
  RulingsModule,
  EntryCorrectionsModule,
  KeyCorrectionsModule,
  SamePeopleModule,
  TeamStandingsModule,
  OrganizationFiguresModule,
  ResultsModule,
  LeaderboardsModule,
  ResultExportsModule,
  ResultDocumentsModule,
  VerificationModule,
  DemoModule,
  ClientPagesModule,
];

@Module({})
export class AppModule {
  static with(settings: Settings, log: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with([
          { provide: SETTINGS, useValue: settings },
          { provide: LOG, useValue: log },
        ]),
        DatabaseModule.withMigrations(migrations),
        PlatformModule,
        ...FEATURES,
      ],
    };
  }
}
