/** Where something stands in the file, as the person sees it there. */
export interface Place {
  /** The row that the spreadsheet shows, or the line of a text file, from 1; null: the file as a whole. */
  readonly row: number | null;
  /** The heading as it is written in the file, or the name of the field. */
  readonly column: string | null;
  /** Only where the questions of a workbook are on several sheets. */
  readonly sheet?: Sheet | undefined;
}

export interface Sheet {
  /** Among the sheets of the workbook, from 1. */
  readonly number: number;
  readonly name: string;
}

/** Why a cell has no text to judge. `column-absent` has been reported once for the whole file. */
export type CellTrouble = 'formula-error' | 'date' | 'not-text' | 'column-absent';

export interface Cell extends Place {
  /** As it stands in the file; empty where nothing stands. */
  readonly text: string;
  readonly trouble?: CellTrouble;
}

export const FIELDS = ['code', 'type', 'stem', 'key', 'explanation', 'source', 'facts', 'tags', 'difficulty'] as const;
export type Field = (typeof FIELDS)[number];

/** A question as it stands in a file of any format, before anybody judged it. Lists are texts with separators. */
export interface Draft {
  readonly row: number;
  readonly sheet?: Sheet | undefined;
  readonly cells: Readonly<Record<Field, Cell>>;
  /** In the order of their letters; those that stand empty are among them, also behind the last one. */
  readonly options: readonly Cell[];
  /** Where the first option stands, or should. */
  readonly optionsPlace: Place;
}
