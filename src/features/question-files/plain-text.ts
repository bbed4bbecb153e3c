/** What nobody sees and nobody meant: control characters but line break and tab, halves of characters, zero-width marks. */
const INVISIBLE = /[\p{Cs}\p{Noncharacter_Code_Point}\u200B\u2060\uFEFF]|(?![\n\t])\p{Cc}/gu;

/**
 * Text as it is stored: line breaks are `\n`, nothing invisible, no spaces (also full-width ones) at either end or
 * before a line break. Everything else stays as it was written: full-width letters in a sentence are the author's.
 * Tidying what is tidy changes nothing, so exports come back as they went.
 */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .trim();
}

/** Full-width letters, digits and signs (ＡＢＣ，１) as plain ones (ABC,1), and the full-width space as a space. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/**
 * Two texts that a reader takes for the same have the same comparable form: width of signs, spaces, shape of quotes and
 * a last full stop don't count. Upper and lower case and raised digits do: MW isn't mW, 10² isn't 102.
 */
export function comparable(text: string): string {
  const same = halfWidth(tidied(text))
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('。', '.')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\p{ASCII}]) | (?=[^\p{ASCII}])/gu, '');
  return same.replace(/[.;,]+$/, '') || same;
}

/** A quotation short enough for a sentence. */
export function quoted(text: string): string {
  const shown = [...text.replace(/\s+/g, ' ')];
  return shown.length > 30 ? `${shown.slice(0, 30).join('')}…` : shown.join('');
}
