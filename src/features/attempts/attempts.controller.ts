import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import type { Static } from 'typebox';
import type { FastifyReply } from 'fastify';
import { contestJustChanged, contestNotFound } from '../contests/contests.public.js';
import { questionNotShowing, questionTimeOver } from '../question-walks/question-walks.public.js';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { teamlessStart } from '../team-members/team-members.public.js';
import * as refusals from './attempt-refusals.js';
import { AttemptViews, OwnAttemptsView } from './attempt-views.js';
import * as wire from './attempts.wire.js';
import { SaveAnswers } from './answering/save-answers.js';
import { StartAttempt } from './start-attempt.js';

@Controller('api')
@Allow('contestant')
export class AttemptsController {
  constructor(
    private readonly startAttempt: StartAttempt,
    private readonly saveAnswers: SaveAnswers,
    private readonly views: AttemptViews,
    private readonly ownAttempts: OwnAttemptsView,
  ) {}

  @Post('contests/:slug/attempts')
  @Describe({
    summary: 'Starts an attempt; 200 with the one that is open, and its answers, when there is one',
    params: wire.ContestParams,
    body: wire.StartAttemptBody,
    answers: { 201: wire.AttemptAnswer, 200: wire.AttemptAnswer },
    refusals: [
      contestNotFound,
      contestJustChanged,
      refusals.entryNeeded,
      refusals.entrantDisqualified,
      teamlessStart,
      refusals.contestNotOpenYet,
      refusals.betweenStages,
      refusals.contestOver,
      refusals.quotaUsed,
    ],
  })
  async start(
    @Param('slug') slug: string,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<wire.AttemptAnswer> {
    const { attempt, created } = await this.startAttempt.run(slug, person.id);
    reply.code(created ? 201 : 200);
    return this.views.of(attempt);
  }

  @Get('contests/:slug/attempts/mine')
  @Describe({
    summary: "The caller's attempts in the contest, and how many are left",
    params: wire.ContestParams,
    answers: { 200: wire.OwnAttempts },
    refusals: [contestNotFound],
  })
  mine(@Param('slug') slug: string, @SignedIn() person: Person): Promise<wire.OwnAttempts> {
    return this.ownAttempts.of(slug, person.id);
  }

  @Get('attempts/:id')
  @Describe({
    summary: "One of the caller's attempts, with its paper and answers",
    params: wire.AttemptParams,
    answers: { 200: wire.AttemptAnswer },
    refusals: [refusals.attemptNotFound],
  })
  read(@Param('id') id: string, @SignedIn() person: Person): Promise<wire.AttemptAnswer> {
    return this.views.own(id, person.id);
  }

  @Put('attempts/:id/answers')
  @Describe({
    summary: 'Saves answers; answered when they are on disk, with the `seq` that stands for each',
    params: wire.AttemptParams,
    body: wire.SaveAnswersBody,
    answers: { 200: wire.SavedAnswers },
    refusals: [refusals.attemptNotFound, refusals.attemptClosed, questionNotShowing, questionTimeOver],
  })
  save(
    @Param('id') id: string,
    @Body() { answers }: Static<typeof wire.SaveAnswersBody>,
    @SignedIn() person: Person,
  ): Promise<wire.SavedAnswers> {
    return this.saveAnswers.run(id, person.id, answers);
  }
}
