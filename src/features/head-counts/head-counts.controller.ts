import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { organizationNotFound } from '../organizations/organizations.public.js';
import { DeclareHeadCount } from './declare-head-count.js';
import { HeadCountViews } from './head-count-views.js';
import * as wire from './head-counts.wire.js';

@Controller('api/organizations/:id/head-counts')
@Allow('organizer')
export class HeadCountsController {
  constructor(
    private readonly declareHeadCount: DeclareHeadCount,
    private readonly views: HeadCountViews,
  ) {}

  @Get()
  @Describe({
    summary: 'Every head count that was declared for the organization; the newest holds',
    params: wire.HeadCountParams,
    answers: { 200: wire.HeadCountHistory },
    refusals: [organizationNotFound],
  })
  history(@Param('id') id: string) {
    return this.views.history(id);
  }

  @Post()
  @Describe({
    summary: 'Declares how many people the organization has, in place of what was declared before',
    params: wire.HeadCountParams,
    body: wire.HeadCountBody,
    answers: { 201: wire.DeclaredHeadCount },
    refusals: [organizationNotFound],
  })
  async declare(@Param('id') id: string, @Body() body: wire.HeadCountBody, @SignedIn() person: Person) {
    const [headCount] = await this.views.shown([await this.declareHeadCount.run(id, body, person)]);
    return { headCount };
  }
}
