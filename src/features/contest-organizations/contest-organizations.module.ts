import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContestsModule } from '../contests/contests.public.js';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { ApprovalMaking, ApproveOrganization } from './approve-organization.js';
import { ApprovedOrganizations } from './approved-organizations.js';
import { ContestOrganization } from './contest-organization.entity.js';
import { ContestOrganizationsController } from './contest-organizations.controller.js';
import { ContestOrganizationsRepository } from './contest-organizations.repository.js';
import { ContestOrganizations } from './contest-organizations.js';
import { KnownApprovals } from './known-approvals.js';
import { KeepNamedCodes } from './keep-named-codes.js';
import { MoveApprovals } from './move-approvals.js';
import { OrganizationOfContest } from './organization-of-contest.js';
import { WithdrawOrganization } from './withdraw-organization.js';

@Module({
  imports: [TypeOrmModule.forFeature([ContestOrganization]), ContestsModule, OrganizationsModule],
  controllers: [ContestOrganizationsController],
  providers: [
    ApprovalMaking,
    ApproveOrganization,
    ApprovedOrganizations,
    ContestOrganizations,
    ContestOrganizationsRepository,
    KnownApprovals,
    KeepNamedCodes,
    MoveApprovals,
    OrganizationOfContest,
    WithdrawOrganization,
  ],
  exports: [ContestOrganizations],
})
export class ContestOrganizationsModule {}
