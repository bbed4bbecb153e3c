import type { TableSheet } from '../../platform/files/table-cell.js';

export const FIELDS = ['path', 'name', 'code', 'parentCode', 'kind', 'headCount', 'countedOn'] as const;
export type Field = (typeof FIELDS)[number];

/** What each column may be called, as people write it without spaces and signs; the first is what faults call it. */
const HEADINGS: Readonly<Record<Field, string>> = {
  path: '路径 单位路径 完整路径 全称路径 单位全路径 path fullpath',
  name: '名称 单位名称 单位 单位全称 机构名称 name organization organizationname',
  code: '代码 单位代码 编码 单位编码 单位编号 编号 机构代码 报名码 单位报名码 code organizationcode',
  parentCode: '上级代码 上级单位代码 上级编码 上级单位编码 上级编号 父级代码 主管单位代码 parentcode parent',
  kind: '类别 单位类别 单位类型 类型 性质 kind type',
  headCount:
    '在册人数 人数 在册数量 在册总人数 在册数 在岗人数 职工人数 在职人数 员工人数 总人数 headcount heads employees',
  countedOn: '统计日期 截至日期 截止日期 人数日期 统计时间 日期 countedon date',
};

const fieldByHeading = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].split(' ').map((heading) => [heading, field] as const)),
);

const NUMERALS = '一二三四五六七八九十';

/** `一级单位`, `第2级`, `level3`. */
const LEVEL = /^第?([一二三四五六七八九十]|1?\d)级(?:单位|单位名称|名称|机构)?$|^level(1?\d)$/;

/** What nobody calls a remark: a number of people. */
const LIKE_HEADS = /在册|人数|head\s*count/i;

/** Titles and remarks may stand above the headings, in no more rows than this. */
const ROWS_SEARCHED = 10;

/** A field, or the level of a name from 1. */
type Meaning = Field | number | null;

export interface OrganizationHeader {
  /** The index of the row, from 0. */
  readonly row: number;
  /** The headings as they are written. */
  readonly labels: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The columns of the names from the top down; empty where names aren't spread over columns. */
  readonly levels: readonly number[];
  /** Columns that mean what another one means. */
  readonly repeated: readonly number[];
  /** Columns of no known meaning that look like head counts, where there are none. */
  readonly unclear: readonly number[];
}

export const headingOf = (field: Field): string => HEADINGS[field].split(' ')[0] ?? field;

/** How many columns of the best row are understood, when they are enough to tell a list of organizations. */
export function headerLikeness(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.slice(0, ROWS_SEARCHED).map(likenessOf));
}

/** Null: no row looks like headings. */
export function findHeader(sheet: TableSheet): OrganizationHeader | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED).map((cells) => cells.map(({ text }) => text));
  const best = Math.max(0, ...rows.map(likenessOf));
  if (best === 0) return null;
  const row = rows.findIndex((cells) => likenessOf(cells) === best);
  const labels = (rows[row] ?? []).map((label) => label.replace(/\s+/g, ' ').trim());
  const meanings = labels.map(meaningOf);
  const levels = meanings
    .flatMap((meaning, column) => (typeof meaning === 'number' && meanings.indexOf(meaning) === column ? [column] : []))
    .sort((one, other) => Number(meanings[one]) - Number(meanings[other]));
  const repeated = [...meanings.entries()].flatMap(([column, meaning]) =>
    meaning !== null && meanings.indexOf(meaning) < column ? [column] : [],
  );
  const columns = Object.fromEntries(
    FIELDS.flatMap((field) => (meanings.includes(field) ? [[field, meanings.indexOf(field)]] : [])),
  );
  const hasHeads = meanings.includes('headCount');
  const unclear = [...labels.entries()].flatMap(([column, label]) =>
    !hasHeads && meanings[column] === null && LIKE_HEADS.test(label) ? [column] : [],
  );
  return { row, labels, columns, levels, repeated, unclear };
}

/** A list of organizations names them, one way or another. */
function likenessOf(cells: readonly string[]): number {
  const known = new Set(cells.map(meaningOf).filter((meaning) => meaning !== null));
  const names = known.has('path') || known.has('name') || known.has(1);
  return names ? known.size : 0;
}

function meaningOf(label: string): Meaning {
  const plain = label.normalize('NFKC').toLowerCase();
  // What stands between brackets is a remark: 代码(必填).
  const bare = plain.replace(/[([【].*?[)\]】]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  const field = fieldByHeading.get(bare);
  if (field) return field;
  const [, numeral = '', digits = ''] = LEVEL.exec(bare) ?? [];
  const written = numeral || digits;
  if (written === '') return null;
  return NUMERALS.includes(written) ? NUMERALS.indexOf(written) + 1 : Number(written);
}
