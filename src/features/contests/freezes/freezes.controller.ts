import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../../platform/session/signed-in.js';
import { boardsNotFreezable, contestNotFound } from '../contest-refusals.js';
import * as steps from '../steps/contest-steps.wire.js';
import * as wire from '../contests.wire.js';
import { FreezeBoards } from './freeze-boards.js';

@Controller('api/contests/:slug/freezes')
@Allow('organizer')
export class FreezesController {
  constructor(private readonly freezeBoards: FreezeBoards) {}

  @Post()
  @Describe({
    summary: 'Lets the public boards stand still from now on; where they do already it stays so',
    params: wire.SlugParams,
    body: steps.FreezeBody,
    answers: { 200: steps.FrozenBoards },
    refusals: [contestNotFound, boardsNotFreezable],
  })
  async freeze(
    @Param('slug') slug: string,
    @Body() { reason }: Static<typeof steps.FreezeBody>,
    @SignedIn() person: Person,
  ) {
    return frozenBoards(slug, await this.freezeBoards.freeze(slug, reason, person));
  }

  @Delete()
  @Describe({
    summary: 'Lets the public boards move again, also out of the freeze that the document has set',
    params: wire.SlugParams,
    answers: { 200: steps.FrozenBoards },
    refusals: [contestNotFound],
  })
  async unfreeze(@Param('slug') slug: string, @SignedIn() person: Person) {
    return frozenBoards(slug, await this.freezeBoards.unfreeze(slug, person));
  }
}

function frozenBoards(slug: string, since: Date | null): Static<typeof steps.FrozenBoards> {
  return { slug, frozenSince: since?.toISOString() ?? null };
}
