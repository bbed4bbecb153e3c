/**
 * The form in which two typed values are the same: `13800000000` and `1380 000 0000` are one phone number, `ab12` and `AB12`
 * one employee number, whichever kind of hyphen is in it. What no screen shows counts for nothing, also where it is
 * allowed: the selectors with which a rare character's form is chosen.
 */
export function sameValue(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase();
}
