import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { organizationNotFound } from './organization-refusals.js';
import { OrganizationSearch } from './search/organization-search.js';
import { OrganizationViews, seesCodes } from './organization-views.js';
import * as wire from './organizations.wire.js';

@Controller('api/organizations')
@Allow('anyone')
export class OrganizationsController {
  constructor(
    private readonly search: OrganizationSearch,
    private readonly views: OrganizationViews,
  ) {}

  @Get()
  @Describe({
    summary:
      'Organizations by any part of the name or by pinyin initials, for organizers also by code, the best fitting first',
    query: wire.SearchQuery,
    answers: { 200: wire.OrganizationList },
  })
  async find(@Query() query: Static<typeof wire.SearchQuery>, @SignedIn() person: Person | null) {
    const { search: text = '', under, limit = 20 } = query;
    const codes = seesCodes(person);
    const found = await this.search.find({ text, codes, under, limit });
    return { organizations: found.map((one) => wire.foundToWire(one, codes)) };
  }

  @Get(':id')
  @Describe({
    summary:
      'One organization, with those above it and right below it; where it was merged, the one that stands for it',
    params: wire.OrganizationParams,
    query: wire.ChildrenQuery,
    answers: { 200: wire.OneOrganization },
    refusals: [organizationNotFound],
  })
  one(
    @Param('id') id: string,
    @Query() { offset = 0, limit = 100 }: Static<typeof wire.ChildrenQuery>,
    @SignedIn() person: Person | null,
  ) {
    return this.views.one(id, { offset, limit }, person);
  }
}
