import { Body, Controller, Get, Header, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { Static } from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountDisabled, accountToWire, loginTaken } from '../accounts/accounts.public.js';
import { contestNotFound } from '../contests/contests.public.js';
import {
  teamCodeWrong,
  teamFull,
  teamOfOtherDivision,
  teamsClosed,
  tooManyWrongTeamCodes,
} from '../teams/teams.public.js';
import { notOnRoster, rosterPlaceTaken } from '../rosters/rosters.public.js';
import { Describe } from '../../platform/http/describe.js';
import { SessionCookie } from '../../platform/session/session-cookie.js';
import { signInBusy, tooManyWrongTries } from '../../platform/session/session-refusals.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { ChangeEntry } from './changing/change-entry.js';
import { EnterAsNewcomer } from './entering/enter-as-newcomer.js';
import { EnterContest } from './entering/enter-contest.js';
import * as wire from './entries.wire.js';
import * as refusals from './entry-refusals.js';
import { EntryViews } from './entry-views.js';

const ENTERING = [
  contestNotFound,
  refusals.contestOver,
  refusals.contestCodeWrong,
  notOnRoster,
  rosterPlaceTaken,
  refusals.tooManyWrongCodes,
  refusals.alreadyEntered,
  teamCodeWrong,
  tooManyWrongTeamCodes,
  teamFull,
  teamsClosed,
  teamOfOtherDivision,
];

@Controller('api/contests/:slug/entries')
@Allow('contestant')
export class EntriesController {
  constructor(
    private readonly enterContest: EnterContest,
    private readonly changeEntry: ChangeEntry,
    private readonly enterAsNewcomer: EnterAsNewcomer,
    private readonly views: EntryViews,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Describe({
    summary: 'Enters the caller for the contest; 200 with the entry that stands when they are entered already',
    params: wire.SlugParams,
    body: wire.EnterContestBody,
    answers: { 201: wire.EntryAnswer, 200: wire.EntryAnswer },
    refusals: ENTERING,
  })
  async enter(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.EnterContestBody>,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { contest, entry, created } = await this.enterContest.run(slug, person, body);
    reply.code(created ? 201 : 200);
    return this.views.answer(contest, entry);
  }

  @Post('newcomers')
  @Allow('anyone')
  @Header('cache-control', 'no-store')
  @Describe({
    summary:
      'Makes an account, enters with it, and signs in: all of it, or nothing; again with the same login and password: 200',
    params: wire.SlugParams,
    body: wire.NewcomerBody,
    answers: { 201: wire.NewcomerAnswer, 200: wire.NewcomerAnswer },
    refusals: [...ENTERING, loginTaken, accountDisabled, tooManyWrongTries, signInBusy],
  })
  async enterNewcomer(
    @Param('slug') slug: string,
    @Body() { name, login, password, ...given }: wire.NewcomerBody,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const entered = await this.enterAsNewcomer.run(slug, { name, login, password }, given, ip);
    const answer = await this.views.answer(entered.contest, entered.entry);
    reply.code(entered.created ? 201 : 200);
    this.cookie.set(reply, entered.token);
    return { account: accountToWire(entered.account), token: entered.token, ...answer };
  }

  @Get('mine')
  @Describe({
    summary: "The caller's own entry",
    params: wire.SlugParams,
    answers: { 200: wire.EntryAnswer },
    refusals: [contestNotFound, refusals.entryNotFound],
  })
  mine(@Param('slug') slug: string, @SignedIn() person: Person) {
    return this.views.own(slug, person.id);
  }

  @Put('mine')
  @Describe({
    summary: "Replaces the fields of the caller's own entry, as often as the contest allows",
    params: wire.SlugParams,
    body: wire.ChangeEntryBody,
    answers: { 200: wire.EntryAnswer },
    refusals: [contestNotFound, refusals.contestOver, refusals.entryNotFound, refusals.entryChangesUsed],
  })
  async change(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.ChangeEntryBody>,
    @SignedIn() person: Person,
  ) {
    const { contest, entry } = await this.changeEntry.run(slug, person.id, body.fields);
    return this.views.answer(contest, entry);
  }
}
