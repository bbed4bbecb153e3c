import type { Fault } from './refusal.js';
import { said } from './said.js';

/**
 * Control and invisible characters, broken halves of characters, line separators. Characters that Unicode leaves to
 * private use or that are newer than this program are allowed: rare family names are written with them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** For what a person types on one line: nobody means these, and two texts that look the same would differ by them. */
export function invisibleFaults(pointer: string, text: string): Fault[] {
  if (!INVISIBLE.test(text)) return [];
  const detail = said(
    '含有看不见的特殊字符，请删掉后重新输入。',
    'This contains invisible special characters; please delete it and type it again.',
  );
  return [{ pointer, detail }];
}
