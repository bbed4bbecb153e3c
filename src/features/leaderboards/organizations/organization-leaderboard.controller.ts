import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import { noSuchLeaderboard } from '../leaderboard-refusals.js';
import { KEPT_FROM } from '../leaderboards.controller.js';
import { SlugParams } from '../leaderboards.wire.js';
import { OrganizationLeaderboard } from './organization-leaderboard.js';
import {
  OrganizationBoard,
  OrganizationBoardQuery,
  type OrganizationBoardRequest,
} from './organization-leaderboard.wire.js';
import { unlessKnown } from '../unless-known.js';

/** A route of its own: what can be asked and what is answered is another thing than for persons. */
@Controller('api/contests/:slug/leaderboards/organizations')
@Allow('anyone')
export class OrganizationLeaderboardController {
  constructor(private readonly leaderboard: OrganizationLeaderboard) {}

  @Get()
  @Describe({
    summary: 'A page of the leaderboard of organizations, by the publication rules; 304 when the caller has it already',
    params: SlugParams,
    query: OrganizationBoardQuery,
    answers: { 200: OrganizationBoard, 304: null },
    refusals: [...KEPT_FROM, noSuchLeaderboard],
  })
  async board(
    @Param('slug') slug: string,
    @Query() query: OrganizationBoardRequest,
    @SignedIn() person: Person | null,
    @Headers('if-none-match') has: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganizationBoard | undefined> {
    return unlessKnown(reply, has, await this.leaderboard.page(slug, person, query));
  }
}
