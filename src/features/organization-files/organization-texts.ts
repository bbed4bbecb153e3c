import type { Said } from '../../platform/http/said.js';
import { ORGANIZATION_SAYINGS } from './organization-sayings.js';

export const LONGEST = { name: 120, code: 32, kind: 40 } as const;

export const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u;

/** What no name means: control characters, broken and invisible ones. */
export const UNREADABLE = /[\uFFFD\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|锟斤拷/u;

/**
 * What is wrong with a name, or with the word for what sort of unit it is; null: nothing.
 *
 * @param text in the form of `tidyName`
 */
export function faultOfText(text: string, field: 'name' | 'kind'): Said | null {
  if (text === '') return ORGANIZATION_SAYINGS['name-missing']();
  if (UNREADABLE.test(text)) return ORGANIZATION_SAYINGS['broken-characters']();
  return [...text].length > LONGEST[field] ? ORGANIZATION_SAYINGS['too-long'](LONGEST[field]) : null;
}

/** @param code in the form of `comparableCode` */
export function faultOfCode(code: string): Said | null {
  return CODE.test(code) ? null : ORGANIZATION_SAYINGS['code-malformed']();
}
