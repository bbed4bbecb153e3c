import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveBranch } from './move-branch.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationDirectory } from './organization-directory.js';
import {
  OrganizationHeadCount,
  OrganizationMerge,
  OrganizationRow,
  OrganizationTreeRow,
} from './organization.entity.js';
import { OrganizationRevisions } from './organization-revisions.repository.js';
import { OrganizationSearch } from './search/organization-search.js';
import { OrganizationTree } from './organization-tree.repository.js';
import { OrganizationViews } from './organization-views.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsRepository } from './organizations.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrganizationRow, OrganizationHeadCount, OrganizationMerge, OrganizationTreeRow])],
  controllers: [OrganizationsController],
  providers: [
    MoveBranch,
    OrganizationViews,
    OrganizationChanges,
    OrganizationDirectory,
    OrganizationRevisions,
    OrganizationSearch,
    OrganizationTree,
    OrganizationsRepository,
  ],
  exports: [
    MoveBranch,
    OrganizationChanges,
    OrganizationDirectory,
    OrganizationRevisions,
    OrganizationSearch,
    OrganizationTree,
    OrganizationsRepository,
  ],
})
export class OrganizationsModule implements OnModuleInit {
  constructor(
    private readonly changes: OrganizationChanges,
    private readonly search: OrganizationSearch,
  ) {}

  onModuleInit(): void {
    this.changes.listen((tx) => {
      tx.afterCommit(() => this.search.forget());
      return Promise.resolve();
    });
  }
}
