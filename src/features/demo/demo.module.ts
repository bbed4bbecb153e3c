import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { OrganizationImportsModule } from '../organization-imports/organization-imports.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { RostersModule } from '../rosters/rosters.public.js';
import { DemoContests, DemoPaper } from './demo-contests.js';
import { OpenDemo } from './open-demo.js';
import { ShippedBanks } from './shipped-banks.js';

@Module({
  imports: [QuestionBanksModule, ContestsModule, OrganizationImportsModule, RostersModule],
  providers: [OpenDemo, DemoContests, DemoPaper, ShippedBanks],
  exports: [OpenDemo],
})
export class DemoModule {}
