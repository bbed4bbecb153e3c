import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { Static } from 'typebox';
import type { FastifyReply } from 'fastify';
import { Describe } from '../../platform/http/describe.js';
import { LARGEST_FILE, TakesFile } from '../../platform/http/file-bodies.js';
import { preferredLanguage } from '../../platform/http/said.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { type BankFormatName, importBusy, mediaTypeOf } from '../question-files/question-files.public.js';
import { ExportBank } from './export-bank.js';
import { ImportBank } from './import-bank.js';
import { QuestionBankViews } from './question-bank-views.js';
import {
  bankFileFaulty,
  bankFull,
  bankNotFound,
  exportTooLarge,
  fileExpected,
  questionFaulty,
  questionNotFound,
} from './question-bank-refusals.js';
import * as wire from './question-banks.wire.js';
import { ReviseQuestion } from './changes/revise-question.js';

@Controller('api/banks')
@Allow('organizer')
export class QuestionBanksController {
  constructor(
    private readonly views: QuestionBankViews,
    private readonly importBank: ImportBank,
    private readonly exportBank: ExportBank,
    private readonly reviseQuestion: ReviseQuestion,
  ) {}

  @Get()
  @Describe({ summary: 'All question banks', answers: { 200: wire.BankList } })
  async list() {
    return { banks: await this.views.summaries() };
  }

  @Post(':bank/imports')
  @TakesFile()
  @Describe({
    summary:
      'Brings the questions of a YAML, CSV or Excel file into the bank: all of them, or none with a list of every fault',
    params: wire.BankParams,
    query: wire.ImportQuery,
    answers: { 200: wire.ImportReportWire },
    refusals: [bankFileFaulty, bankFull, fileExpected, importBusy],
  })
  async import(
    @Param() { bank }: Static<typeof wire.BankParams>,
    @Query() { format, ...options }: Static<typeof wire.ImportQuery>,
    @Body() body: unknown,
    @Headers('accept-language') languages: string | undefined,
    @SignedIn() person: Person,
  ) {
    const file = { name: format ? `${bank}.${format}` : bank, bytes: fileOf(body) };
    const report = await this.importBank.run(file, { bank, ...options }, person);
    return wire.reportToWire(report, preferredLanguage(languages));
  }

  @Get(':bank/questions')
  @Describe({
    summary: 'The questions that the bank asks now, with their keys',
    params: wire.BankParams,
    query: wire.QuestionsQuery,
    answers: { 200: wire.QuestionPage },
    refusals: [bankNotFound],
  })
  questions(@Param() { bank }: Static<typeof wire.BankParams>, @Query() query: Static<typeof wire.QuestionsQuery>) {
    return this.views.page(bank, wire.filterOf(query), { offset: query.offset ?? 0, limit: query.limit ?? 50 });
  }

  @Get(':bank/questions/:code/versions')
  @Describe({
    summary: 'Every version of a question, the newest first',
    params: wire.QuestionParams,
    answers: { 200: wire.QuestionHistory },
    refusals: [questionNotFound],
  })
  async versions(@Param() { bank, code }: Static<typeof wire.QuestionParams>) {
    return { versions: (await this.views.history(bank, code)).map(wire.versionToWire) };
  }

  @Put(':bank/questions/:code')
  @Describe({
    summary: 'Makes a question say this: a new version unless it says so already, a new question if there is none',
    params: wire.QuestionParams,
    body: wire.QuestionBody,
    answers: { 200: wire.RevisedWire },
    refusals: [bankNotFound, bankFull, questionFaulty],
  })
  revise(
    @Param() { bank, code }: Static<typeof wire.QuestionParams>,
    @Body() body: Static<typeof wire.QuestionBody>,
    @SignedIn() person: Person,
  ) {
    return this.reviseQuestion.run(bank, code, body, person);
  }

  @Get(':bank/export')
  @Describe({
    summary: 'The bank as a file that can be imported again',
    params: wire.BankParams,
    query: wire.ExportQuery,
    answers: { 200: null },
    mediaType: 'application/octet-stream',
    refusals: [bankNotFound, exportTooLarge, importBusy],
  })
  async export(
    @Param() { bank }: Static<typeof wire.BankParams>,
    @Query() { format = 'yaml' }: Static<typeof wire.ExportQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const bytes = await this.exportBank.run(bank, format);
    if (bytes.length > LARGEST_FILE) throw exportTooLarge(bytes.length, LARGEST_FILE);
    reply.header('content-type', contentType(format));
    reply.header('content-disposition', `attachment; filename="${bank}.${format}"`);
    return bytes;
  }
}

function contentType(format: BankFormatName): string {
  return format === 'xlsx' ? mediaTypeOf(format) : `${mediaTypeOf(format)}; charset=utf-8`;
}

/** @throws fileExpected when something else than a file was sent */
function fileOf(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (!Buffer.isBuffer(body)) throw fileExpected();
  return body;
}
