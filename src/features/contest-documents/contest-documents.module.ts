import { Module } from '@nestjs/common';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { CheckContest } from './check-contest.js';

@Module({
  imports: [QuestionBanksModule],
  providers: [CheckContest],
  exports: [CheckContest],
})
export class ContestDocumentsModule {}
