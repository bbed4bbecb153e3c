import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { DeclareHeadCount, HeadCountMaking, HeadCountNews } from './declare-head-count.js';
import { HeadCountViews } from './head-count-views.js';
import { HeadCountsController } from './head-counts.controller.js';

@Module({
  imports: [AccountsModule, OrganizationsModule],
  controllers: [HeadCountsController],
  providers: [DeclareHeadCount, HeadCountMaking, HeadCountNews, HeadCountViews],
})
export class HeadCountsModule {}
