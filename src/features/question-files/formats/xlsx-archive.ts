import { inflateRawSync } from 'node:zlib';

/** The most bytes that the parts of a workbook may have together: 20,000 questions need a third of it. */
const MOST_BYTES = 128 * 1024 * 1024;

export class ArchiveTooLarge extends Error {}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/**
 * The XML parts of a workbook by their path: an xlsx file is a ZIP archive of them.
 *
 * Unpacks everything once under a bound, before a library without one does, since a small archive can hold a huge part.
 *
 * @throws ArchiveTooLarge, RangeError or an error of zlib when the archive isn't sound
 */
export function unpackXml(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let left = MOST_BYTES;
  for (const entry of directory(bytes)) {
    if (!/\.(?:xml|rels)$/.test(entry.path)) continue;
    const content = unpacked(bytes, entry, left);
    left -= content.length;
    parts.set(entry.path, content.toString('utf8'));
  }
  return parts;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The central directory (APPNOTE 4.3.12) at the end of the archive. */
function directory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new RangeError('no end of directory');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(bytes: Buffer, { method, size, packedSize, offset }: Entry, most: number): Buffer {
  if (size > most) throw new ArchiveTooLarge();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ArchiveTooLarge();
    throw error;
  }
}
