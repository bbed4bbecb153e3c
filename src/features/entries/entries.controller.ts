import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import type { Static } from 'typebox';
import type { FastifyReply } from 'fastify';
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
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { ChangeEntry } from './change-entry.js';
import { EnterContest } from './entering/enter-contest.js';
import * as wire from './entries.wire.js';
import * as refusals from './entry-refusals.js';
import { EntryViews } from './entry-views.js';

@Controller('api/contests/:slug/entries')
@Allow('contestant')
export class EntriesController {
  constructor(
    private readonly enterContest: EnterContest,
    private readonly changeEntry: ChangeEntry,
    private readonly views: EntryViews,
  ) {}

  @Post()
  @Describe({
    summary: 'Enters the caller for the contest; 200 with the entry that stands when they are entered already',
    params: wire.SlugParams,
    body: wire.EnterContestBody,
    answers: { 201: wire.EntryAnswer, 200: wire.EntryAnswer },
    refusals: [
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
    ],
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
