import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { DismissLikeness } from './dismiss-likeness.js';
import { MergeSamePerson, UndoMerge } from './merge-same-person.js';
import * as refusals from './same-people-refusals.js';
import { SamePeopleViews } from './same-people-views.js';
import * as wire from './same-people.wire.js';

@Controller('api/contests/:slug/same-people')
@Allow('organizer')
export class SamePeopleController {
  constructor(
    private readonly views: SamePeopleViews,
    private readonly merge: MergeSamePerson,
    private readonly undoMerge: UndoMerge,
    private readonly dismissLikeness: DismissLikeness,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Describe({
    summary: 'Pairs of entries that may be one person’s, side by side, and the merges that stand',
    params: wire.SlugParams,
    query: wire.PageQuery,
    answers: { 200: wire.SamePeopleAnswer },
    refusals: [contestNotFound],
  })
  list(@Param('slug') slug: string, @Query() query: Static<typeof wire.PageQuery>) {
    return this.views.page(slug, query);
  }

  @Post()
  @Describe({
    summary: 'Merges two entries of one person: the attempts of both make one result, by the contest’s own rule',
    params: wire.SlugParams,
    body: wire.MergeBody,
    answers: { 201: wire.MergeAnswer },
    refusals: [
      contestNotFound,
      contestFinal,
      refusals.entryUnknown,
      refusals.sameEntry,
      refusals.alreadyMerged,
      refusals.personDisqualified,
      refusals.membersOfDifferentTeams,
    ],
  })
  async create(@Param('slug') slug: string, @Body() body: Static<typeof wire.MergeBody>, @SignedIn() person: Person) {
    return wire.mergeToWire(await this.merge.run(slug, body, person));
  }

  @Post('dismissals')
  @HttpCode(204)
  @Describe({
    summary: 'Says that two entries are two people’s: they are not proposed again',
    params: wire.SlugParams,
    body: wire.DismissalBody,
    answers: { 204: null },
    refusals: [contestNotFound, contestFinal, refusals.entryUnknown, refusals.sameEntry],
  })
  async dismiss(
    @Param('slug') slug: string,
    @Body() { entryIds, reason }: Static<typeof wire.DismissalBody>,
    @SignedIn() person: Person,
  ) {
    await this.dismissLikeness.run(slug, entryIds, reason, person);
  }

  @Delete(':mergeId')
  @HttpCode(204)
  @Describe({
    summary: 'Undoes a merge: everything is as before',
    params: wire.MergeParams,
    answers: { 204: null },
    refusals: [contestNotFound, contestFinal, refusals.mergeNotFound],
  })
  async undo(@Param() { slug, mergeId }: Static<typeof wire.MergeParams>, @SignedIn() person: Person) {
    await this.undoMerge.run(slug, mergeId, person);
  }
}
