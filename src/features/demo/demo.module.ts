import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { OpenDemo } from './open-demo.js';

@Module({
  imports: [QuestionBanksModule, ContestsModule],
  providers: [OpenDemo],
  exports: [OpenDemo],
})
export class DemoModule {}
