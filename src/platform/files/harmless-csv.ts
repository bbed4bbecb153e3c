/**
 * How to write CSV that Excel opens with a double click (UTF-8 with a byte order mark, commas, CRLF), as options of
 * csv-stringify. What separates cells elsewhere stands between quotes.
 */
export const HARMLESS_CSV = { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n\t;']/ } as const;

/**
 * Where a spreadsheet would compute, or see an error: at the beginning of a cell, with signs as a Chinese keyboard types
 * them, too. A cell may begin within a text: where a computer's list separator is a semicolon, `1,"x;=1+1"` is two
 * cells, whose quotes count for nothing since they don't begin one.
 */
const COMPUTED = /(^|[;\t\r\n])(?=[ ']*[=+\-@#＝＋－＠])/gu;
const MADE_HARMLESS = /(^|[;\t\r\n])'(?=[ ']*[=+\-@#＝＋－＠])/gu;

/** A text that a spreadsheet shows and never runs, with an apostrophe before what would begin a formula: `'=HYPERLINK(…)`. */
export function harmless(text: string): string {
  return text.replace(COMPUTED, "$1'");
}

/** The inverse of `harmless`. */
export function asMeant(text: string): string {
  return text.replace(MADE_HARMLESS, '$1');
}
