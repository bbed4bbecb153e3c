import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { AttemptsModule } from '../attempts/attempts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { EntriesModule } from '../entries/entries.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { RostersModule } from '../rosters/rosters.public.js';
import { StandingsModule } from '../standings/standings.public.js';
import { Disqualify, RefuseDisqualified } from './kinds/disqualify.js';
import { EntrantsController } from './entrants/entrants.controller.js';
import { EntrantFacts, EntrantsView } from './entrants/entrants-view.js';
import { GiveExtraTime, WaitingTime } from './kinds/give-extra-time.js';
import { MakeRuling } from './make-ruling.js';
import { RulingRow } from './ruling.entity.js';
import { RulingViews } from './ruling-views.js';
import { RulingsController } from './rulings.controller.js';
import { RulingsLog } from './rulings-log.js';
import { RulingsRepository } from './rulings.repository.js';
import { RestoredPeople, UndoRuling } from './undo-ruling.js';
import { VoidAttempt } from './kinds/void-attempt.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([RulingRow]),
    AccountsModule,
    AttemptsModule,
    ContestsModule,
    EntriesModule,
    OrganizationsModule,
    RostersModule,
    StandingsModule,
  ],
  controllers: [EntrantsController, RulingsController],
  providers: [
    Disqualify,
    EntrantFacts,
    EntrantsView,
    GiveExtraTime,
    MakeRuling,
    RefuseDisqualified,
    RestoredPeople,
    RulingViews,
    RulingsLog,
    RulingsRepository,
    UndoRuling,
    VoidAttempt,
    WaitingTime,
  ],
  exports: [RulingsLog],
})
export class RulingsModule {}
