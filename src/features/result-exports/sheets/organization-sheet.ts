import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../../platform/files/csv-file.js';
import { harmless } from '../../../platform/files/harmless-csv.js';
import { said } from '../../../platform/http/said.js';
import { type Contest, type ContestDocument, isDeclared } from '../../contests/contests.public.js';
import {
  type ComparedOrganization,
  comparesOrganizations,
  ContestFigures,
  type FiguresWire,
  figuresToWire,
  namesDownTo,
} from '../../organization-figures/organization-figures.public.js';
import { organizationColumns } from './organization-columns.js';
import type { Column, Reader, ResultSheet } from './result-sheet.js';

const PAGE = 500;

interface Line extends ComparedOrganization {
  readonly figures: FiguresWire;
}

/** One row an organization of the level that competes, as things stand now, in the order of the leaderboard. */
@Injectable()
export class OrganizationSheet implements ResultSheet {
  readonly title = said('单位', 'Organizations');

  constructor(private readonly figures: ContestFigures) {}

  isIn(document: ContestDocument): boolean {
    return comparesOrganizations(document);
  }

  async *pages(contest: Contest, reader: Reader, organizations: ReadonlySet<string> | null): AsyncIterable<Cell[][]> {
    const { compared } = await this.figures.of(contest);
    const by = compared.hasAward ? 'award' : 'totalPoints';
    const ordered = compared.inOrder({ by, level: null, under: null, band: null });
    const lines = bandByBand(ordered, contest.current.document).filter(
      ({ node }) => organizations?.has(node.organization.id) ?? true,
    );
    const columns = columnsOf(contest, reader);
    yield [columns.map(({ title }) => title)];
    for (let from = 0; from < lines.length; from += PAGE) {
      await setImmediate();
      yield lines.slice(from, from + PAGE).map((line) => {
        const told = { ...line, figures: figuresToWire(line.node.figures) };
        return columns.map(({ cell }) => cell(told));
      });
    }
  }
}

/** Organizations of like size stand together, since each has its place among those; the rest comes last. */
function bandByBand(ordered: readonly ComparedOrganization[], { organizations }: ContestDocument) {
  const bands = organizations?.award?.sizeBands?.map(({ title }) => title) ?? [];
  const bandOf = ({ award }: ComparedOrganization) => {
    const index = award?.band == null ? -1 : bands.indexOf(award.band);
    return [award?.score == null, index < 0 ? bands.length : index] as const;
  };
  return bands.length === 0
    ? ordered
    : [...ordered].sort((one, other) => {
        const [[outOne, a], [outOther, b]] = [bandOf(one), bandOf(other)];
        return Number(outOne) - Number(outOther) || a - b;
      });
}

function columnsOf({ state, current: { document } }: Contest, reader: Reader): Column<Line>[] {
  const title = (zh: string, en: string) => said(zh, en)[reader.language];
  const award = document.organizations?.award;
  const figure = (zh: string, en: string, name: keyof FiguresWire): Column<Line> => ({
    title: title(zh, en),
    cell: ({ figures }) => figures[name] ?? '',
  });
  return [
    ...(award?.sizeBands
      ? [{ title: title('规模组', 'Size band'), cell: ({ award: won }: Line) => harmless(won?.band ?? '') }]
      : []),
    {
      title: title('名次', 'Place'),
      cell: ({ place, award: won }) => (award ? won?.place : place) ?? '',
    },
    ...organizationColumns<Line>(reader, ({ node }) => ({
      name: node.organization.name,
      code: node.organization.code,
      above: namesDownTo(node).slice(0, -1),
    })),
    figure('在册人数', 'Head count', 'headCount'),
    figure('参赛选手数', 'Participants', 'participants'),
    figure('参与率（%）', 'Participation rate (%)', 'participationRate'),
    figure('平均分', 'Average', 'average'),
    figure('合格率（%）', 'Pass rate (%)', 'passRate'),
    figure('优秀率（%）', 'Excellence rate (%)', 'excellenceRate'),
    figure('总分', 'Total points', 'totalPoints'),
    ...(award ? awardColumns(isDeclared(state), title) : []),
  ];
}

function awardColumns(declared: boolean, title: (zh: string, en: string) => string): Column<Line>[] {
  const awarded = declared ? title('获奖', 'awarded') : title('目前入围', 'would be awarded now');
  return [
    {
      title: title('评比得分', 'Award score'),
      cell: ({ award }) => (award?.score == null ? '' : award.score / 100),
    },
    { title: title('组织奖', 'Award'), cell: ({ award }) => (award?.awarded ? awarded : '') },
  ];
}
