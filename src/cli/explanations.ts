import { DateTime } from 'luxon';
import { refusalOfDatabaseError } from '../platform/database/database-errors.js';
import { type Fault, Refusal } from '../platform/http/refusal.js';
import { type Said, said } from '../platform/http/said.js';
import { StartFault } from '../platform/settings/start-fault.js';
import { CommandFailed, harmless, language } from './terminal.js';

/**
 * Refusals whose own words are for somebody with a browser, in words for somebody at a terminal.
 * What isn't here fits both.
 */
const AT_THE_TERMINAL: Readonly<Record<string, (refusal: Refusal) => Said>> = {
  'invalid-request': () =>
    said('命令里有不合规定的内容，没有办成：', 'Something in the command is not right, and nothing was done:'),
  'contest-not-found': () =>
    said(
      '没有找到这场竞赛。请用 zhisai contest list 核对网址名。',
      'There is no such contest. Please check its slug with zhisai contest list.',
    ),
  'contest-document-invalid': ({ parts: { faults = [] } }) =>
    said(
      `竞赛规程有 ${faults.length} 处问题，没有保存。请逐条修改文件，再运行一次：`,
      `The contest document has ${faults.length} fault${faults.length === 1 ? '' : 's'} and was not stored. Please correct the file and run the command again:`,
    ),
  'contest-still-answered': ({ parts: { facts } }) =>
    said(
      `还可能有人在答题，现在宣布成绩会公布答案和成绩，没有改动。请在 ${localTime(facts?.until)} 以后再运行。`,
      `Somebody may still be answering, and declaring the results would show keys and scores, so nothing was changed. Please run this again after ${localTime(facts?.until)}.`,
    ),
  'login-taken': () =>
    said(
      '这个登录名已经有人用了，没有建立账号。请换一个登录名；要给原来的账号设新密码，请用 zhisai account reset-password。',
      'Somebody has this login already, and no account was made. Please choose another; zhisai account reset-password gives the existing account a new password.',
    ),
  'account-not-found': () =>
    said(
      '没有这个账号。请用 zhisai account list 核对登录名。',
      'There is no such account. Please check the login with zhisai account list.',
    ),
  'database-busy': () =>
    said(
      '数据库正忙于另一项工作，这一次没有办成。请稍候再运行一次。',
      'The database is busy with something else, so this was not done. Please run it again in a moment.',
    ),
  'database-unavailable': () =>
    said(
      '连接不上数据库，这一次没有办成。请检查数据库是否在运行，以及 DATABASE_URL。',
      'The database can’t be reached, so this was not done. Please check that it runs, and DATABASE_URL.',
    ),
  'storage-full': () =>
    said(
      '磁盘已满，这一次没有办成。请腾出空间后再运行一次。',
      'The disk is full, so this was not done. Please make room and run it again.',
    ),
};

/** Where a use case's field was given at the command line. */
const GIVEN_AS: Readonly<Record<string, string>> = {
  '/login': '<login>',
  '/name': '--name',
  '/password': '--password',
  '/remark': '--remark',
  '/to': '<to>',
};

/** Says on standard error why a command failed; every fault of a refused file on a line of its own. */
export function explain(error: unknown): void {
  const known = error instanceof Refusal ? error : (refusalOfDatabaseError(error) ?? error);
  process.stderr.write(`${sentenceFor(known)[language]}\n`);
  if (known instanceof Refusal) explainFaults(faultsShown(known), known.parts.code === 'invalid-request');
}

/** @param ofCommand the faults are of what was typed, not of a file */
export function explainFaults(faults: readonly Fault[], ofCommand = false): void {
  for (const fault of faults) {
    const place = placeOf(fault, ofCommand)[language];
    const separator = language === 'zh' ? '：' : ': ';
    process.stderr.write(`  ${harmless(`${place && place + separator}${fault.detail[language]}`)}\n`);
  }
}

export function explainDifferences(differences: readonly { readonly said: Said }[]): void {
  for (const difference of differences) process.stderr.write(`  ${harmless(difference.said[language])}\n`);
}

export function sentenceFor(error: unknown): Said {
  if (error instanceof Refusal) return AT_THE_TERMINAL[error.parts.code]?.(error) ?? error.parts.detail;
  if (error instanceof CommandFailed || error instanceof StartFault) return error.said;
  const message = error instanceof Error ? error.message : String(error);
  return said(message, message);
}

/** `/paper/sections/0/points` → `paper › sections › 第 1 项 › points`. Faults of a bank's file name their row themselves. */
export function placeOf({ pointer, members }: Fault, ofCommand = false): Said {
  if (members && 'kind' in members) return said('', '');
  const given = ofCommand ? GIVEN_AS[pointer] : undefined;
  if (given) return said(given, given);
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((part) => part !== '');
  const path = (item: (n: number) => string) =>
    parts.map((part) => (/^\d+$/.test(part) ? item(Number(part) + 1) : part)).join(' › ');
  return said(
    path((n) => `第 ${n} 项`),
    path((n) => `item ${n}`),
  );
}

/** A refusal that is a single fault says the same twice. */
function faultsShown({ parts: { faults = [], detail } }: Refusal): readonly Fault[] {
  return faults.filter((fault) => fault.detail.zh !== detail.zh);
}

function localTime(instant: unknown): string {
  return DateTime.fromISO(String(instant)).toFormat('yyyy-MM-dd HH:mm:ss ZZ');
}
