import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow } from '../../platform/session/signed-in.js';
import { contestNotFound } from '../contests/contests.public.js';
import { ExplainFigures } from './explain-figures.js';
import { noFiguresOfOrganization } from './organization-figures-refusals.js';
import * as wire from './organization-figures.wire.js';
import { PeopleBehindFigures } from './people-behind.js';

@Controller('api/contests/:slug/organizations/:organizationId')
export class OrganizationFiguresController {
  constructor(
    private readonly explain: ExplainFigures,
    private readonly people: PeopleBehindFigures,
  ) {}

  @Get('figures')
  @Allow('viewer')
  @Describe({
    summary: 'The figures of an organization as they stand now, each with how it came about, and those right below it',
    params: wire.OrganizationParams,
    answers: { 200: wire.ExplainedFigures },
    refusals: [contestNotFound, noFiguresOfOrganization],
  })
  figures(
    @Param('slug') slug: string,
    @Param('organizationId') organizationId: string,
  ): Promise<wire.ExplainedFigures> {
    return this.explain.run(slug, organizationId);
  }

  @Get('people')
  @Allow('organizer')
  @Describe({
    summary:
      'The people behind a number of an organization and of what is below it, the best first, with their attempts',
    params: wire.OrganizationParams,
    query: wire.PeopleQuery,
    answers: { 200: wire.PeopleBehind },
    refusals: [contestNotFound, noFiguresOfOrganization],
  })
  behind(
    @Param('slug') slug: string,
    @Param('organizationId') organizationId: string,
    @Query() query: wire.PeopleRequest,
  ): Promise<wire.PeopleBehind> {
    return this.people.page(slug, organizationId, query);
  }
}
