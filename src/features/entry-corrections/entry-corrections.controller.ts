import { Body, Controller, Ip, Param, Patch } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { EntryAnswer, EntryViews } from '../entries/entries.public.js';
import { entrantNotFound } from '../rulings/rulings.public.js';
import * as wire from './entry-corrections.wire.js';
import * as refusals from './entry-correction-refusals.js';
import { RegroupEntry } from './regroup-entry.js';

@Controller('api/contests/:slug/entries')
@Allow('organizer')
export class EntryCorrectionsController {
  constructor(
    private readonly regroupEntry: RegroupEntry,
    private readonly views: EntryViews,
  ) {}

  @Patch(':id')
  @Describe({
    summary: 'Corrects for whom somebody competes, or in which division, with a reason; until the contest is final',
    params: wire.EntryParams,
    body: wire.RegroupBody,
    answers: { 200: EntryAnswer },
    refusals: [
      contestNotFound,
      contestFinal,
      entrantNotFound,
      refusals.divisionOfTeam,
      refusals.memberOfOtherDivision,
      refusals.teamChangedMeanwhile,
    ],
  })
  async regroup(
    @Param() { slug, id }: Static<typeof wire.EntryParams>,
    @Body() body: wire.RegroupBody,
    @SignedIn() person: Person,
    @Ip() address: string,
  ) {
    const { contest, entry } = await this.regroupEntry.run(slug, id, body, { id: person.id, address });
    return this.views.answer(contest, entry);
  }
}
