import { invisibleFaults } from '../../platform/http/invisible-characters.js';
import type { Fault } from '../../platform/http/refusal.js';
import { lengthFaults } from '../../platform/http/text-length.js';

const LENGTH = { least: 1, most: 60 };

/** A name without spaces at its ends or twice in a row, and with narrow letters and digits. */
export function tidyTeamName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

export function teamNameFaults(pointer: string, name: string): Fault[] {
  const tidy = tidyTeamName(name);
  return [...lengthFaults(pointer, tidy, LENGTH), ...invisibleFaults(pointer, tidy)];
}

/** Two names that people would take for one have one key: case, width, spaces and hyphens make no difference. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase();
}

/** A code as people type it, in the form in which it is stored. */
export function comparableTeamCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}
