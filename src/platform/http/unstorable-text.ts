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
 * Every text in `value`, names of fields included, that no database takes. What is left to look at is kept in a list
 * instead of on the stack, which a body of a hundred thousand nested lists would exhaust.
 */
export function unstorableTexts(value: unknown, prefix: '/' | '?' = '/'): Fault[] {
  return hasUnstorable(value) ? faultsIn(value, prefix) : [];
}

/** The usual answer is that there is none, so that is found out first, without keeping account of where one looks. */
function hasUnstorable(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const inner = left.pop();
    if (typeof inner === 'string') {
      if (UNSTORABLE.test(inner)) return true;
    } else if (Array.isArray(inner)) {
      for (const content of inner as unknown[]) if (typeof content !== 'number') left.push(content);
    } else if (typeof inner === 'object' && inner !== null && !Buffer.isBuffer(inner)) {
      for (const name in inner) {
        if (UNSTORABLE.test(name)) return true;
        const content = (inner as Record<string, unknown>)[name];
        if (typeof content !== 'number') left.push(content);
      }
    }
  }
  return false;
}

function faultsIn(value: unknown, prefix: '/' | '?'): Fault[] {
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
