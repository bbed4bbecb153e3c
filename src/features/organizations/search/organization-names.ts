import { pinyin } from 'pinyin-pro';

/** The longest name of an organization. */
export const LONGEST_NAME = 120;

/** `太原市第一医院` → `tysdyyy`; letters and digits stand for themselves, everything else is left out. */
export function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_NAME);
}
