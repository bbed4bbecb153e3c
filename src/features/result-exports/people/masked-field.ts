/**
 * Personal data of which somebody who isn't an organizer sees just enough to recognize it: 13800001234 → 138****1234, and
 * of anything shorter the first character only. The number of stars says nothing of the length.
 */
export function maskedField(value: string): string {
  const characters = [...value.trim()];
  if (characters.length === 0) return '';
  if (characters.length < 11) return `${characters[0]}****`;
  return `${characters.slice(0, 3).join('')}****${characters.slice(-4).join('')}`;
}
