const MARKS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from('efbbbf', 'hex'), 'utf-8'],
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
];

/**
 * The text of a file, without byte order mark: by its mark, else UTF-8 where the bytes are valid UTF-8, else GB18030
 * (with GBK in it), which is what Chinese Excel writes. What can't be read becomes U+FFFD, and whoever reads the text has to refuse that.
 *
 * @returns null when this isn't text at all
 */
export function decodeText(bytes: Buffer): string | null {
  const marked = MARKS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
