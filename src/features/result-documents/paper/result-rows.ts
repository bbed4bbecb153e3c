import type { Cell } from '../../../platform/files/csv-file.js';
import { harmless } from '../../../platform/files/harmless-csv.js';
import type { OrganizationTable, TeamTable } from '../tables/group-tables.js';
import type { ResultTables } from '../tables/result-tables.js';

export const RESULT_TABLES = ['people', 'teams', 'organizations'] as const;
export type ResultTable = (typeof RESULT_TABLES)[number];

const ALL = '全部 All';

/**
 * A table of a result document as the rows of its file, headings first; null: the document has no such table. They are made
 * of the document alone, so the file is the same, byte for byte, however often it is asked for. Its hash stands on signed
 * paper: who changes anything here makes documents that were issued before look forged.
 */
export function tableRows(content: ResultTables, table: ResultTable): Cell[][] | null {
  if (table === 'people') return peopleRows(content.tables);
  if (table === 'teams') return content.teams.length > 0 ? teamRows(content.teams) : null;
  return content.organizations && organizationRows(content.organizations);
}

function peopleRows(tables: ResultTables['tables']): Cell[][] {
  const rows = tables.flatMap(({ division, lines }) =>
    lines.map(({ place, name, score, timeUsedMs }): Cell[] => [
      harmless(division ?? ALL),
      place,
      harmless(name),
      score,
      timeUsedMs / 1000,
    ]),
  );
  return [['组别 Division', '名次 Place', '姓名 Name', '得分 Score', '用时（秒） Time (s)'], ...rows];
}

function teamRows(tables: readonly TeamTable[]): Cell[][] {
  const rows = tables.flatMap(({ division, lines }) =>
    lines.map(({ place, name, score, timeUsedMs, members }): Cell[] => [
      harmless(division ?? ALL),
      place,
      harmless(name),
      score,
      timeUsedMs / 1000,
      harmless(membersInWords(members)),
    ]),
  );
  const headings = [
    '组别 Division',
    '名次 Place',
    '代表队 Team',
    '得分 Score',
    '用时（秒） Time (s)',
    '队员得分 Members',
  ];
  return [headings, ...rows];
}

export function membersInWords(members: TeamTable['lines'][number]['members']): string {
  return members.map(({ name, score, counts }) => `${name} ${score ?? '缺席'}${counts ? '' : '（不计）'}`).join('；');
}

const ORGANIZATION_HEADINGS = [
  '名次 Place',
  '单位 Organization',
  '在册 Heads',
  '参赛 Took part',
  '参与率 % Rate',
  '平均分 Average',
  '合格率 % Pass',
  '优秀率 % Excellence',
  '总分 Total',
  '评比得分 Award',
  '规模组 Size band',
  '评奖 Awarded',
];

function organizationRows({ lines }: OrganizationTable): Cell[][] {
  const rows = lines.map((line): Cell[] => [
    line.place ?? '',
    harmless(line.path.join(' / ')),
    line.headCount ?? '',
    line.participants,
    line.participationRate ?? '',
    line.average ?? '',
    line.passRate ?? '',
    line.excellenceRate ?? '',
    line.totalPoints,
    line.award ?? '',
    harmless(line.band ?? ''),
    line.awarded ? '获奖' : '',
  ]);
  return [ORGANIZATION_HEADINGS, ...rows];
}
