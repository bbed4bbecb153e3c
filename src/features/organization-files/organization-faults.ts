import type { Fault } from '../../platform/http/refusal.js';
import { said, type Said } from '../../platform/http/said.js';
import type { FilePlace } from './organization-draft.js';
import { ORGANIZATION_SAYINGS } from './organization-sayings.js';

export type OrganizationFaultKind = keyof typeof ORGANIZATION_SAYINGS;

export interface OrganizationFault extends FilePlace {
  /** Stable: for clients and tests; people read `said`. */
  readonly kind: OrganizationFaultKind;
  readonly said: Said;
}

export const WHOLE_FILE: FilePlace = { row: null, column: null };

export function organizationFault<Kind extends OrganizationFaultKind>(
  kind: Kind,
  { row, column }: FilePlace,
  ...given: Parameters<(typeof ORGANIZATION_SAYINGS)[Kind]>
): OrganizationFault {
  const say = ORGANIZATION_SAYINGS[kind] as (...given: unknown[]) => Said;
  return { kind, row, column, said: say(...given) };
}

/** As refusals carry it: `/rows/12/代码`, with the place also said in words. */
export function asFault({ kind, row, column, said: what }: OrganizationFault): Fault {
  const named = column === null ? said('', '') : said(`“${column}”列`, `, “${column}”`);
  const parts = row === null ? [] : ['rows', String(row), ...(column === null ? [] : [column])];
  return {
    pointer: `/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
    detail: row === null ? what : said(`第 ${row} 行${named.zh}：${what.zh}`, `Row ${row}${named.en}: ${what.en}`),
    members: { ...(row !== null && { row }), ...(column !== null && { column }), kind },
  };
}

/** In the order of the file. */
export function inFileOrder(faults: readonly OrganizationFault[]): OrganizationFault[] {
  return [...faults].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
