import { type Logger, pino, type SerializedError, stdSerializers } from 'pino';
import type { LogLevel } from '../settings/settings.js';

/** Abstract injection token for pino's logger. */
export const LOG = Symbol('log');

/** One JSON object a line on standard output. Passwords, hashes, cookies, tokens and personal data never reach it. */
export function openLog(level: LogLevel, destination?: NodeJS.WritableStream): Logger {
  const options = {
    level,
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
    serializers: { err: serializeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * While `work` goes on, only what is wrong is said, unless more than usual was asked for: Fastify tells each address that
 * it listens on, which the banner of the start says in words.
 */
export async function quietly<T>(log: Logger, work: () => Promise<T>): Promise<T> {
  const { level } = log;
  if (level === 'info') log.level = 'warn';
  try {
    return await work();
  } finally {
    log.level = level;
  }
}

/** Words for whoever sits at the terminal, in one piece and after what the log has said so far. */
export function writePlainly(log: Logger, words: string): void {
  const { [pino.symbols.streamSym]: destination } = log as unknown as Record<symbol, NodeJS.WritableStream>;
  destination?.write(words);
}

/** What a failed query was asked with: people's names, numbers and password hashes. */
const GIVEN = ['parameters', 'driverError', 'detail', 'where'];

function serializeError(error: Error): SerializedError {
  const serialized = stdSerializers.err(error);
  return Object.fromEntries(Object.entries(serialized).filter(([name]) => !GIVEN.includes(name))) as SerializedError;
}
