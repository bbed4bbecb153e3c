import { pinyin } from 'pinyin-pro';

/** The longest name of an organization. */
export const LONGEST_NAME = 120;

/** A code as people type it, in the form in which two are the same: width, case and spaces don't matter. */
export function comparableCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

/** A name without spaces at its ends or twice in a row, and with narrow letters and digits. */
export function tidyName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** `太原市第一医院` → `tysdyyy`; letters and digits stand for themselves, everything else is left out. */
export function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_NAME);
}
