import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { MergeMaking, MergeOrganizations } from './merge-organizations.js';
import { OrganizationMergesController } from './organization-merges.controller.js';
import { OrganizationMergesRepository } from './organization-merges.repository.js';
import { OrganizationMoves } from './organization-moves.js';
import { UndoOrganizationMerge } from './undo-organization-merge.js';

@Module({
  imports: [OrganizationsModule],
  controllers: [OrganizationMergesController],
  providers: [MergeMaking, MergeOrganizations, OrganizationMergesRepository, OrganizationMoves, UndoOrganizationMerge],
})
export class OrganizationMergesModule {}
