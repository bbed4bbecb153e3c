import { harmless } from '../../../platform/files/harmless-csv.js';
import { lotNumber } from '../../../rules/ranking/lot-number.js';
import { said, type Said } from '../../../platform/http/said.js';
import type { AccountSummary } from '../../accounts/accounts.public.js';
import type { ContestDocument } from '../../contests/contests.public.js';
import type { Entry } from '../../entries/entries.public.js';
import { maskedName } from '../../leaderboards/leaderboards.public.js';
import type { EntryStanding, Unranked } from '../../standings/standings.public.js';
import type { ToldGroups } from '../sheets/groups-of-people.js';
import { maskedField } from './masked-field.js';
import { organizationColumns } from '../sheets/organization-columns.js';
import { type Column, localSecond, type Reader } from '../sheets/result-sheet.js';

/** Where somebody stands. */
export interface RankedStanding {
  /** Null: the person isn't ranked. */
  readonly place: number | null;
  /** Within the division; null: there is none, or the person isn't ranked. */
  readonly placeInDivision: number | null;
  readonly standing: EntryStanding;
}

/** Everything that one row says. */
export interface RankedPerson extends RankedStanding, ToldGroups {
  readonly entry: Entry | undefined;
  readonly account: AccountSummary | undefined;
  /** What each stage brings to the score, in hundredths, by the stage's id; missing: no attempt of it counts. */
  readonly stages: ReadonlyMap<string, number>;
}

/**
 * The columns of a contest's results: place, name, login, the fields of the registration, organization, team, score, time,
 * attempts, finish, the points that each stage brings to the score, the points in each section, and the lot where lots are
 * drawn. Points as in the document, time in seconds, the finish in the contest's time zone.
 * Texts that contestants wrote are made harmless for spreadsheets.
 */
export function resultColumns(document: ContestDocument, reader: Reader): Column<RankedPerson>[] {
  const { language, full } = reader;
  const title = (zh: string, en: string) => said(zh, en)[language];
  const maskNames = !full && document.publication.leaderboards.names === 'masked';
  const divided: Column<RankedPerson>[] = document.registration.divisions
    ? [
        { title: title('组别', 'Division'), cell: ({ standing }) => harmless(standing.division ?? '') },
        { title: title('组别名次', 'Place in division'), cell: ({ placeInDivision }) => placeInDivision ?? '' },
      ]
    : [];
  const personal = (value: string) => harmless(full ? value : maskedField(value));
  return [
    { title: title('名次', 'Place'), cell: ({ place }) => place ?? '' },
    ...divided,
    {
      title: title('姓名', 'Name'),
      cell: ({ entry }) => harmless(maskNames ? maskedName(entry?.name ?? '') : (entry?.name ?? '')),
    },
    { title: title('登录名', 'Login'), cell: ({ account }) => personal(account?.login ?? '') },
    ...document.registration.fields.map(({ name, label }) => ({
      title: harmless(label ?? name),
      cell: ({ entry }: RankedPerson) => personal(entry?.fields[name] ?? ''),
    })),
    ...groupColumns(document, reader),
    { title: title('得分', 'Score'), cell: ({ standing }) => standing.score / 100 },
    { title: title('用时（秒）', 'Time used (s)'), cell: ({ standing }) => standing.timeUsedMs / 1000 },
    { title: title('答题次数', 'Attempts'), cell: ({ standing }) => standing.attempts },
    {
      title: title('完成时间', 'Finished at'),
      cell: ({ standing }) => localSecond(standing.finishedAt, document.timeZone),
    },
    ...stageColumns(document),
    ...sectionTitles(document).map((section) => ({
      title: harmless(section),
      cell: ({ standing }: RankedPerson) => sectionPoints(standing, section),
    })),
    ...lotColumns(document, title),
    { title: title('备注', 'Remark'), cell: ({ standing }) => remark(standing)[language] },
  ];
}

/** With which anybody can draw the lots again: docs/contest-document.md. */
function lotColumns({ ranking }: ContestDocument, title: (zh: string, en: string) => string): Column<RankedPerson>[] {
  const { ties, lotSeed } = ranking;
  if (lotSeed === undefined || !ties.includes('lot')) return [];
  return [
    { title: title('报名编号', 'Entry number'), cell: ({ standing }) => standing.entryId },
    { title: title('签号', 'Lot'), cell: ({ standing }) => lotNumber(lotSeed, standing.entryId) },
  ];
}

function groupColumns({ registration }: ContestDocument, reader: Reader): Column<RankedPerson>[] {
  const { organization = 'none', team = 'none' } = registration;
  return [
    ...(organization === 'none' ? [] : organizationColumns<RankedPerson>(reader, (person) => person.organization)),
    ...(team === 'none'
      ? []
      : [{ title: said('代表队', 'Team')[reader.language], cell: (one: RankedPerson) => harmless(one.team ?? '') }]),
  ];
}

/** They add up to the score, but for roundings of an average. */
function stageColumns({ stages = [] }: ContestDocument): Column<RankedPerson>[] {
  return stages.map(({ id, title }) => ({
    title: harmless(title),
    cell: (person) => {
      const score = person.stages.get(id);
      return score === undefined ? '' : score / 100;
    },
  }));
}

/** A section that appears twice by name is one column: scores of sections are kept by name. */
function sectionTitles({ paper }: ContestDocument): string[] {
  return [...new Set(paper.sections.map(({ title }) => title))];
}

function sectionPoints({ sectionScores }: EntryStanding, section: string): number {
  return sectionScores.filter(({ title }) => title === section).reduce((sum, { points }) => sum + points, 0) / 100;
}

const NOT_RANKED: Readonly<Record<Unranked, Said>> = {
  excluded: said('所在单位不参加排名', 'organization excluded'),
  disqualified: said('取消资格', 'disqualified'),
  belowMinimum: said('低于最低分数', 'below the minimum mark'),
};

function remark({ unranked }: EntryStanding): Said {
  return unranked ? NOT_RANKED[unranked] : said('', '');
}
