import { type Logger, pino } from 'pino';
import type { LogLevel } from '../settings/settings.js';

/** Abstract injection token for pino's logger. */
export const LOG = Symbol('log');

/** One JSON object a line on standard output. Passwords, cookies and tokens never reach it. */
export function openLog(level: LogLevel, destination?: NodeJS.WritableStream): Logger {
  const options = { level, redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'] };
  return destination ? pino(options, destination) : pino(options);
}
