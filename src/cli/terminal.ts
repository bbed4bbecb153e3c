import { readFile, stat } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { type Language, type Said, said } from '../platform/http/said.js';
import { terminalLanguage } from '../platform/settings/terminal-language.js';

/** The end of a command that could not do what was asked; the sentence is for the operator. */
export class CommandFailed extends Error {
  constructor(readonly said: Said) {
    super(said.en);
  }
}

export const language: Language = terminalLanguage();

/** No file that a command reads is larger, in bytes. */
const LARGEST_INPUT = 64 * 1024 * 1024;

export function print(text: Said): void {
  process.stdout.write(`${text[language]}\n`);
}

/** Beside what a command answers. */
export function remark(text: Said): void {
  process.stderr.write(`${text[language]}\n`);
}

/** Data for a file or a pipe, as it is. */
export function printRaw(text: string | Buffer): void {
  process.stdout.write(text);
}

/** Others' text on one line, without what would steer the terminal. */
export function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** @throws CommandFailed when there is no such file, or when it is huge */
export async function readInput(file: string): Promise<Buffer> {
  const size = await stat(file).then(
    (found) => (found.isDirectory() ? null : found.size),
    () => null,
  );
  if (size !== null && size > LARGEST_INPUT)
    throw new CommandFailed(
      said(
        `文件 ${file} 超过 ${LARGEST_INPUT / 1024 / 1024} MB，没有读取。请核对文件，或分成几个文件。`,
        `The file ${file} has more than ${LARGEST_INPUT / 1024 / 1024} MB and was not read. Please check it, or split it.`,
      ),
    );
  const content = size === null ? null : await readFile(file).catch(() => null);
  if (content) return content;
  throw new CommandFailed(
    said(
      `读不到文件 ${file}。请核对文件名，以及是否有权读取。`,
      `The file ${file} can't be read. Please check its name, and whether you may read it.`,
    ),
  );
}
