import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Said, said } from '../platform/http/said.js';
import { CommandFailed, print } from './terminal.js';

/** What a command writes, and where. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** null: standard output. */
  readonly file: string | null;
}

interface OutputFlags<Format extends string> {
  readonly format?: Format;
  readonly to?: string;
}

/** Extensions that promise a format; whoever opens the file goes by it. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Not for people's eyes. */
const BINARY = ['xlsx'];

/**
 * The format that `--format` names, else the one that the file's extension promises, else the usual one.
 *
 * @throws CommandFailed when the two disagree, when the extension promises something else altogether, when there is no
 * such folder, and when a terminal would be shown bytes
 */
export function plannedOutput<Format extends string>(
  flags: OutputFlags<Format>,
  formats: readonly Format[],
  usual: Format,
  isTerminal = process.stdout.isTTY,
): Output<Format> {
  const { to: file } = flags;
  const format = file === undefined ? (flags.format ?? usual) : formatFor(file, flags.format, formats, usual);
  if (file !== undefined) checkPlace(file);
  else if (isTerminal && BINARY.includes(format)) throw bytesOnTerminal(format);
  return { format, file: file ?? null };
}

/**
 * @param secret nobody but the owner may read the file, one that was there before included
 * @throws CommandFailed when the file can't be written
 */
export async function writeOutput(
  { file }: Output<string>,
  content: Buffer | Readable,
  { secret = false }: { readonly secret?: boolean } = {},
): Promise<void> {
  if (file === null) {
    if (Buffer.isBuffer(content)) process.stdout.write(content);
    else await pipeline(content, process.stdout, { end: false });
    return;
  }
  try {
    const handle = await open(file, 'w', secret ? 0o600 : 0o666);
    if (secret && (await handle.stat()).isFile()) await handle.chmod(0o600);
    await pipeline(Buffer.isBuffer(content) ? Readable.from([content]) : content, handle.createWriteStream());
  } catch (error) {
    const reason = UNWRITABLE[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason ? notWritten(file, reason) : error;
  }
  print(said(`已写入 ${file}。`, `Written to ${file}.`));
}

function formatFor<Format extends string>(
  file: string,
  asked: Format | undefined,
  formats: readonly Format[],
  usual: Format,
): Format {
  const extension = extname(file).toLowerCase();
  const promised = EXTENSIONS[extension];
  if (asked !== undefined && (promised === undefined || promised === asked)) return asked;
  if (asked !== undefined)
    throw new CommandFailed(
      said(
        `文件名 ${file} 和 --format ${asked} 不一致，没有写入。请改其中一个。`,
        `The name ${file} and --format ${asked} contradict each other; nothing was written. Please change one of them.`,
      ),
    );
  if (extension === '') return usual;
  const found = formats.find((format) => format === promised);
  if (found) return found;
  throw new CommandFailed(
    said(
      `不能写成 ${extension} 文件，没有写入。可选的格式：${formats.join('、')}。`,
      `A ${extension} file can't be written; nothing was done. The formats are ${formats.join(', ')}.`,
    ),
  );
}

const UNWRITABLE: Readonly<Record<string, Said>> = {
  ENOENT: said('文件夹不存在', 'there is no such folder'),
  ENOTDIR: said('文件夹不存在', 'there is no such folder'),
  EISDIR: said('这是一个文件夹，请写出文件名', 'it is a folder; name a file in it'),
  EACCES: said('没有写入的权限', 'you may not write there'),
  EPERM: said('没有写入的权限', 'you may not write there'),
  EROFS: said('磁盘是只读的', 'the disk is read-only'),
  ENOSPC: said('磁盘已满', 'the disk is full'),
  EDQUOT: said('磁盘配额已满', 'your share of the disk is full'),
};

/** Known before the work, which may take a while, begins. */
function checkPlace(file: string): void {
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  const code = !isFolder(dirname(file)) ? 'ENOENT' : isFolder(file) ? 'EISDIR' : null;
  const reason = code && UNWRITABLE[code];
  if (reason) throw notWritten(file, reason);
}

function notWritten(file: string, { zh, en }: Said): CommandFailed {
  return new CommandFailed(said(`写不了文件 ${file}：${zh}。`, `${file} can't be written: ${en}.`));
}

function bytesOnTerminal(format: string): CommandFailed {
  return new CommandFailed(
    said(
      `${format} 文件不能显示在终端上。请用 --to <文件名> 写到文件，或用 --format 另选格式。`,
      `A terminal can't show an ${format} file. Please write it to a file with --to <file>, or choose another --format.`,
    ),
  );
}
