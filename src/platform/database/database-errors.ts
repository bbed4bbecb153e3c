import { QueryFailedError } from 'typeorm';
import { type Refusal, refusal } from '../http/refusal.js';
import { said } from '../http/said.js';

const RETRY_AFTER_SECONDS = 2;

export const databaseBusy = refusal('database-busy', 503, () => ({
  ...said(
    '数据库正忙于另一项工作，这一次没有办成。请稍候重试；已保存的作答不受影响。',
    'The database is busy with something else, so this was not done. Please try again in a moment; saved answers are safe.',
  ),
  extra: { retryAfterSeconds: RETRY_AFTER_SECONDS },
}));

export const databaseUnavailable = refusal('database-unavailable', 503, () => ({
  ...said(
    '数据库暂时连接不上，这一次没有办成。请稍候重试；已保存的作答不受影响。',
    'The database cannot be reached right now, so this was not done. Please try again in a moment; saved answers are safe.',
  ),
  extra: { retryAfterSeconds: RETRY_AFTER_SECONDS },
}));

export const storageFull = refusal('storage-full', 503, () => ({
  ...said(
    '服务器的磁盘已满，这一次没有办成。请联系主办方；已保存的作答不受影响。',
    'The disk of the server is full, so this was not done. Please tell the organizers; saved answers are safe.',
  ),
  extra: { retryAfterSeconds: RETRY_AFTER_SECONDS },
}));

/** What an error of the database's driver means to whoever asked; null when it means that something is wrong here. */
export function refusalOfDatabaseError(error: unknown): Refusal | null {
  if (isBusy(error) || isConflict(error)) return databaseBusy();
  if (FULL.test(codeOf(driverError(error)))) return storageFull();
  return isOutage(error) ? databaseUnavailable() : null;
}

/** SQLite's lock is held by another process: nothing was read or written. */
export function isBusy(error: unknown): boolean {
  return codeOf(driverError(error)).startsWith('SQLITE_BUSY');
}

/**
 * PostgreSQL gave a transaction up so that another could go on: `deadlock_detected`, `serialization_failure`. Nothing of it
 * was stored.
 */
export function isConflict(error: unknown): boolean {
  return /^40(P01|001)$/.test(codeOf(driverError(error)));
}

/** SQLite's, and PostgreSQL's `disk_full`. A failed write of SQLite's files is a full or broken disk. */
const FULL = /^(SQLITE_FULL|SQLITE_IOERR_WRITE|SQLITE_IOERR_FSYNC|53100)$/;

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * PostgreSQL's error codes (its manual, appendix A): connection exceptions, too many connections, operator intervention
 * (shutdown, crash, starting up, and a statement that was cancelled or took longer than it may), idle too long in a
 * transaction.
 */
const STATES = /^(08...|53300|57P0[1-5]|57014|25P03)$/;

/** What node-postgres and its pool say without a code. */
const SAYINGS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error))/;

function isOutage(error: unknown): boolean {
  const cause = driverError(error);
  const code = codeOf(cause);
  return NETWORK.has(code) || STATES.test(code) || (cause instanceof Error && SAYINGS.test(cause.message));
}

function driverError(error: unknown): unknown {
  return error instanceof QueryFailedError ? error.driverError : error;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
