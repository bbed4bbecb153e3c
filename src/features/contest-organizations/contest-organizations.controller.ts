import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { organizationNotFound, seesCodes } from '../organizations/organizations.public.js';
import { ApproveOrganization } from './approve-organization.js';
import { ApprovedOrganizations } from './approved-organizations.js';
import { ContestOrganizations } from './contest-organizations.js';
import * as wire from './contest-organizations.wire.js';
import { WithdrawOrganization } from './withdraw-organization.js';

@Controller('api/contests/:slug/organizations')
export class ContestOrganizationsController {
  constructor(
    private readonly organizations: ContestOrganizations,
    private readonly approved: ApprovedOrganizations,
    private readonly approveOrganization: ApproveOrganization,
    private readonly withdrawOrganization: WithdrawOrganization,
  ) {}

  @Get('choices')
  @Allow('anyone')
  @Describe({
    summary: 'Organizations for which one may enter the contest, the best fitting first',
    params: wire.SlugParams,
    query: wire.ChoiceQuery,
    answers: { 200: wire.ChoiceList },
    refusals: [contestNotFound],
  })
  async choices(
    @Param('slug') slug: string,
    @Query() query: Static<typeof wire.ChoiceQuery>,
    @SignedIn() person: Person | null,
  ) {
    const asked = { ...query, codes: seesCodes(person), limit: query.limit ?? 20 };
    return { organizations: await this.organizations.choices(slug, asked) };
  }

  @Get()
  @Allow('organizer')
  @Describe({
    summary: 'The organizations that are approved for the contest, in the order of approval',
    params: wire.SlugParams,
    query: wire.ApprovedQuery,
    answers: { 200: wire.ApprovedList },
    refusals: [contestNotFound],
  })
  list(@Param('slug') slug: string, @Query() { offset = 0, limit = 50 }: Static<typeof wire.ApprovedQuery>) {
    return this.approved.page(slug, { offset, limit });
  }

  @Put(':id')
  @Allow('organizer')
  @Describe({
    summary: 'Approves an organization, with everything below it, for the contest',
    params: wire.ApprovalParams,
    answers: { 204: null },
    refusals: [contestNotFound, contestFinal, organizationNotFound],
  })
  approve(@Param() { slug, id }: Static<typeof wire.ApprovalParams>, @SignedIn() person: Person) {
    return this.approveOrganization.run(slug, id, person);
  }

  @Delete(':id')
  @Allow('organizer')
  @Describe({
    summary: 'Takes the approval of an organization back; who has entered for it stays',
    params: wire.ApprovalParams,
    answers: { 204: null },
    refusals: [contestNotFound, contestFinal, organizationNotFound],
  })
  withdraw(@Param() { slug, id }: Static<typeof wire.ApprovalParams>, @SignedIn() person: Person) {
    return this.withdrawOrganization.run(slug, id, person);
  }
}
