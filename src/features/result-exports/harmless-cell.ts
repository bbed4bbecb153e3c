/** What makes a spreadsheet take a text for a formula, full-width as a Chinese keyboard types it, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text that a spreadsheet shows and never runs: one that begins like a formula gets an apostrophe before it
 * (`=HYPERLINK(…)` → `'=HYPERLINK(…)`). Names and fields are written by contestants; a file is opened by organizers.
 */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
