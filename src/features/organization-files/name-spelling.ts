/** A code as people type it, in the form in which two are the same: width, case and spaces don't matter. */
export function comparableCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

/** A name without spaces at its ends or twice in a row, and with narrow letters and digits. */
export function tidyName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
