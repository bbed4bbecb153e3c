import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.public.js';
import { AddOrganization, OrganizationMaking } from './add-organization.js';
import { ChangeOrganization, RewriteOrganization } from './change-organization.js';
import { OrganizationEditsController } from './organization-edits.controller.js';
import { OrganizationPlaces } from './organization-places.js';

/** One organization at a time, by hand. */
@Module({
  imports: [OrganizationsModule],
  controllers: [OrganizationEditsController],
  providers: [AddOrganization, ChangeOrganization, OrganizationMaking, OrganizationPlaces, RewriteOrganization],
})
export class OrganizationEditsModule {}
