import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../platform/chance/clock.js';
import { type Cell, csvFile } from '../../platform/files/csv-file.js';
import { xlsxFile } from '../../platform/files/xlsx-file.js';
import { type Contest, ContestCatalogue } from '../contests/contests.public.js';
import { ExportedOrganizations } from './exported-organizations.js';
import { RankedPeople } from './ranked-people.js';
import { type Reader, resultColumns } from './result-table.js';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

const FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: (pages: AsyncIterable<Cell[][]>) => Promise.resolve(csvFile(pages)),
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxFile },
};

/** The results of a contest as a file: one row a person, best first. */
@Injectable()
export class ExportResults {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly people: RankedPeople,
    private readonly organizations: ExportedOrganizations,
    private readonly clock: Clock,
  ) {}

  /**
   * @param organization id or code: only people of it and of those below it, with their places among all; null: everybody
   * @throws contest-not-found · organization-not-found
   */
  async run(
    slug: string,
    format: ExportFormat,
    reader: Reader,
    organization: string | null = null,
  ): Promise<ExportedFile> {
    const contest = await this.contests.bySlug(slug);
    const of = organization === null ? null : await this.organizations.of(organization, reader);
    const { mediaType, write } = FORMATS[format];
    const minute = DateTime.fromJSDate(this.clock.now(), { zone: contest.current.document.timeZone });
    return {
      name: `${contest.slug}-results-${minute.toFormat('yyyyMMdd-HHmm')}.${format}`,
      mediaType,
      content: await write(this.pages(contest, reader, of)),
    };
  }

  private async *pages(
    contest: Contest,
    reader: Reader,
    organizations: ReadonlySet<string> | null,
  ): AsyncIterable<Cell[][]> {
    const columns = resultColumns(contest.current.document, reader);
    yield [columns.map(({ title }) => title)];
    for await (const page of this.people.of(contest, organizations))
      yield page.map((person) => columns.map(({ cell }) => cell(person)));
  }
}
