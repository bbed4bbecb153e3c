import { Body, Controller, Get, HttpCode, Ip, Param, Post, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { teamFull, teamNotFound, teamOfOtherDivision } from '../teams/teams.public.js';
import { SubstituteMember } from './substitute-member.js';
import { noSuchMember } from './team-member-refusals.js';
import * as wire from './team-members.wire.js';
import { TeamViews } from './team-views.js';

@Controller('api/contests/:slug/teams')
@Allow('organizer')
export class TeamsController {
  constructor(
    private readonly views: TeamViews,
    private readonly substituteMember: SubstituteMember,
  ) {}

  @Get()
  @Describe({
    summary: 'The teams of the contest, in the order of their founding',
    params: wire.SlugParams,
    query: wire.TeamsQuery,
    answers: { 200: wire.TeamList },
    refusals: [contestNotFound],
  })
  list(@Param('slug') slug: string, @Query() query: wire.TeamsRequest) {
    return this.views.page(slug, query);
  }

  @Post(':id/substitutions')
  @HttpCode(200)
  @Describe({
    summary: 'Substitutes a member, adds one or takes one out, with a reason; also after teams have closed',
    params: wire.TeamParams,
    body: wire.SubstitutionBody,
    answers: { 200: wire.TeamAnswer },
    refusals: [contestNotFound, contestFinal, teamNotFound, noSuchMember, teamFull, teamOfOtherDivision],
  })
  async substitute(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Body() body: Static<typeof wire.SubstitutionBody>,
    @SignedIn() person: Person,
    @Ip() address: string,
  ) {
    return { team: wire.teamToWire(await this.substituteMember.run(slug, id, body, { id: person.id, address })) };
  }
}
