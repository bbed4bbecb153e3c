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
  { row, column, sheet }: Place,
  ...given: Parameters<(typeof SAYINGS)[Kind]>
): FileFault {
  const say = SAYINGS[kind] as (...given: unknown[]) => Said;
  return { kind, row, column, ...(sheet && { sheet }), said: say(...given) };
}

export const WHOLE_FILE: Place = { row: null, column: null };

/** What the judging of a file has found so far: `faults` refuse it, `notes` don't. */
export interface Findings {
  readonly faults: FileFault[];
  readonly notes: FileFault[];
}

/** What the numbers of places count. */
export type PlaceUnit = 'row' | 'line';

/** As refusals carry it: `/rows/12/答案`, or `/sheets/判断题/rows/12/答案`, with the place also said in words. */
export function asFault(fault: FileFault, unit: PlaceUnit = 'row'): Fault {
  const { kind, row, column, sheet, said: what } = fault;
  const parts = [
    ...(sheet ? ['sheets', sheet.name] : []),
    ...(row === null ? [] : ['rows', String(row), ...(column === null ? [] : [column])]),
  ];
  const where = placeInWords(fault, unit);
  return {
    pointer: `/${parts.map(pointerPart).join('/')}`,
    detail: where ? said(`${where.zh}：${what.zh}`, `${where.en}: ${what.en}`) : what,
    members: {
      ...(sheet && { sheet: sheet.name }),
      ...(row !== null && { row }),
      ...(column !== null && { column }),
      kind,
    },
  };
}

/** `表“判断题”第 3 行“答案”列`; null for the file as a whole. */
function placeInWords({ row, column, sheet }: Place, unit: PlaceUnit): Said | null {
  if (row === null && !sheet) return null;
  const isTable = unit === 'row';
  const named = column === null ? said('', '') : said(`“${column}”${isTable ? '列' : '项'}`, `, “${column}”`);
  const counted =
    row === null ? said('', '') : said(`第 ${row} 行${named.zh}`, `${isTable ? 'row' : 'line'} ${row}${named.en}`);
  const whole = sheet ? said(`表“${sheet.name}”`, `Sheet “${sheet.name}”${row === null ? '' : ', '}`) : said('', '');
  const en = whole.en + counted.en;
  return said(whole.zh + counted.zh, en.charAt(0).toUpperCase() + en.slice(1));
}

/** Where something stood before, within a sentence: `第 3 行`, `表“判断题”第 3 行`. */
export function earlierRow({ row, sheet }: Pick<Place, 'row' | 'sheet'>): Said {
  if (!sheet) return said(`第 ${row} 行`, `${row}`);
  return said(`表“${sheet.name}”第 ${row} 行`, `sheet “${sheet.name}”, ${row}`);
}

function pointerPart(column: string): string {
  return column.replaceAll('~', '~0').replaceAll('/', '~1');
}
