import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Static } from 'typebox';
import { Describe } from '../../../platform/http/describe.js';
import { Allow } from '../../../platform/session/signed-in.js';
import { type Settings, SETTINGS } from '../../../platform/settings/settings.js';
import { contestNotFound } from '../../contests/contests.public.js';
import { CheckResultDocument } from '../check-result-document.js';
import * as refusals from '../result-document-refusals.js';
import { ResultDocumentViews } from '../result-document-views.js';
import * as wire from '../result-documents.wire.js';
import { fileName, ResultFiles } from './result-files.js';
import { resultPage, RESULT_PAGE_STYLE } from './result-page.js';

/** Result documents on paper, and how they are checked. */
@Controller('api/contests/:slug/result-documents')
@Allow('organizer')
export class ResultPapersController {
  constructor(
    private readonly views: ResultDocumentViews,
    private readonly files: ResultFiles,
    private readonly check: CheckResultDocument,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('basis')
  @Describe({
    summary: 'What results rest on now, line by line; its SHA-256 is the hash of a document issued now',
    params: wire.SlugParams,
    answers: { 200: null },
    mediaType: 'application/x-ndjson',
    refusals: [contestNotFound],
  })
  async basis(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.check.text(slug);
    await reply.headers({ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' }).send(text);
  }

  @Get(':number/page')
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({
    summary: 'A result document as a page to print on A4, with the first 500 lines of each table',
    params: wire.DocumentParams,
    answers: { 200: null },
    mediaType: 'text/html',
    refusals: [contestNotFound, refusals.resultDocumentNotFound],
  })
  async page(@Param('slug') slug: string, @Param('number') number: number): Promise<string> {
    const document = await this.views.one(slug, Number(number));
    return resultPage(document, {
      files: await this.files.of(document),
      styleAddress: '../page.css',
      checkAddress: `${this.settings.publicUrl ?? ''}/api/contests/${slug}/result-documents/${document.number}/check`,
    });
  }

  @Get('page.css')
  @Allow('anyone')
  @Header('content-type', 'text/css; charset=utf-8')
  @Describe({
    summary: 'How the page to print looks',
    params: wire.SlugParams,
    answers: { 200: null },
    mediaType: 'text/css',
  })
  style(): string {
    return RESULT_PAGE_STYLE;
  }

  @Get(':number/files/:table')
  @Describe({
    summary: 'A whole table of a result document as CSV, always the same, byte for byte',
    params: wire.TableParams,
    answers: { 200: null },
    mediaType: 'text/csv',
    refusals: [contestNotFound, refusals.resultDocumentNotFound, refusals.resultTableNotFound],
  })
  async file(@Param() params: Static<typeof wire.TableParams>, @Res() reply: FastifyReply): Promise<void> {
    const document = await this.views.one(params.slug, Number(params.number));
    const content = this.files.stream(document, params.table);
    if (!content) throw refusals.resultTableNotFound();
    reply.headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(document, params.table)}"`,
      'cache-control': 'no-store',
    });
    await reply.send(content);
  }

  @Get(':number/check')
  @Allow('anyone')
  @Describe({
    summary: 'What was issued under this number: state, instant and hashes, for whoever holds a printed document',
    params: wire.DocumentParams,
    answers: { 200: wire.ReceiptWire },
    refusals: [contestNotFound, refusals.resultDocumentNotFound],
  })
  async receipt(@Param('slug') slug: string, @Param('number') number: number) {
    return wire.receiptToWire(await this.check.receipt(slug, Number(number)));
  }

  @Get(':number/recomputation')
  @Describe({
    summary: 'The hash computed again from what is stored now, beside the one that was issued',
    params: wire.DocumentParams,
    answers: { 200: wire.RecomputationWire },
    refusals: [contestNotFound, refusals.resultDocumentNotFound],
  })
  async recomputation(@Param('slug') slug: string, @Param('number') number: number) {
    return wire.recomputationToWire(await this.check.again(slug, Number(number)));
  }
}
