import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Static } from 'typebox';
import { LargestBody } from '../../platform/http/body-limits.js';
import { Describe } from '../../platform/http/describe.js';
import { preferredLanguage } from '../../platform/http/said.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { ContestDocumentSchema } from '../contest-documents/contest-documents.public.js';
import { ApplyContest } from './changing/apply-contest.js';
import { ContestHistory } from './contest-history.js';
import {
  contestDocumentInvalid,
  contestFinal,
  contestInUse,
  contestNotDraft,
  contestNotFound,
  contestNotReady,
} from './contest-refusals.js';
import { ContestViews } from './contest-views.js';
import * as wire from './contests.wire.js';
import { DeleteDraft } from './changing/delete-draft.js';
import { PublishContest } from './changing/publish-contest.js';

/** Thousands of questions by name, in bytes. */
const LARGEST_DOCUMENT = 2 * 1024 * 1024;

@Controller('api/contests')
export class ContestsController {
  constructor(
    private readonly views: ContestViews,
    private readonly history: ContestHistory,
    private readonly applyContest: ApplyContest,
    private readonly publishContest: PublishContest,
    private readonly deleteDraft: DeleteDraft,
  ) {}

  @Get()
  @Allow('anyone')
  @Describe({ summary: 'Contests, newest first; drafts for organizers only', answers: { 200: wire.ContestList } })
  list(@SignedIn() person: Person | null) {
    return this.views.list(person);
  }

  @Get(':slug')
  @Allow('anyone')
  @Describe({
    summary: 'What anyone may know of a contest',
    params: wire.SlugParams,
    answers: { 200: wire.ShownContest },
    refusals: [contestNotFound],
  })
  show(@Param('slug') slug: string, @SignedIn() person: Person | null) {
    return this.views.one(slug, person);
  }

  @Delete(':slug')
  @Allow('organizer')
  @Describe({
    summary: 'Deletes a draft',
    params: wire.SlugParams,
    answers: { 204: null },
    refusals: [contestNotFound, contestNotDraft],
  })
  delete(@Param('slug') slug: string, @SignedIn() person: Person) {
    return this.deleteDraft.run(slug, person);
  }

  @Get(':slug/document')
  @Allow('organizer')
  @Describe({
    summary: 'The contest document, whole',
    params: wire.SlugParams,
    answers: { 200: ContestDocumentSchema },
    refusals: [contestNotFound],
  })
  document(@Param('slug') slug: string) {
    return this.views.document(slug);
  }

  @Put(':slug/document')
  @Allow('organizer')
  @LargestBody(LARGEST_DOCUMENT)
  @Describe({
    summary: 'Makes the contest what its document says; the same document again changes nothing',
    params: wire.SlugParams,
    query: wire.ApplyQuery,
    body: wire.WrittenDocument,
    describedBody: wire.DescribedDocument,
    answers: { 200: wire.AppliedDocument, 201: wire.AppliedDocument },
    refusals: [contestDocumentInvalid, contestFinal, contestInUse, contestNotReady],
  })
  async apply(
    @Param('slug') slug: string,
    @Query() query: Static<typeof wire.ApplyQuery>,
    @Body() document: object,
    @SignedIn() person: Person,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const applied = await this.applyContest.run({ slug, ...document }, { ...query, slug }, person);
    reply.code(applied.outcome === 'created' && !query.dryRun ? 201 : 200);
    return wire.appliedDocument(applied, preferredLanguage(language));
  }

  @Post(':slug/publication')
  @Allow('organizer')
  @Describe({
    summary: 'Publishes a draft with the questions that the bank has now; what is published already stays as it is',
    params: wire.SlugParams,
    body: wire.PublicationBody,
    answers: { 200: wire.ContestStanding },
    refusals: [contestNotFound, contestNotReady],
  })
  async publish(
    @Param('slug') slug: string,
    @Body() { remark }: Static<typeof wire.PublicationBody>,
    @SignedIn() person: Person,
  ) {
    return wire.contestStanding(await this.publishContest.run(slug, remark ?? null, person));
  }

  @Get(':slug/history')
  @Allow('organizer')
  @Describe({
    summary: 'Versions of the document and steps of the life cycle, each with who and when',
    params: wire.SlugParams,
    answers: { 200: wire.ContestPast },
    refusals: [contestNotFound],
  })
  past(@Param('slug') slug: string) {
    return this.history.of(slug);
  }
}
