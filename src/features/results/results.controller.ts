import { Controller, Get, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { attemptNotFound, SubmitAttempt } from '../attempts/attempts.public.js';
import { AttemptResults } from './attempt-results.js';
import { AttemptReviews } from './attempt-reviews.js';
import * as refusals from './result-refusals.js';
import * as wire from './results.wire.js';

@Controller('api/attempts/:id')
@Allow('contestant')
export class ResultsController {
  constructor(
    private readonly submitAttempt: SubmitAttempt,
    private readonly results: AttemptResults,
    private readonly reviews: AttemptReviews,
  ) {}

  @Post('submission')
  @Describe({
    summary: 'Submits an attempt; with its result where results are published on submission. Again: the same answer',
    params: wire.AttemptParams,
    body: wire.SubmitBody,
    answers: { 200: wire.SubmissionAnswer },
    refusals: [attemptNotFound],
  })
  async submit(@Param('id') id: string, @SignedIn() person: Person): Promise<wire.SubmissionAnswer> {
    return this.results.afterSubmission(await this.submitAttempt.run(id, person.id));
  }

  @Get('result')
  @Describe({
    summary: "What one of the caller's attempts came to, by the publication rules",
    params: wire.AttemptParams,
    answers: { 200: wire.ResultAnswer },
    refusals: [attemptNotFound, refusals.attemptStillOpen, refusals.attemptVoided, refusals.resultNotPublished],
  })
  result(@Param('id') id: string, @SignedIn() person: Person): Promise<wire.ResultAnswer> {
    return this.results.own(id, person.id);
  }

  @Get('review')
  @Describe({
    summary: "The caller's own answers with key and explanation, by the publication rules",
    params: wire.AttemptParams,
    answers: { 200: wire.ReviewAnswer },
    refusals: [
      attemptNotFound,
      refusals.attemptStillOpen,
      refusals.attemptVoided,
      refusals.reviewNotPublished,
      refusals.reviewNotOffered,
    ],
  })
  review(@Param('id') id: string, @SignedIn() person: Person): Promise<wire.ReviewAnswer> {
    return this.reviews.own(id, person.id);
  }
}
