import { Module } from '@nestjs/common';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { KeyCorrectionsModule } from '../key-corrections/key-corrections.public.js';
import { OrganizationFiguresModule } from '../organization-figures/organization-figures.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { ResultDocumentsModule } from '../result-documents/result-documents.public.js';
import { VerificationSteps, VerifyContest } from './verify-contest.js';
import { VerifyResultDocument } from './verify-result-document.js';
import { VerifyAttempts, VerifyKeys } from './verify-attempts.js';
import { VerifyGroups } from './verify-groups.js';
import { VerifyTeams } from './verify-teams.js';
import { TeamsModule } from '../teams/teams.public.js';
import { TeamStandingsModule } from '../team-standings/team-standings.public.js';
import { VerifyOrganizations } from './verify-organizations.js';
import { VerifyPlaces } from './verify-places.js';
import { VerifyQuotas } from './verify-quotas.js';
import { VerifyTree } from './verify-tree.js';
import { PersonSides, VerifyStandings } from './verify-standings.js';

@Module({
  imports: [
    ResultDocumentsModule,
    KeyCorrectionsModule,
    TeamsModule,
    TeamStandingsModule,
    ContestsModule,
    EntriesModule,
    AttemptsModule,
    StandingsModule,
    OrganizationFiguresModule,
    OrganizationsModule,
  ],
  providers: [
    VerificationSteps,
    VerifyAttempts,
    VerifyKeys,
    VerifyResultDocument,
    VerifyContest,
    VerifyGroups,
    VerifyOrganizations,
    VerifyTeams,
    VerifyPlaces,
    VerifyQuotas,
    PersonSides,
    VerifyStandings,
    VerifyTree,
  ],
  exports: [VerifyContest, VerifyTree],
})
export class VerificationModule {}
