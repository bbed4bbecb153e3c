import { fill } from './fill.ts';

/** Looks a text up as the pages do, and fails where there is none or where a name is left open. */
export function translator(texts: object) {
  return (key: string, named: Readonly<Record<string, string | number>> = {}): string => {
    let at: unknown = texts;
    for (const name of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[name];
    if (typeof at !== 'string') throw new Error(`no text "${key}"`);
    const filled = fill(at, named);
    if (filled.includes('undefined')) throw new Error(`"${key}" needs more than ${Object.keys(named).join()}`);
    return filled;
  };
}
