/** A cell of a table of any format, without spaces at its ends where the format doesn't tell them from none. */
export interface TableCell {
  readonly text: string;
  /** Why there is no text to judge: the formula failed, or the cell holds a date of the spreadsheet's own. */
  readonly trouble?: 'formula-error' | 'date';
  /** The day of a cell with the trouble `date`, as `2012-09-01`. */
  readonly day?: string;
}

export type TableRow = readonly TableCell[];

/** One table of a file; a CSV file is one without a name. */
export interface TableSheet {
  readonly name: string;
  /** Among the sheets of the workbook, from 1. */
  readonly number: number;
  readonly rows: readonly TableCell[][];
}

/** What Excel shows where a formula fails. */
export const FORMULA_ERROR =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

export function hasContent(row: TableRow): boolean {
  return row.some(({ text, trouble }) => text.trim() !== '' || trouble);
}

/** Why a file of tables can't be read. */
export class TableTrouble extends Error {
  /** @param row where a quote begins that never ends, as the spreadsheet counts */
  constructor(
    readonly kind: 'empty' | 'old-excel' | 'not-text' | 'unreadable' | 'too-large' | 'quote-not-closed',
    readonly row: number | null = null,
  ) {
    super(`table file: ${kind}`);
  }
}
