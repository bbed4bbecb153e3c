import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { type TableCell, type TableSheet, TableTrouble } from './table-cell.js';
import { ArchiveTooLarge, archiveOf, unpackXml } from './xlsx-archive.js';
import { type MarkedCell, markedCells } from './xlsx-marked-cells.js';

/**
 * The sheets of a workbook, in its order.
 *
 * @throws TableTrouble
 */
export async function readXlsxTables(bytes: Buffer): Promise<TableSheet[]> {
  try {
    return await openSheets(bytes);
  } catch (error) {
    throw new TableTrouble(error instanceof ArchiveTooLarge ? 'too-large' : 'unreadable');
  }
}

async function openSheets(bytes: Buffer): Promise<TableSheet[]> {
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
  if (value instanceof Date) return { text: '', trouble: 'date', day: value.toISOString().slice(0, 10) };
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
