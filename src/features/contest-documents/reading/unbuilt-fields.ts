import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../../platform/http/refusal.js';
import { said, type Said } from '../../../platform/http/said.js';

/** What the contest document will be able to say and this version of the product can't do yet. */
const FIELDS: readonly [pointer: string, name: Said][] = [['/awards', said('奖项与抽奖', 'Awards and prize draws')]];

const VALUES: readonly [pointer: string, value: string, name: Said][] = [];

/** As `registration.team` or `registration.mode: roster`, for the pages on the contest document. */
export const UNBUILT: readonly string[] = [
  ...FIELDS.map(([pointer]) => dotted(pointer)),
  ...VALUES.map(([pointer, value]) => `${dotted(pointer)}: ${value}`),
];

/** Asks for nothing, so leaving it out says the same. */
const NOTHING: readonly unknown[] = [null, false, 'none', [], {}];

type Fields = Record<string, unknown>;

/**
 * Takes the fields and values that aren't built yet out of a document, and says so of each that asks for something:
 * quietly ignoring `awards` would run another contest than the one that was written down.
 */
export function takeUnbuilt(document: unknown): Fault[] {
  const fields = FIELDS.flatMap(([pointer, name]) => {
    const taken = take(document, pointer, () => true);
    return taken === undefined || NOTHING.some((nothing) => isDeepStrictEqual(nothing, taken))
      ? []
      : [{ pointer, detail: notSupported(name, said('请删去这一项', 'please leave this out')) }];
  });
  const values = VALUES.flatMap(([pointer, value, name]) =>
    take(document, pointer, (written) => written === value) === undefined
      ? []
      : [{ pointer, detail: notSupported(name, said('请改用其他取值', 'please choose another value')) }],
  );
  return [...fields, ...values];
}

/** Removes the field when its value is wanted, and returns it; undefined when there is nothing to remove. */
function take(document: unknown, pointer: string, isWanted: (value: unknown) => boolean): unknown {
  const path = pointer.slice(1).split('/');
  const name = path.pop() ?? '';
  const holder = path.reduce<unknown>((inside, key) => (isFields(inside) ? inside[key] : undefined), document);
  if (!isFields(holder) || !Object.hasOwn(holder, name) || !isWanted(holder[name])) return undefined;
  const value = holder[name];
  delete holder[name];
  return value;
}

function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notSupported(name: Said, remedy: Said): Said {
  return said(`目前还不支持${name.zh}，${remedy.zh}。`, `${name.en} is not supported yet; ${remedy.en}.`);
}
