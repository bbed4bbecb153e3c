import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { preferredLanguage } from '../../platform/http/said.js';
import { mayActAs } from '../../platform/session/roles.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { contestNotFound } from '../contests/contests.public.js';
import { organizationNotFound } from '../organizations/organizations.public.js';
import { EXPORT_FORMATS, ExportResults } from './export-results.js';
import { EXPORT_TABLES, exportTableNotFound } from './result-export-refusals.js';

const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
const ExportQuery = Type.Object({
  format: Type.Enum([...EXPORT_FORMATS], { default: 'xlsx' }),
  table: Type.Enum([...EXPORT_TABLES], {
    default: 'people',
    description: 'one row a person, a team or an organization',
  }),
  organization: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'id, or for organizers the code: only what is of it and of the organizations below it',
    }),
  ),
});

@Controller('api/contests/:slug/results')
export class ResultExportsController {
  constructor(private readonly exportResults: ExportResults) {}

  @Get('export')
  @Allow('viewer')
  @Describe({
    summary:
      'Results of people, teams or organizations as a spreadsheet (xlsx or csv), best first; personal data in full for organizers only',
    params: SlugParams,
    query: ExportQuery,
    answers: { 200: null },
    mediaType: 'application/octet-stream',
    refusals: [contestNotFound, organizationNotFound, exportTableNotFound],
  })
  async export(
    @Param('slug') slug: string,
    @Query() asked: Static<typeof ExportQuery>,
    @SignedIn() person: Person,
    @Headers('accept-language') languages: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = { language: preferredLanguage(languages), full: mayActAs(person.role, 'organizer') };
    const file = await this.exportResults.run(slug, asked, reader);
    reply.headers({
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
    });
    await reply.send(file.content);
  }
}
