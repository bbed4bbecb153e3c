import type { Fault } from '../../../platform/http/refusal.js';
import { said } from '../../../platform/http/said.js';
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

/** Places in a list whose value was there before, each with the place where it first was. */
export function repeats(values: readonly string[]): { index: number; first: number }[] {
  const places = new Map<string, number>();
  return values.flatMap((value, index) => {
    const first = places.get(value);
    if (first === undefined) places.set(value, index);
    return first === undefined ? [] : [{ index, first }];
  });
}

/** At most two decimals, since scores are counted in hundredths. */
export function twoDecimals(pointer: string, points: number | undefined): Fault[] {
  if (points === undefined || Math.abs(points * 100 - Math.round(points * 100)) < 1e-6) return [];
  return [fault(pointer, '分值最多两位小数。', 'Points have at most two decimals.')];
}
