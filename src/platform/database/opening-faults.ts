import { QueryFailedError } from 'typeorm';
import { Refusal } from '../http/refusal.js';
import { type Said, said } from '../http/said.js';
import { databaseFile, type Settings } from '../settings/settings.js';
import { refusalOfDatabaseError } from './database-errors.js';
import { postgresFault } from './postgres-faults.js';

/**
 * Why the data can't be opened, for the operator: what to do with which setting.
 *
 * @returns null for an error that no setting and nothing on this machine explains
 */
export function openingFault(error: unknown, settings: Settings): Said | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const ofDatabase = settings.databaseUrl
    ? postgresFault(cause, settings.databaseUrl)
    : sqliteFault(cause, databaseFile(settings));
  return ofDatabase ?? fileFault(cause, settings.dataDir);
}

const SQLITE: readonly (readonly [RegExp, (file: string) => Said])[] = [
  [/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/, notWritable],
  [
    /^SQLITE_NOTADB/,
    (file) =>
      said(
        `${file} 不是 SQLite 数据库。请移走这个文件，或换上备份，或用 DATA_DIR 换一个文件夹。`,
        `${file} is not a SQLite database. Move it away, put a backup in its place, or choose another folder with DATA_DIR.`,
      ),
  ],
  [
    /^SQLITE_CORRUPT/,
    (file) =>
      said(
        `数据库文件 ${file} 已损坏。请换上备份，或用 DATA_DIR 换一个文件夹。`,
        `The database file ${file} is damaged. Put a backup in its place, or choose another folder with DATA_DIR.`,
      ),
  ],
];

function sqliteFault(cause: unknown, file: string): Said | null {
  const saying = SQLITE.find(([codes]) => codes.test(codeOf(cause)));
  if (saying) return saying[1](file);
  switch (meaningOf(cause)) {
    case 'storage-full':
      return diskFull(file);
    case 'database-busy':
      return said(
        `数据库文件 ${file} 正被另一个程序占用。请等它结束后再启动，或用 DATA_DIR 换一个文件夹。`,
        `Another program is using the database file ${file}. Start again when it has ended, or choose another folder with DATA_DIR.`,
      );
    default:
      return null;
  }
}

function meaningOf(cause: unknown): string | null {
  const refused = cause instanceof Refusal ? cause : refusalOfDatabaseError(cause);
  return refused?.parts.code ?? null;
}

/** Of the folder itself and what is in it (the session secret). */
function fileFault(cause: unknown, dataDir: string): Said | null {
  const place = pathOf(cause) ?? dataDir;
  if (!place.startsWith(dataDir) && !dataDir.startsWith(place)) return null;
  switch (codeOf(cause)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return notWritable(place);
    case 'EEXIST':
    case 'ENOTDIR':
      return said(
        `DATA_DIR 应为文件夹，但 ${place} 不是。请用 DATA_DIR 换一个文件夹。`,
        `DATA_DIR must be a folder, but ${place} is none. Choose another folder with DATA_DIR.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return diskFull(place);
    default:
      return null;
  }
}

function notWritable(path: string): Said {
  return said(
    `不能读写 ${path}：没有权限，或所在的磁盘只读。请让运行知赛的用户能读写它，或用 DATA_DIR 换一个文件夹。`,
    `${path} can't be read and written: there is no permission, or its disk is read-only. Let the user who runs Zhisai read and write it, or choose another folder with DATA_DIR.`,
  );
}

function diskFull(path: string): Said {
  return said(
    `磁盘已满，写不进 ${path}。请腾出空间后再启动，或用 DATA_DIR 换到另一个磁盘上的文件夹。`,
    `The disk is full: ${path} can't be written. Make room and start again, or choose a folder on another disk with DATA_DIR.`,
  );
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

function pathOf(cause: unknown): string | null {
  return cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? cause.path : null;
}
