import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const EXPORT_TABLES = ['people', 'teams', 'organizations'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

const WITHOUT = {
  people: said('没有选手成绩', 'has no results of people'),
  teams: said('不对代表队排名', 'ranks no teams'),
  organizations: said('不比较单位', 'compares no organizations'),
};

export const exportTableNotFound = refusal('export-table-not-found', 404, (table: ExportTable) =>
  said(
    `这场竞赛${WITHOUT[table].zh}，没有这张表可以导出。`,
    `This contest ${WITHOUT[table].en}, so there is no such table to export.`,
  ),
);
