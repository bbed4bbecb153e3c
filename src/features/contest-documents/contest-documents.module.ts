import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { QuestionBanksModule } from '../question-banks/question-banks.public.js';
import { CheckContest } from './planning/check-contest.js';

@Module({
  imports: [OrganizationsModule, QuestionBanksModule],
  providers: [CheckContest],
  exports: [CheckContest],
})
export class ContestDocumentsModule {}
