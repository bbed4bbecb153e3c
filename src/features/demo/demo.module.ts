import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { OpenDemo, PublishDemo } from './open-demo.js';
import { ShippedBanks } from './shipped-banks.js';

@Module({
  imports: [QuestionBanksModule, ContestsModule],
  providers: [OpenDemo, PublishDemo, ShippedBanks],
  exports: [OpenDemo],
})
export class DemoModule {}
