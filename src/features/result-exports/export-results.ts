import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../platform/chance/clock.js';
import { type Cell, csvFile } from '../../platform/files/csv-file.js';
import { xlsxFile } from '../../platform/files/xlsx-file.js';
import { ContestCatalogue } from '../contests/contests.public.js';
import { ExportedOrganizations } from './exported-organizations.js';
import { OrganizationSheet } from './sheets/organization-sheet.js';
import { PeopleSheet } from './people/people-sheet.js';
import { type ExportTable, exportTableNotFound } from './result-export-refusals.js';
import type { Reader, ResultSheet } from './sheets/result-sheet.js';
import { TeamSheet } from './sheets/team-sheet.js';

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

/** What can be asked for. */
export interface ExportAsked {
  readonly format: ExportFormat;
  readonly table?: ExportTable | undefined;
  /** Id, or for organizers the code: only what is of it and of those below it, with places among all; missing: everything. */
  readonly organization?: string | undefined;
}

/** The tables that results are exported as. */
@Injectable()
export class ResultSheets {
  constructor(
    readonly people: PeopleSheet,
    readonly teams: TeamSheet,
    readonly organizations: OrganizationSheet,
  ) {}
}

/** What each table's file is called: the people's is the one that is meant by results. */
const FILE_NAMES: Readonly<Record<ExportTable, string>> = {
  people: 'results',
  teams: 'teams',
  organizations: 'organizations',
};

/** The results of a contest as a file: one row a person, a team or an organization, best first. */
@Injectable()
export class ExportResults {
  constructor(
    private readonly contests: ContestCatalogue,
    private readonly sheets: ResultSheets,
    private readonly organizations: ExportedOrganizations,
    private readonly clock: Clock,
  ) {}

  /** @throws contest-not-found · organization-not-found · export-table-not-found */
  async run(slug: string, asked: ExportAsked, reader: Reader): Promise<ExportedFile> {
    const { format, table = 'people', organization } = asked;
    const contest = await this.contests.bySlug(slug);
    const sheet: ResultSheet = this.sheets[table];
    if (!sheet.isIn(contest.current.document)) throw exportTableNotFound(table);
    const of = organization === undefined ? null : await this.organizations.of(organization, reader);
    const { mediaType, write } = FORMATS[format];
    const minute = DateTime.fromJSDate(this.clock.now(), { zone: contest.current.document.timeZone });
    return {
      name: `${contest.slug}-${FILE_NAMES[table]}-${minute.toFormat('yyyyMMdd-HHmm')}.${format}`,
      mediaType,
      content: await write(sheet.pages(contest, reader, of), sheet.title[reader.language]),
    };
  }
}
