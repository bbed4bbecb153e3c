import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { type Fault, Refusal } from '../platform/http/refusal.js';
import { type Language, type Said, said } from '../platform/http/said.js';
import { NestLog } from '../platform/observing/nest-log.js';
import { openLog } from '../platform/observing/log.js';
import { readSettings } from '../platform/settings/settings.js';
import { terminalLanguage } from '../platform/settings/terminal-language.js';

/** The end of a command that could not do what was asked; the sentence is for the operator. */
export class CommandFailed extends Error {
  constructor(readonly said: Said) {
    super(said.en);
  }
}

const language: Language = terminalLanguage();

export function print(text: Said): void {
  process.stdout.write(`${text[language]}\n`);
}

/** Data for a file or a pipe, as it is. */
export function printRaw(text: string | Buffer): void {
  process.stdout.write(text);
}

/** @throws CommandFailed when there is no such file */
export async function readInput(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new CommandFailed(said(`读不到文件 ${file}。`, `The file ${file} can't be read.`));
  });
}

/** Opens the application without a server and without its background work, and closes it at the end. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const log = openLog('warn', process.stderr);
  const app = await NestFactory.createApplicationContext(AppModule.with(settings, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** Says on standard error why a command failed; every fault of a refused file on a line of its own. */
export function explain(error: unknown): void {
  process.stderr.write(`${sentenceFor(error)}\n`);
  if (error instanceof Refusal) explainFaults(error.parts.faults ?? []);
}

export function explainFaults(faults: readonly Fault[]): void {
  for (const { pointer, detail } of faults) process.stderr.write(`  ${pointer}  ${detail[language]}\n`);
}

export function explainDifferences(differences: readonly { readonly said: Said }[]): void {
  for (const difference of differences) process.stderr.write(`  ${difference.said[language]}\n`);
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.parts.detail[language];
  if (error instanceof CommandFailed) return error.said[language];
  return error instanceof Error ? error.message : String(error);
}
