import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import { CompareLines } from './compare-lines.js';
import { CompareTeamLines } from './compare-team-lines.js';
import { Comparison, ComparisonQuery, type ComparisonRequest, TeamComparison } from './comparison.wire.js';
import { noSuchLeaderboard } from '../leaderboard-refusals.js';
import { KEPT_FROM } from '../leaderboards.controller.js';
import { SlugParams } from '../leaderboards.wire.js';

@Controller('api/contests/:slug/leaderboards')
@Allow('anyone')
export class ComparisonController {
  constructor(
    private readonly compareLines: CompareLines,
    private readonly compareTeamLines: CompareTeamLines,
  ) {}

  @Get('individuals/comparison')
  @Describe({
    summary: 'Why one line of the leaderboard of individuals stands before another: the tie chain applied to the two',
    params: SlugParams,
    query: ComparisonQuery,
    answers: { 200: Comparison },
    refusals: KEPT_FROM,
  })
  compare(
    @Param('slug') slug: string,
    @Query() query: ComparisonRequest,
    @SignedIn() person: Person | null,
  ): Promise<Comparison> {
    return this.compareLines.run(slug, person, query);
  }

  @Get('teams/comparison')
  @Describe({
    summary: 'Why one team stands before another on the leaderboard of teams',
    params: SlugParams,
    query: ComparisonQuery,
    answers: { 200: TeamComparison },
    refusals: [...KEPT_FROM, noSuchLeaderboard],
  })
  compareTeams(
    @Param('slug') slug: string,
    @Query() query: ComparisonRequest,
    @SignedIn() person: Person | null,
  ): Promise<TeamComparison> {
    return this.compareTeamLines.run(slug, person, query);
  }
}
