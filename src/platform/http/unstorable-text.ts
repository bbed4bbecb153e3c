import type { Fault } from './refusal.js';
import { said } from './said.js';

/** PostgreSQL stores no U+0000; half a surrogate pair is no character and would come back as another one. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

const MOST_FAULTS = 100;

const DETAIL = said(
  '含有无法保存的字符（空字符或残缺的字符），请删去后重新输入。',
  'This contains a character that cannot be stored (a null character or half of one). Please remove it.',
);

/**
 * Every text in `value`, names of fields included, that no database takes. It keeps a list of what is left to look at
 * instead of calling itself, so that a body of a hundred thousand nested lists can't exhaust the stack.
 */
export function unstorableTexts(value: unknown, prefix: '/' | '?' = '/'): Fault[] {
  const faults: Fault[] = [];
  const left: [value: unknown, place: Place | null][] = [[value, null]];
  for (let next = left.pop(); next && faults.length < MOST_FAULTS; next = left.pop()) {
    const [inner, place] = next;
    if (typeof inner === 'string') {
      if (UNSTORABLE.test(inner)) faults.push({ pointer: pointerOf(place, prefix), detail: DETAIL });
    } else if (typeof inner === 'object' && inner !== null && !Buffer.isBuffer(inner)) {
      for (const [name, content] of Object.entries(inner)) {
        if (UNSTORABLE.test(name)) faults.push({ pointer: pointerOf(place, prefix), detail: DETAIL });
        else left.push([content, { name, in: place }]);
      }
    }
  }
  return faults.reverse();
}

interface Place {
  readonly name: string;
  readonly in: Place | null;
}

function pointerOf(place: Place | null, prefix: '/' | '?'): string {
  const names: string[] = [];
  for (let at = place; at; at = at.in) names.push(at.name.replaceAll('~', '~0').replaceAll('/', '~1'));
  return prefix + names.reverse().join('/');
}
