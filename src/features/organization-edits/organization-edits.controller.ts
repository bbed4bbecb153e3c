import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { organizationCodeNamed, organizationNotFound } from '../organizations/organizations.public.js';
import { AddOrganization } from './add-organization.js';
import { ChangeOrganization } from './change-organization.js';
import * as refusals from './organization-edit-refusals.js';
import * as wire from './organization-edits.wire.js';

const OF_ALL = [
  refusals.organizationParentNotFound,
  refusals.organizationMisplaced,
  refusals.organizationNameTaken,
  refusals.organizationCodeTaken,
];

@Controller('api/organizations')
@Allow('organizer')
export class OrganizationEditsController {
  constructor(
    private readonly addOrganization: AddOrganization,
    private readonly changeOrganization: ChangeOrganization,
  ) {}

  @Post()
  @Describe({
    summary: 'Adds one organization to the tree',
    body: wire.AddBody,
    answers: { 201: wire.EditedOrganization },
    refusals: OF_ALL,
  })
  add(@Body() body: wire.AddBody, @SignedIn() person: Person) {
    return this.addOrganization.run(body, person);
  }

  @Patch(':id')
  @Describe({
    summary: 'Gives an organization another name, code or kind, or moves it with everything below it',
    params: wire.OrganizationParams,
    body: wire.ChangeBody,
    answers: { 200: wire.EditedOrganization },
    refusals: [organizationNotFound, refusals.organizationMergedAway, organizationCodeNamed, ...OF_ALL],
  })
  change(@Param('id') id: string, @Body() body: wire.ChangeBody, @SignedIn() person: Person) {
    return this.changeOrganization.run(id, body, person);
  }
}
