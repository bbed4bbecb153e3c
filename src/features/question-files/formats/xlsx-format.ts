import writeWorkbook from 'write-excel-file/node';
import type { TableSheet } from '../../../platform/files/table-cell.js';
import { readXlsxTables } from '../../../platform/files/xlsx-table.js';
import type { Cell } from '../draft.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadableTable } from './bank-format.js';
import { likeliest, readQuestionSheets } from './question-sheets.js';
import { tableOf } from './table.js';

/** The sheet that says which bank the questions are; it stands after them. */
const BANK_SHEET = '题库';
const BANK_CODE_LABEL = '题库代号';
/** In workbooks of earlier versions. */
const EARLIER_CODE_LABEL = '题库编号';
const BANK_TITLE_LABEL = '题库名称';

export const xlsxFormat: BankFormat = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  unit: 'row',
  read,
  write,
};

async function read(bytes: Buffer): Promise<ReadFile> {
  try {
    return readSheets(await readXlsxTables(bytes));
  } catch (error) {
    return unreadableTable(error);
  }
}

function readSheets(sheets: readonly TableSheet[]): ReadFile {
  const questions = likeliest(sheets);
  const about = sheets.find((sheet) => sheet.name === BANK_SHEET && sheet !== questions);
  const bank = labelled(about, BANK_CODE_LABEL) ?? labelled(about, EARLIER_CODE_LABEL);
  const title = labelled(about, BANK_TITLE_LABEL);
  return { bank, title, ...readQuestionSheets(sheets, bank || title ? about : undefined) };
}

function labelled(sheet: TableSheet | undefined, label: string): Cell | null {
  const row = sheet?.rows.findIndex(([cell]) => cell?.text.trim() === label) ?? -1;
  const text = sheet?.rows[row]?.[1]?.text.trim();
  return sheet && text ? { text, row: row + 1, column: 'B', sheet: { name: sheet.name, number: sheet.number } } : null;
}

const WIDE = new Set(['题干', '解析', '来源']);

function write({ bank, title, questions }: FiledBank): Promise<Buffer> {
  const [headings = [], ...rows] = tableOf(questions);
  const columns = headings.map((heading) => ({ width: WIDE.has(heading) ? 40 : heading.startsWith('选项') ? 20 : 12 }));
  const about = [
    [BANK_CODE_LABEL, bank],
    [BANK_TITLE_LABEL, title],
  ];
  return writeWorkbook([
    {
      sheet: '试题',
      columns,
      stickyRowsCount: 1,
      data: [
        headings.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(textCell)),
      ],
    },
    { sheet: BANK_SHEET, columns: [{ width: 12 }, { width: 60 }], data: about.map((row) => row.map(textCell)) },
  ]).toBuffer();
}

/** As text, whatever it looks like. `_x0041_` is how a workbook writes a character by its number, so it is escaped. */
function textCell(text: string) {
  return text === '' ? null : { value: text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'), type: String };
}
