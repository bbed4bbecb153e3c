import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestFinal, contestNotFound } from '../contests/contests.public.js';
import { ApplyCorrection, CancelPreview } from './apply-correction.js';
import * as refusals from './correction-refusals.js';
import { CorrectionViews } from './correction-views.js';
import * as wire from './key-corrections.wire.js';
import { MakePreview } from './previews/make-preview.js';

@Controller('api/contests/:slug/key-corrections')
@Allow('organizer')
export class KeyCorrectionsController {
  constructor(
    private readonly makePreview: MakePreview,
    private readonly applyCorrection: ApplyCorrection,
    private readonly cancelPreview: CancelPreview,
    private readonly views: CorrectionViews,
  ) {}

  @Get()
  @Describe({
    summary: 'What was corrected in the keys of the contest, and what was previewed',
    params: wire.SlugParams,
    answers: { 200: wire.CorrectionsAnswer },
    refusals: [contestNotFound],
  })
  all(@Param('slug') slug: string): Promise<wire.CorrectionsAnswer> {
    return this.views.of(slug);
  }

  @Post('previews')
  @Describe({
    summary: 'Begins to work out what a correction would change: nothing changes by it. Read it until it is `ready`',
    params: wire.SlugParams,
    body: wire.PreviewBody,
    answers: { 201: wire.PreviewPage },
    refusals: [contestNotFound, contestFinal],
  })
  async preview(
    @Param('slug') slug: string,
    @Body() body: Static<typeof wire.PreviewBody>,
    @SignedIn() person: Person,
  ): Promise<wire.PreviewPage> {
    const { id } = await this.makePreview.run(slug, body, person);
    return this.views.preview(slug, id, 1);
  }

  @Get('previews/:id')
  @Describe({
    summary: 'What a correction would change, and who would move from what to what',
    params: wire.PreviewParams,
    query: wire.PageQuery,
    answers: { 200: wire.PreviewPage },
    refusals: [contestNotFound, refusals.correctionPreviewNotFound],
  })
  read(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Query() { page }: Static<typeof wire.PageQuery>,
  ): Promise<wire.PreviewPage> {
    return this.views.preview(slug, id, page);
  }

  @Get('previews/:id/teams')
  @Describe({
    summary: 'Which teams a correction would move, from what to what',
    params: wire.PreviewParams,
    query: wire.PageQuery,
    answers: { 200: wire.TeamMoves },
    refusals: [contestNotFound, refusals.correctionPreviewNotFound],
  })
  teams(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Query() { page }: Static<typeof wire.PageQuery>,
  ): Promise<wire.TeamMoves> {
    return this.views.teams(slug, id, page);
  }

  @Get('previews/:id/organizations')
  @Describe({
    summary: 'Which organizations a correction would move: each figure, the places by it, and the award',
    params: wire.PreviewParams,
    query: wire.PageQuery,
    answers: { 200: wire.OrganizationMoves },
    refusals: [contestNotFound, refusals.correctionPreviewNotFound],
  })
  organizations(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Query() { page }: Static<typeof wire.PageQuery>,
  ): Promise<wire.OrganizationMoves> {
    return this.views.organizations(slug, id, page);
  }

  @Post('previews/:id/application')
  @HttpCode(200)
  @Describe({
    summary: 'Makes a previewed correction hold; what ended before is graded again behind it, until it is `applied`',
    params: wire.PreviewParams,
    body: wire.NothingBody,
    answers: { 200: wire.PreviewPage },
    refusals: [
      contestNotFound,
      contestFinal,
      refusals.correctionPreviewNotFound,
      refusals.previewNotReady,
      refusals.previewOutdated,
      refusals.correctionUnderWay,
    ],
  })
  async apply(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @SignedIn() person: Person,
  ): Promise<wire.PreviewPage> {
    await this.applyCorrection.run(slug, id, person);
    return this.views.preview(slug, id, 1);
  }

  @Delete('previews/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Drops a preview that was not applied',
    params: wire.PreviewParams,
    answers: { 204: null },
    refusals: [contestNotFound, refusals.correctionPreviewNotFound, refusals.previewAlreadyApplied],
  })
  async cancel(@Param('slug') slug: string, @Param('id') id: string, @SignedIn() person: Person): Promise<void> {
    await this.cancelPreview.run(slug, id, person);
  }
}
