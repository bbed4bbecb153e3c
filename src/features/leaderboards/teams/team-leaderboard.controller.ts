import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../../../platform/http/describe.js';
import { signInNeeded } from '../../../platform/http/platform-refusals.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import { contestNotFound } from '../../contests/contests.public.js';
import { unlessKnown } from '../unless-known.js';
import * as refusals from '../leaderboard-refusals.js';
import { SlugParams } from '../leaderboards.wire.js';
import { TeamLeaderboard } from './team-leaderboard.js';
import * as wire from './team-leaderboard.wire.js';

@Controller('api/contests/:slug/leaderboards/teams')
@Allow('anyone')
export class TeamLeaderboardController {
  constructor(private readonly teams: TeamLeaderboard) {}

  @Get()
  @Describe({
    summary: 'A page of the leaderboard of teams, by the publication rules; 304 when the caller has it already',
    params: SlugParams,
    query: wire.TeamBoardQuery,
    answers: { 200: wire.TeamLeaderboardWire, 304: null },
    refusals: [
      contestNotFound,
      signInNeeded,
      refusals.noSuchLeaderboard,
      refusals.leaderboardForOrganizers,
      refusals.leaderboardForEntrants,
      refusals.leaderboardNotPublished,
    ],
  })
  async board(
    @Param('slug') slug: string,
    @Query() query: wire.TeamBoardRequest,
    @SignedIn() person: Person | null,
    @Headers('if-none-match') has: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<wire.TeamLeaderboardPage | undefined> {
    return unlessKnown(reply, has, await this.teams.page(slug, person, query));
  }
}
