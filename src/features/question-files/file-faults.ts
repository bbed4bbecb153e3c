import type { Fault } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';
import type { Place } from './draft.js';
import { FILE_SAYINGS } from './sayings/file-sayings.js';
import { QUESTION_SAYINGS } from './sayings/question-sayings.js';

/** Everything that can be wrong with a bank's file, or worth knowing about it. */
const SAYINGS = { ...FILE_SAYINGS, ...QUESTION_SAYINGS };

export type FaultKind = keyof typeof SAYINGS;

export interface FileFault extends Place {
  /** Stable: for clients and tests; people read `said`. */
  readonly kind: FaultKind;
  readonly said: Said;
}

export function fileFault<Kind extends FaultKind>(
  kind: Kind,
  { row, column }: Place,
  ...given: Parameters<(typeof SAYINGS)[Kind]>
): FileFault {
  const say = SAYINGS[kind] as (...given: unknown[]) => Said;
  return { kind, row, column, said: say(...given) };
}

export const WHOLE_FILE: Place = { row: null, column: null };

/** What the judging of a file has found so far: `faults` refuse it, `notes` don't. */
export interface Findings {
  readonly faults: FileFault[];
  readonly notes: FileFault[];
}

/** What the numbers of places count. */
export type PlaceUnit = 'row' | 'line';

/** As refusals carry it: `/rows/12/答案`, with the place also said in words. */
export function asFault({ kind, row, column, said: { zh, en } }: FileFault, unit: PlaceUnit = 'row'): Fault {
  const place = row === null ? '' : `/rows/${row}${column === null ? '' : `/${pointerPart(column)}`}`;
  const named = column === null ? '' : `“${column}”`;
  const where =
    row === null
      ? said('', '')
      : said(`第 ${row} 行${named}：`, `${unit === 'row' ? 'Row' : 'Line'} ${row}${named && `, ${named}`}: `);
  return {
    pointer: place || '/',
    detail: said(where.zh + zh, where.en + en),
    members: { ...(row !== null && { row }), ...(column !== null && { column }), kind },
  };
}

function pointerPart(column: string): string {
  return column.replaceAll('~', '~0').replaceAll('/', '~1');
}
