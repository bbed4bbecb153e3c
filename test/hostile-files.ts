import { constants, deflateRawSync } from 'node:zlib';
import { sheetRow, workbook, zip } from './workbook.js';

const MEGABYTE = 1024 * 1024;

/** A packed stream that grows to this many spaces, a thousandth of it in size. */
export function packedSpaces(megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), end]);
}

/** The archive with one more file at its front, which its directory doesn't list. */
export function withHiddenFile(archive: Buffer, path: string, packed: Buffer, size: number): Buffer {
  const name = Buffer.from(path);
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  const hidden = Buffer.concat([header, name, packed]);
  return Buffer.concat([hidden, movedBy(hidden.length, archive)]);
}

/** An archive of one packed part, which says that it stays as small as it is. */
export function ofPackedPart(path: string, packed: Buffer): Buffer {
  const archive = zip({ [path]: packed });
  archive.writeUInt16LE(8, 8);
  archive.writeUInt16LE(8, archive.readUInt32LE(archive.length - 6) + 10);
  return archive;
}

/** The same archive for a place further behind: the directory says where the files begin. */
function movedBy(distance: number, archive: Buffer): Buffer {
  const moved = Buffer.from(archive);
  const end = moved.length - 22;
  let at = moved.readUInt32LE(end + 16);
  for (let left = moved.readUInt16LE(end + 10); left > 0; left--) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + distance, at + 42);
    at += 46 + moved.readUInt16LE(at + 28);
  }
  moved.writeUInt32LE(moved.readUInt32LE(end + 16) + distance, end + 16);
  return moved;
}

/** A workbook whose only cell is said to stand so far down that the rows above it fill every memory. */
export function withDistantRow(): Buffer {
  const row = sheetRow(1, ['题干']).replaceAll('"1"', '"999999999"').replace('A1', 'A999999999');
  return workbook({ Sheet1: row });
}

/** A text of nine levels, each of which names the one before nine times: ten kilobytes that say a billion things. */
export function yamlOfAliases(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const one = level === 0 ? '甲' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 9 }, () => one).join(', ')}]`;
  });
  return `${levels.join('\n')}\nquestions: *l8\n`;
}
