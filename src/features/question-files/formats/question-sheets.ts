import { hasContent, type TableSheet } from '../../../platform/files/table-cell.js';
import type { Cell, Draft, Place, Sheet } from '../draft.js';
import { fileFault, WHOLE_FILE } from '../file-faults.js';
import { type ReadFile, unreadable } from './bank-format.js';
import { readTable } from './table.js';
import { headerLikeness, looksLikeQuestions } from './table-header.js';

type ReadTable = Pick<ReadFile, 'drafts' | 'faults' | 'notes'>;

/**
 * The questions of a workbook: those of the sheet whose headings are understood best, and of every other sheet with
 * headings of questions, in the order of the workbook. A sheet with anything else on it is named in a note. Places name
 * their sheet where questions are on several.
 *
 * @param known the sheet that was read otherwise
 */
export function readQuestionSheets(sheets: readonly TableSheet[], known: TableSheet | undefined): ReadTable {
  const filled = sheets.filter(({ rows }) => rows.some(hasContent));
  const best = likeliest(filled);
  if (!best) return unreadable(fileFault('file-empty', WHOLE_FILE));
  const tables = filled.filter((sheet) => sheet === best || looksLikeQuestions(textsOf(sheet)));
  const read = tables.map((sheet) => ({ sheet, table: readTable(sheet.rows) }));
  const withQuestions = read.filter(({ table }) => table.drafts.length > 0);
  const unread = filled
    .filter((sheet) => sheet !== known && !tables.includes(sheet))
    .map(({ name, number }) => fileFault('sheet-not-read', { ...WHOLE_FILE, sheet: { name, number } }, name));
  if (withQuestions.length <= 1) {
    const table = withQuestions[0]?.table ?? readTable(best.rows);
    return { ...table, notes: [...table.notes, ...unread] };
  }
  const placed = withQuestions.map(({ sheet, table }) => onSheet(table, { name: sheet.name, number: sheet.number }));
  return {
    drafts: placed.flatMap(({ drafts }) => drafts),
    faults: placed.flatMap(({ faults }) => faults),
    notes: [...placed.flatMap(({ notes }) => notes), ...unread],
  };
}

/** Which sheet is of questions, if any is; the first one where none looks like it. */
export function likeliest(sheets: readonly TableSheet[]): TableSheet | undefined {
  const likeness = sheets.map((sheet) => headerLikeness(textsOf(sheet)));
  return sheets[likeness.indexOf(likeness.reduce((most, known) => Math.max(most, known), 0))];
}

function textsOf({ rows }: TableSheet): string[][] {
  return rows.slice(0, 10).map((row) => row.map(({ text }) => text));
}

function onSheet({ drafts, faults, notes }: ReadTable, sheet: Sheet): ReadTable {
  const there = <P extends Place>(place: P): P => ({ ...place, sheet });
  return {
    drafts: drafts.map(({ row, cells, options, optionsPlace }) => ({
      row,
      sheet,
      cells: Object.fromEntries(
        Object.entries(cells).map(([field, cell]): [string, Cell] => [field, there(cell)]),
      ) as Draft['cells'],
      options: options.map(there),
      optionsPlace: there(optionsPlace),
    })),
    faults: faults.map(there),
    notes: notes.map(there),
  };
}
