import readWorkbook, { type CellValue } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { Cell } from '../draft.js';
import { fileFault, WHOLE_FILE } from '../file-faults.js';
import { type BankFormat, type FiledBank, type ReadFile, unreadable } from './bank-format.js';
import { type FilledSheet, likeliest, readQuestionSheets } from './question-sheets.js';
import { type TableCell, tableOf } from './table.js';
import { ArchiveTooLarge, archiveOf, unpackXml } from './xlsx-archive.js';
import { type MarkedCell, markedCells } from './xlsx-marked-cells.js';

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
  const sheets = await openSheets(bytes).catch((error: unknown) =>
    fileFault(error instanceof ArchiveTooLarge ? 'file-too-large' : 'file-unreadable', WHOLE_FILE),
  );
  if (!Array.isArray(sheets)) return unreadable(sheets);
  const questions = likeliest(sheets);
  const about = sheets.find((sheet) => sheet.name === BANK_SHEET && sheet !== questions);
  const bank = labelled(about, BANK_CODE_LABEL) ?? labelled(about, EARLIER_CODE_LABEL);
  const title = labelled(about, BANK_TITLE_LABEL);
  return { bank, title, ...readQuestionSheets(sheets, bank || title ? about : undefined) };
}

async function openSheets(bytes: Buffer): Promise<FilledSheet[]> {
  const parts = unpackXml(bytes);
  const marks = markedCells(parts);
  const sheets = await readWorkbook(archiveOf(parts));
  return sheets.map(({ sheet, data }, index) => {
    const rows = data.map((row) => row.map(cellOf));
    for (const mark of marks[index] ?? []) apply(mark, rows);
    return { name: sheet, number: index + 1, rows };
  });
}

function cellOf(value: CellValue | Date | null): TableCell {
  if (value === null) return { text: '' };
  if (value instanceof Date) return { text: '', trouble: 'date' };
  if (typeof value === 'number') return { text: plainNumber(value) };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  return { text: String(value) };
}

/** Excel shows 15 digits: 0.1 + 0.2 is 0.3 there. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function apply({ row, column, error }: MarkedCell, rows: TableCell[][]): void {
  // The reader leaves out rows at the end that hold nothing but failed formulas.
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push({ text: '' });
  const text = cells[column]?.text ?? '';
  cells[column] =
    error === null ? { text: `${plainNumber(Number(text) * 100)}%` } : { text: error, trouble: 'formula-error' };
}

function labelled(sheet: FilledSheet | undefined, label: string): Cell | null {
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
