import { hasContent, type TableRow, type TableSheet, TableTrouble } from '../../../platform/files/table-cell.js';
import { readTableFile } from '../../../platform/files/table-file.js';
import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';
import {
  fieldOf,
  fileFault,
  headingOf,
  ROSTER_FIELDS,
  type RosterField,
  type RosterRow,
  rowFault,
} from './roster-row.js';

/** Of a file: enough for a city's contest; a larger one comes in two. */
export const MOST_PEOPLE = 100_000;

export interface ReadRoster {
  readonly rows: readonly RosterRow[];
  readonly faults: readonly Fault[];
}

/** Titles and remarks may stand above the headings, in no more rows than this. */
const ROWS_SEARCHED = 10;

/** The people of a CSV or Excel file, one a row below the headings; columns by their headings, in any order. */
export async function readRosterFile(bytes: Uint8Array): Promise<ReadRoster> {
  try {
    const sheets = await readTableFile(Buffer.from(bytes), likeness);
    const [first, ...others] = sheets;
    if (!first) return { rows: [], faults: [fileFault('empty', TROUBLES.empty)] };
    return readSheet(others.reduce((best, sheet) => (likenessOf(sheet) > likenessOf(best) ? sheet : best), first));
  } catch (error) {
    if (!(error instanceof TableTrouble)) throw error;
    const trouble = fileFault(error.kind, TROUBLES[error.kind]);
    return {
      rows: [],
      faults: [error.row === null ? trouble : rowFault(error.row, null, error.kind, TROUBLES[error.kind])],
    };
  }
}

const TROUBLES: Readonly<Record<TableTrouble['kind'], Said>> = {
  empty: said('文件是空的。', 'The file is empty.'),
  'old-excel': said(
    '这是旧版 Excel（.xls）或加了密码的文件，无法读取。请另存为 .xlsx 且不加密码，再导入。',
    'This is a file of an old Excel (.xls) or has a password. Please save it as .xlsx without a password.',
  ),
  'not-text': said('这不是文本，也不是 Excel 文件。', 'This is neither text nor an Excel file.'),
  unreadable: said('文件已损坏，无法读取。请重新保存后再导入。', 'The file is damaged. Please save it again.'),
  'too-large': said('文件太大，请分成几个文件导入。', 'The file is too large; please split it.'),
  'quote-not-closed': said('这里的引号没有结束。', 'A quote begins here and never ends.'),
};

function likeness(rows: readonly string[][]): number {
  return Math.max(
    0,
    ...rows.slice(0, ROWS_SEARCHED).map((row) => new Set(row.flatMap((cell) => fieldOf(cell) ?? [])).size),
  );
}

function likenessOf({ rows }: TableSheet): number {
  return likeness(rows.slice(0, ROWS_SEARCHED).map((row) => row.map(({ text }) => text)));
}

function readSheet(sheet: TableSheet): ReadRoster {
  const most = likenessOf(sheet);
  const header = sheet.rows.findIndex((row) => most > 0 && likeness([row.map(({ text }) => text)]) === most);
  const columns = columnsOf(sheet.rows[header] ?? []);
  if (columns.name === undefined)
    return {
      rows: [],
      faults: [
        fileFault(
          'name-column-missing',
          said(
            `没有找到“姓名”列。请在第一行写明列名：${ROSTER_FIELDS.map(headingOf).join('、')}。`,
            `There is no column “姓名” (name). Please name the columns in the first row: ${ROSTER_FIELDS.map(headingOf).join(', ')}.`,
          ),
        ),
      ],
    };
  const faults: Fault[] = [];
  const rows = sheet.rows.flatMap((row, index) =>
    index > header && hasContent(row) ? [rowOf(row, index + 1, columns, faults)] : [],
  );
  if (rows.length === 0) faults.push(fileFault('empty', TROUBLES.empty));
  if (rows.length > MOST_PEOPLE) return { rows: [], faults: [fileFault('too-large', TROUBLES['too-large'])] };
  return { rows, faults };
}

type Columns = Partial<Record<RosterField, number>>;

function columnsOf(header: TableRow): Columns {
  const columns: Columns = {};
  for (const [index, { text }] of header.entries()) {
    const field = fieldOf(text);
    if (field !== undefined) columns[field] ??= index;
  }
  return columns;
}

function rowOf(row: TableRow, number: number, columns: Columns, faults: Fault[]): RosterRow {
  const textOf = (field: RosterField): string => {
    const column = columns[field];
    const cell = column === undefined ? undefined : row[column];
    if (cell?.trouble)
      faults.push(
        rowFault(
          number,
          field,
          cell.trouble,
          cell.trouble === 'date'
            ? said('这一格是日期，请改为文本。', 'This cell is a date; please make it a text.')
            : said('这一格的公式出错了，请改为文字。', 'The formula in this cell fails; please write the text.'),
        ),
      );
    return cell?.trouble ? '' : (cell?.text ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
  };
  return {
    row: number,
    name: textOf('name'),
    employeeNumber: textOf('employeeNumber'),
    organization: textOf('organization'),
    division: textOf('division'),
    phone: textOf('phone'),
    team: textOf('team'),
  };
}
