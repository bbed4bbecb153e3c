import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Where Nest tells of an error that it then throws at whoever starts the program, who says it in words for the operator. */
const THROWN_AS_WELL = new Set(['ExceptionHandler', 'NestApplication']);

/** Nest's own messages, through the same log as everything else. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    const level = THROWN_AS_WELL.has(context ?? '') ? 'debug' : 'error';
    this.logger[level]({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
