import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { ImportMaking } from './import-making.js';
import { ImportOrganizations, PlanOnExisting } from './import-organizations.js';
import { OrganizationImportsController } from './organization-imports.controller.js';
import { OrganizationNews, StoreOrganizations } from './store-organizations.js';

@Module({
  imports: [OrganizationsModule],
  controllers: [OrganizationImportsController],
  providers: [ImportMaking, ImportOrganizations, OrganizationNews, PlanOnExisting, StoreOrganizations],
  exports: [ImportOrganizations],
})
export class OrganizationImportsModule {}
