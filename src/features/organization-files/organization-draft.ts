/** A file as a person hands it over. */
export interface OrganizationFile {
  /** What the person calls it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Where something stands in the file, as the person sees it there. */
export interface FilePlace {
  /** As the spreadsheet shows it, from 1; null: the file as a whole. */
  readonly row: number | null;
  /** The heading as it is written in the file; null: the whole row. */
  readonly column: string | null;
}

/** One row of a file, found to be right as far as it can be without looking at other organizations. */
export interface OrganizationDraft {
  readonly row: number;
  /** Where each thing stands, for faults that are found later. */
  readonly columns: Readonly<Record<'name' | 'code' | 'parentCode', string>>;
  /** From the top down to its own: several where the file gives paths, one where it gives parents' codes. */
  readonly names: readonly string[];
  /** In the form of `comparableCode`; null: the file gives none. */
  readonly code: string | null;
  /** Null: the file gives none, or gives paths; empty: it stands at the top. */
  readonly parentCode: string | null;
  /** Null: the file doesn't say. */
  readonly kind: string | null;
  readonly headCount: number | null;
  /** As `2012-09-01`; null: the file doesn't say. */
  readonly countedOn: string | null;
}

/** Deeper than any administration. */
export const MOST_LEVELS = 12;

/** Of a code that the server makes. */
export const CODE_LENGTH = 8;

/** Of one file. */
export const MOST_ROWS = 60_000;
