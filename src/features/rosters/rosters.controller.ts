import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { TakesFile } from '../../platform/http/file-bodies.js';
import { preferredLanguage } from '../../platform/http/said.js';
import { SessionCookie } from '../../platform/session/session-cookie.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { accountDisabled, accountToWire, SignedInWire } from '../accounts/accounts.public.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { ImportRoster } from './importing/import-roster.js';
import { OpenRosterSession } from './signing-in/open-roster-session.js';
import { RemoveRosterPerson } from './remove-roster-person.js';
import * as refusals from './roster-refusals.js';
import { RosterViews } from './roster-views.js';
import * as wire from './rosters.wire.js';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@Controller('api/contests/:slug/roster')
@Allow('organizer')
export class RostersController {
  constructor(
    private readonly views: RosterViews,
    private readonly importRoster: ImportRoster,
    private readonly removePerson: RemoveRosterPerson,
  ) {}

  @Post('imports')
  @HttpCode(200)
  @TakesFile()
  @Describe({
    summary:
      'Brings the people of a CSV or Excel file onto the roster: all of them, or none with a list of every fault',
    params: wire.SlugParams,
    query: wire.ImportQuery,
    answers: { 200: wire.ImportAnswer },
    refusals: [
      contestNotFound,
      contestFinal,
      refusals.rosterFileFaulty,
      refusals.rosterFileExpected,
      refusals.rosterImportBusy,
      refusals.rosterChangedMeanwhile,
    ],
  })
  async import(
    @Param('slug') slug: string,
    @Query() { dryRun, fileName = '' }: Static<typeof wire.ImportQuery>,
    @Body() body: unknown,
    @Headers('accept-language') languages: string | undefined,
    @SignedIn() person: Person,
  ) {
    const report = await this.importRoster.run(slug, { name: fileName, bytes: fileOf(body) }, dryRun, person);
    return wire.importToWire(report, preferredLanguage(languages));
  }

  @Get()
  @Header('cache-control', 'no-store')
  @Describe({
    summary: 'Who is expected in the contest, in the order in which they were imported',
    params: wire.SlugParams,
    query: wire.RosterQuery,
    answers: { 200: wire.RosterPage },
    refusals: [contestNotFound],
  })
  list(
    @Param('slug') slug: string,
    @Query() { search, after, limit = wire.USUAL_PAGE }: Static<typeof wire.RosterQuery>,
  ) {
    return this.views.page(slug, { search, after, limit });
  }

  @Get('access-codes')
  @Describe({
    summary: "Everybody's access code as a spreadsheet (xlsx or csv), the same each time",
    params: wire.SlugParams,
    query: wire.AccessCodesQuery,
    answers: { 200: null },
    mediaType: 'application/octet-stream',
    refusals: [contestNotFound],
  })
  async accessCodes(
    @Param('slug') slug: string,
    @Query() { format = 'xlsx' }: Static<typeof wire.AccessCodesQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.views.accessCodes(slug, format);
    reply.headers({
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${slug}-access-codes.${format}"`,
      'cache-control': 'no-store',
    });
    await reply.send(content);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Takes somebody off the roster; who has entered already stays entered',
    params: wire.PersonParams,
    answers: { 204: null },
    refusals: [contestNotFound, contestFinal, refusals.rosterPersonNotFound, refusals.rosterChangedMeanwhile],
  })
  async remove(@Param() { slug, id }: Static<typeof wire.PersonParams>, @SignedIn() person: Person) {
    await this.removePerson.run(slug, id, person);
  }
}

/** How people of a roster sign in. */
@Controller('api/contests/:slug/roster/session')
export class RosterSessionController {
  constructor(
    private readonly openSession: OpenRosterSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Allow('anyone')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Describe({
    summary: 'Signs in with the access code of the roster, alone or with the employee number or the name',
    params: wire.SlugParams,
    body: wire.SessionBody,
    answers: { 200: SignedInWire },
    refusals: [
      contestNotFound,
      refusals.notByRoster,
      refusals.accessCodeWrong,
      refusals.tooManyWrongAccessCodes,
      refusals.rosterPlaceTaken,
      accountDisabled,
    ],
  })
  async open(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.SessionBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Static<typeof SignedInWire>> {
    const { account, token } = await this.openSession.run(slug, body, request.ip);
    this.cookie.set(reply, token);
    return { account: accountToWire(account), token };
  }
}

/** @throws file-expected when something else than a file was sent */
function fileOf(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (!Buffer.isBuffer(body)) throw refusals.rosterFileExpected();
  return body;
}
