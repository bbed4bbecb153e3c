import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { entryNeeded } from '../attempts/attempts.public.js';
import { contestNotFound } from '../contests/contests.public.js';
import { contestOver } from '../entries/entries.public.js';
import { AnswerPractice } from './answer-practice.js';
import { NewPractice, OwnPracticeView } from './own-practice.js';
import * as refusals from './practice-refusals.js';
import * as wire from './practice.wire.js';

@Controller('api')
@Allow('contestant')
export class PracticeController {
  constructor(
    private readonly newPractice: NewPractice,
    private readonly ownPractice: OwnPracticeView,
    private readonly answerPractice: AnswerPractice,
  ) {}

  @Post('contests/:slug/practice')
  @Describe({
    summary: 'Begins a practice: a few questions with the key at once, which never score',
    params: wire.ContestParams,
    body: wire.StartPracticeBody,
    answers: { 201: wire.StartedPractice },
    refusals: [
      contestNotFound,
      contestOver,
      entryNeeded,
      refusals.practiceNotOffered,
      refusals.practiceUsed,
      refusals.attemptUnderWay,
    ],
  })
  start(@Param('slug') slug: string, @SignedIn() person: Person): Promise<wire.StartedPractice> {
    return this.newPractice.run(slug, person.id);
  }

  @Get('contests/:slug/practice')
  @Describe({
    summary: "The caller's last practice in the contest, and how often one can still practise today",
    params: wire.ContestParams,
    answers: { 200: wire.OwnPractice },
    refusals: [contestNotFound, entryNeeded, refusals.practiceNotOffered, refusals.attemptUnderWay],
  })
  mine(@Param('slug') slug: string, @SignedIn() person: Person): Promise<wire.OwnPractice> {
    return this.ownPractice.of(slug, person.id);
  }

  @Post('practice/:id/answers')
  @HttpCode(200)
  @Describe({
    summary:
      'Answers a question of a practice; says at once whether it is right, with the key. The first answer stands',
    params: wire.PracticeParams,
    body: wire.PracticeAnswerBody,
    answers: { 200: wire.PracticeAnswer },
    refusals: [refusals.practiceNotFound, refusals.attemptUnderWay],
  })
  answer(
    @Param('id') id: string,
    @Body() answer: Static<typeof wire.PracticeAnswerBody>,
    @SignedIn() person: Person,
  ): Promise<wire.PracticeAnswer> {
    return this.answerPractice.run(id, person.id, answer);
  }
}
