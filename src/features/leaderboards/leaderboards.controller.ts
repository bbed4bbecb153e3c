import { finished, type Readable } from 'node:stream';
import { Controller, Get, Headers, Ip, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../../platform/http/describe.js';
import { signInNeeded } from '../../platform/http/platform-refusals.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestNotFound } from '../contests/contests.public.js';
import { unlessKnown } from './unless-known.js';
import { IndividualLeaderboard } from './individual-leaderboard.js';
import * as refusals from './leaderboard-refusals.js';
import { LeaderboardStreams } from './streams/leaderboard-streams.js';
import * as wire from './leaderboards.wire.js';

/** Why somebody doesn't see a leaderboard. */
export const KEPT_FROM = [
  contestNotFound,
  signInNeeded,
  refusals.leaderboardForOrganizers,
  refusals.leaderboardForEntrants,
  refusals.leaderboardNotPublished,
];

@Controller('api/contests/:slug/leaderboards')
@Allow('anyone')
export class LeaderboardsController {
  constructor(
    private readonly individuals: IndividualLeaderboard,
    private readonly streams: LeaderboardStreams,
  ) {}

  @Get('stream')
  @Describe({
    summary:
      'Server-sent events: `changed` {total, asOf, frozen, changed: [{kind, revision}]} when boards of persons (individuals), teams or organizations change, at most one a second',
    params: wire.SlugParams,
    answers: { 200: null },
    mediaType: 'text/event-stream',
    refusals: [...KEPT_FROM, refusals.tooManyStreams],
  })
  async stream(
    @Param('slug') slug: string,
    @SignedIn() person: Person | null,
    @Ip() address: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const events: Readable = await this.streams.open(slug, { person, address }, lastEventId);
    // Also for HEAD, which nobody reads, and for a connection that went before there was anything to send.
    finished(reply.raw, () => events.destroy());
    // `x-accel-buffering`: nginx would hold events back.
    reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    await reply.send(events);
  }

  @Get(':kind')
  @Describe({
    summary: 'A page of a leaderboard (individuals), by the publication rules; 304 when the caller has it already',
    params: wire.BoardParams,
    query: wire.BoardQuery,
    answers: { 200: wire.Leaderboard, 304: null },
    refusals: [...KEPT_FROM, refusals.noSuchLeaderboard],
  })
  async board(
    @Param('slug') slug: string,
    @Param('kind') kind: string,
    @Query() query: wire.BoardRequest,
    @SignedIn() person: Person | null,
    @Headers('if-none-match') has: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<wire.Leaderboard | undefined> {
    if (kind !== 'individuals') throw refusals.noSuchLeaderboard();
    const page = await this.individuals.page(slug, person, query);
    return unlessKnown(reply, has, page);
  }
}
