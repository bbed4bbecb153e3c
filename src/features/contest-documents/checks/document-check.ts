import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';
import type { ContestDocument } from '../contest-document.js';

/** One thing that must be right about a document beyond the shape of its fields. */
export interface DocumentCheck {
  /** Pointers of what it looks at, `*` for every place of a list: it runs only where their shape is right. */
  readonly reads: readonly string[];
  readonly run: (document: ContestDocument) => Fault[];
}

export function fault(pointer: string, zh: string, en: string): Fault {
  return { pointer, detail: said(zh, en) };
}

/** What people call a section: its place and its title. */
export function sectionName(index: number, title: string): Said {
  return said(`第 ${index + 1} 大题“${title}”`, `section ${index + 1} (“${title}”)`);
}

/** Places in a list whose value was there before, each with the place where it first was. */
export function repeats(values: readonly string[]): { index: number; first: number }[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first < index ? [{ index, first }] : [];
  });
}

/** At most two decimals, since scores are counted in hundredths. */
export function twoDecimals(pointer: string, points: number | undefined): Fault[] {
  if (points === undefined || Math.abs(points * 100 - Math.round(points * 100)) < 1e-6) return [];
  return [fault(pointer, '分值最多两位小数。', 'Points have at most two decimals.')];
}
