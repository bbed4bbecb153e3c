import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../../platform/http/describe.js';
import { Allow } from '../../../platform/session/signed-in.js';
import { contestNotFound } from '../../contests/contests.public.js';
import { EntrantsView } from './entrants-view.js';
import * as wire from '../rulings.wire.js';

@Controller('api/contests/:slug/entrants')
@Allow('organizer')
export class EntrantsController {
  constructor(private readonly view: EntrantsView) {}

  @Get()
  @Describe({
    summary: 'Who takes part, with their attempts: to find a person',
    params: wire.SlugParams,
    query: wire.EntrantsQuery,
    answers: { 200: wire.EntrantsAnswer },
    refusals: [contestNotFound],
  })
  page(@Param('slug') slug: string, @Query() query: Static<typeof wire.EntrantsQuery>): Promise<wire.EntrantsAnswer> {
    return this.view.page(slug, query);
  }
}
