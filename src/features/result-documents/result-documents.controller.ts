import { Controller, Get, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestNotFound } from '../contests/contests.public.js';
import { IssueResultDocument } from './issue-result-document.js';
import * as refusals from './result-document-refusals.js';
import { ResultDocumentViews } from './result-document-views.js';
import * as wire from './result-documents.wire.js';

@Controller('api/contests/:slug/result-documents')
@Allow('organizer')
export class ResultDocumentsController {
  constructor(
    private readonly issue: IssueResultDocument,
    private readonly views: ResultDocumentViews,
  ) {}

  @Post()
  @Describe({
    summary: 'Issues a numbered result document of how things stand now, once results are declared',
    params: wire.SlugParams,
    body: wire.IssueBody,
    answers: { 201: wire.ResultDocumentHeadWire },
    refusals: [contestNotFound, refusals.resultsNotDeclared, refusals.resultsBeingCorrected, refusals.resultsChanging],
  })
  async create(@Param('slug') slug: string, @SignedIn() person: Person) {
    return wire.headToWire(await this.issue.run(slug, person));
  }

  @Get()
  @Describe({
    summary: 'Result documents, newest first; the step to final has issued one',
    params: wire.SlugParams,
    answers: { 200: wire.ResultDocumentList },
    refusals: [contestNotFound],
  })
  async list(@Param('slug') slug: string) {
    return { documents: (await this.views.list(slug)).map(wire.headToWire) };
  }

  @Get(':number')
  @Describe({
    summary: 'A result document as it was issued',
    params: wire.DocumentParams,
    answers: { 200: wire.ResultDocumentWire },
    refusals: [contestNotFound, refusals.resultDocumentNotFound],
  })
  async one(@Param('slug') slug: string, @Param('number') number: number) {
    return wire.documentToWire(await this.views.one(slug, Number(number)));
  }
}
