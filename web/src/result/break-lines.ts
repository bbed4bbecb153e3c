/** What may not begin a line in Chinese typography. */
const NEVER_FIRST = /^[，。、；：？！）》」』”’…,.;:?!)\]%·]/;

/** What may not end one. */
const NEVER_LAST = /[（《「『“‘([]$/;

/** Pieces that stay whole: words of letters and digits, spans of years with what they are called, else one character. */
const PIECES = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.,:'’-]|[–—~～](?=\d))*[年届]?|\s+|./gsu;

/**
 * Breaks a text into lines that are no wider than `most`, as a canvas doesn't do by itself. A single piece that is wider
 * stands alone. Punctuation goes down with its neighbour.
 *
 * @param widthOf of a text, in the unit of `most`
 */
export function breakLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text)) {
    if (line !== '' && widthOf((line + unit).trimEnd()) > most) {
      lines.push(line.trim());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** Pieces with the punctuation that sticks to them. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last)))
      units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}
