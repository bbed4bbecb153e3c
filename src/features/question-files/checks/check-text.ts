import type { Cell } from '../draft.js';
import { fileFault, type Findings } from '../file-faults.js';
import { tidied } from '../plain-text.js';

/** The most characters that each text may have. */
export const MOST = { code: 64, stem: 2000, option: 500, key: 100, explanation: 4000, source: 500, item: 64 } as const;
/** @returns the tidied text, empty where nothing stands; null when the cell can't be used, which is reported */
export function checkText(cell: Cell, most: number, findings: Findings): string | null {
  if (cell.trouble) {
    if (cell.trouble === 'formula-error') findings.faults.push(fileFault('formula-error', cell, cell.text));
    if (cell.trouble === 'date') findings.faults.push(fileFault('date-in-cell', cell));
    return null;
  }
  const text = tidied(cell.text);
  // What a decoder leaves where it can't read on, and the same after a detour through GBK.
  if (/\uFFFD|锟斤拷/.test(text)) {
    findings.faults.push(fileFault('broken-characters', cell));
    return null;
  }
  if (text.length > most) {
    findings.faults.push(fileFault('too-long', cell, most, text.length));
    return null;
  }
  return text;
}

export function checkRequired(
  cell: Cell,
  most: number,
  missing: 'code-missing' | 'type-missing' | 'stem-missing' | 'key-missing',
  findings: Findings,
): string | null {
  const text = checkText(cell, most, findings);
  if (text === '') findings.faults.push(fileFault(missing, cell));
  return text || null;
}
