import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import {
  contestNotFinal,
  contestNotFound,
  contestNotSettled,
  contestStepOutOfOrder,
  contestStillAnswered,
} from '../contest-refusals.js';
import * as steps from './contest-steps.wire.js';
import * as wire from '../contests.wire.js';
import { ReopenContest } from './reopen-contest.js';
import { TakeStep } from './take-step.js';

@Controller('api/contests/:slug')
@Allow('organizer')
export class ContestStepsController {
  constructor(
    private readonly takeStep: TakeStep,
    private readonly reopenContest: ReopenContest,
  ) {}

  @Post('steps')
  @Describe({
    summary:
      'Takes a closed contest one step on: provisional, publicized, final; provisional publishes what is `manual`. Where it is there already it stays',
    params: wire.SlugParams,
    body: steps.StepBody,
    answers: { 200: wire.ContestStanding },
    refusals: [contestNotFound, contestStepOutOfOrder, contestStillAnswered, contestNotSettled],
  })
  async take(
    @Param('slug') slug: string,
    @Body() { to, remark }: Static<typeof steps.StepBody>,
    @SignedIn() person: Person,
  ) {
    return wire.contestStanding(await this.takeStep.run(slug, to, remark, person));
  }

  @Post('reopenings')
  @Allow('administrator')
  @Describe({
    summary: 'Takes a final contest back to provisional, so that something about it can change',
    params: wire.SlugParams,
    body: steps.ReopeningBody,
    answers: { 200: wire.ContestStanding },
    refusals: [contestNotFound, contestNotFinal],
  })
  async reopen(
    @Param('slug') slug: string,
    @Body() { reason }: Static<typeof steps.ReopeningBody>,
    @SignedIn() person: Person,
  ) {
    return wire.contestStanding(await this.reopenContest.run(slug, reason, person));
  }
}
