import { invalidRequest } from '../../platform/http/platform-refusals.js';
import type { Fault } from '../../platform/http/refusal.js';
import type { Said } from '../../platform/http/said.js';
import { faultOfCode, faultOfText } from '../organization-files/organization-files.public.js';
import { comparableCode, tidyName } from '../organizations/organizations.public.js';

/** What somebody writes about an organization; what is left out stays as it is. */
export interface WrittenOrganization {
  readonly name?: string;
  readonly code?: string;
  /** Null: it stands at the top. */
  readonly parentId?: string | null;
  /** Null: nobody says. */
  readonly kind?: string | null;
}

/**
 * The same in the form in which organizations are stored, judged as a file's rows are.
 *
 * @throws invalid-request
 */
export function judged({ name, code, kind, ...rest }: WrittenOrganization): WrittenOrganization {
  const tidy = {
    ...rest,
    ...(name !== undefined && { name: tidyName(name) }),
    ...(code !== undefined && { code: comparableCode(code) }),
    ...(kind !== undefined && { kind: tidyName(kind ?? '') || null }),
  };
  const faults: [pointer: string, fault: Said | null][] = [
    ['/name', tidy.name === undefined ? null : faultOfText(tidy.name, 'name')],
    ['/code', tidy.code === undefined ? null : faultOfCode(tidy.code)],
    ['/kind', tidy.kind ? faultOfText(tidy.kind, 'kind') : null],
  ];
  const found: Fault[] = faults.flatMap(([pointer, detail]) => (detail ? [{ pointer, detail }] : []));
  if (found.length > 0) throw invalidRequest(found);
  return tidy;
}
