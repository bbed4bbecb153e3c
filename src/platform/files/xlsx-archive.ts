import { crc32, inflateRawSync } from 'node:zlib';

/** The most bytes that the parts of a workbook may have together: 10,000 questions need a third of it. */
const MOST_BYTES = 64 * 1024 * 1024;

export class ArchiveTooLarge extends Error {}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const FILE_BEGINS = Buffer.from('PK\u0003\u0004', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
/** With the version that made it. */
const DIRECTORY_ENTRY_BEGINS = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
const STORED = 0;
const UTF8_NAMES = 0x0800;

/**
 * The XML parts of a workbook by their path: an xlsx file is a ZIP archive of them. A small archive can hold huge parts,
 * so everything is unpacked under a bound.
 *
 * @throws ArchiveTooLarge, RangeError or an error of zlib when the archive isn't sound
 */
export function unpackXml(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let left = MOST_BYTES;
  for (const entry of directory(bytes)) {
    if (!/\.xml(?:\.rels)?$/.test(entry.path)) continue;
    const content = unpacked(bytes, entry, left);
    left -= content.length;
    parts.set(entry.path, content);
  }
  return parts;
}

/**
 * An archive of these parts and nothing else, for a library that unpacks without a bound: it reads an archive from the
 * front, and there may be more in one than its directory lists.
 */
export function archiveOf(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path, 'utf8');
    const fields = sharedFields(name, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([DIRECTORY_ENTRY_BEGINS, fields, place, name]));
    files.push(FILE_BEGINS, fields, name, content);
    offset += FILE_BEGINS.length + fields.length + name.length + content.length;
  }
  const listed = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, END_OF_DIRECTORY, end]);
}

/** What a file's own header and its entry in the directory have in common (APPNOTE 4.3.7): stored as it is. */
function sharedFields(name: Buffer, content: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
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
