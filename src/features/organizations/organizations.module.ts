import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationDirectory } from './organization-directory.js';
import { OrganizationHeadCount, OrganizationMerge, OrganizationRow } from './organization.entity.js';
import { OrganizationSearch } from './organization-search.js';
import { OrganizationTree } from './organization-tree.repository.js';
import { OrganizationViews } from './organization-views.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsRepository } from './organizations.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrganizationRow, OrganizationHeadCount, OrganizationMerge])],
  controllers: [OrganizationsController],
  providers: [
    OrganizationViews,
    OrganizationChanges,
    OrganizationDirectory,
    OrganizationSearch,
    OrganizationTree,
    OrganizationsRepository,
  ],
  exports: [OrganizationChanges, OrganizationDirectory, OrganizationSearch, OrganizationTree, OrganizationsRepository],
})
export class OrganizationsModule {}
