import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { attemptNotFound } from '../attempts/attempts.public.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { Disqualify } from './kinds/disqualify.js';
import { GiveExtraTime } from './kinds/give-extra-time.js';
import * as refusals from './ruling-refusals.js';
import { RulingViews } from './ruling-views.js';
import * as wire from './rulings.wire.js';
import { UndoRuling } from './undo-ruling.js';
import { VoidAttempt } from './kinds/void-attempt.js';

@Controller('api/contests/:slug/rulings')
@Allow('organizer')
export class RulingsController {
  constructor(
    private readonly giveExtraTime: GiveExtraTime,
    private readonly voidAttempt: VoidAttempt,
    private readonly disqualify: Disqualify,
    private readonly undoRuling: UndoRuling,
    private readonly views: RulingViews,
  ) {}

  @Get()
  @Describe({
    summary: 'What was ruled about attempts and people of the contest',
    params: wire.SlugParams,
    query: wire.RulingsQuery,
    answers: { 200: wire.RulingsAnswer },
    refusals: [contestNotFound],
  })
  page(@Param('slug') slug: string, @Query() { before }: Static<typeof wire.RulingsQuery>) {
    return this.views.page(slug, before);
  }

  @Get('mine')
  @Allow('contestant')
  @Describe({
    summary: 'What was ruled about the caller, with the reasons',
    params: wire.SlugParams,
    answers: { 200: wire.OwnRulings },
    refusals: [contestNotFound],
  })
  mine(@Param('slug') slug: string, @SignedIn() person: Person) {
    return this.views.own(slug, person.id);
  }

  @Post('extra-time')
  @Describe({
    summary: 'Gives a person more time: for the attempt that is open, else for the next one',
    params: wire.SlugParams,
    body: wire.ExtraTimeBody,
    answers: { 201: wire.RulingAnswer },
    refusals: [contestNotFound, contestFinal, refusals.entrantNotFound, refusals.extraTimeWithoutLimit],
  })
  async extraTime(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.ExtraTimeBody>,
    @SignedIn() person: Person,
  ) {
    const { ruling, attempt } = await this.giveExtraTime.run(slug, body, person);
    return this.views.one(ruling, attempt);
  }

  @Post('voided-attempts')
  @Describe({
    summary: 'Declares an attempt void; one that is open ends now. Again: the ruling that stands',
    params: wire.SlugParams,
    body: wire.VoidAttemptBody,
    answers: { 201: wire.RulingAnswer },
    refusals: [contestNotFound, contestFinal, attemptNotFound],
  })
  async void(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.VoidAttemptBody>,
    @SignedIn() person: Person,
  ) {
    return this.views.one(await this.voidAttempt.run(slug, body, person));
  }

  @Post('disqualifications')
  @Describe({
    summary: 'Disqualifies a person: no place, nothing won. Again: the ruling that stands',
    params: wire.SlugParams,
    body: wire.DisqualificationBody,
    answers: { 201: wire.RulingAnswer },
    refusals: [contestNotFound, contestFinal, refusals.entrantNotFound],
  })
  async disqualification(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.DisqualificationBody>,
    @SignedIn() person: Person,
  ) {
    return this.views.one(await this.disqualify.run(slug, body, person));
  }

  @Post(':id/undoing')
  @HttpCode(200)
  @Describe({
    summary: 'Takes a ruling back: restores a void attempt, or a person who was disqualified',
    params: wire.RulingParams,
    body: wire.UndoingBody,
    answers: { 200: wire.RulingAnswer },
    refusals: [
      contestNotFound,
      contestFinal,
      refusals.rulingNotFound,
      refusals.extraTimeStays,
      refusals.restoredBeyondQuota,
    ],
  })
  async undo(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Body() { reason }: Static<typeof wire.UndoingBody>,
    @SignedIn() person: Person,
  ) {
    return this.views.one(await this.undoRuling.run(slug, id, reason, person));
  }
}
