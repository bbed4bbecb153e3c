import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';

export const ROSTER_FIELDS = ['name', 'employeeNumber', 'organization', 'division', 'phone', 'team'] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** A row of a roster's file as it is written, tidied up; empty: nothing stands there. */
export type RosterRow = Readonly<Record<RosterField, string>> & {
  /** As the spreadsheet counts. */
  readonly row: number;
};

/** What each column may be called, without spaces and signs; the first is what faults and exports say. */
const HEADINGS: Readonly<Record<RosterField, string>> = {
  name: '姓名 名字 参赛者 人员姓名 选手姓名 name fullname',
  employeeNumber: '工号 职工号 员工号 员工编号 人员编号 学号 employeenumber employeeno employeeid staffnumber',
  organization:
    '单位 单位名称 单位代码 所在单位 工作单位 所属单位 组织 organization organisation organizationcode unit',
  division: '组别 参赛组别 分组 division group',
  phone: '手机号 手机 手机号码 电话 联系电话 电话号码 phone mobile phonenumber',
  team: '代表队 代表队名称 队伍 队名 参赛队 team teamname',
};

const fieldByHeading = new Map(
  ROSTER_FIELDS.flatMap((field) => HEADINGS[field].split(' ').map((heading) => [heading, field] as const)),
);

export const headingOf = (field: RosterField): string => HEADINGS[field].split(' ')[0] ?? field;

export function fieldOf(heading: string): RosterField | undefined {
  const plain = heading.normalize('NFKC').toLowerCase();
  return (
    fieldByHeading.get(plain.replace(/[\s*_:()（）-]/gu, '')) ??
    fieldByHeading.get(plain.replace(/[(（].*$/u, '').trim())
  );
}

/** A fault of a row of a file: `/rows/12/手机号`, with the place also said in words. */
export function rowFault(row: number, field: RosterField | null, kind: string, what: Said): Fault {
  const column = field && headingOf(field);
  const zh = `第 ${row} 行${column ? `“${column}”列` : ''}：${what.zh}`;
  const en = `Row ${row}${column ? `, “${column}”` : ''}: ${what.en}`;
  return {
    pointer: `/rows/${row}${column ? `/${column}` : ''}`,
    detail: said(zh, en),
    members: { row, ...(column && { column }), kind },
  };
}

export function fileFault(kind: string, what: Said): Fault {
  return { pointer: '', detail: what, members: { kind } };
}
