import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestNotFound, contestStepOutOfOrder, contestStillAnswered } from './contest-refusals.js';
import * as wire from './contests.wire.js';
import { TakeStep } from './take-step.js';

@Controller('api/contests/:slug/steps')
@Allow('organizer')
export class ContestStepsController {
  constructor(private readonly takeStep: TakeStep) {}

  @Post()
  @Describe({
    summary:
      'Takes a closed contest one step on: provisional, publicized, final; provisional publishes what is `manual`. Where it is there already it stays',
    params: wire.SlugParams,
    body: wire.StepBody,
    answers: { 200: wire.ContestStanding },
    refusals: [contestNotFound, contestStepOutOfOrder, contestStillAnswered],
  })
  async take(
    @Param('slug') slug: string,
    @Body() { to, remark }: Static<typeof wire.StepBody>,
    @SignedIn() person: Person,
  ) {
    return wire.contestStanding(await this.takeStep.run(slug, to, remark, person));
  }
}
