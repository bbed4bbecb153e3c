import type { FastifyBaseLogger } from 'fastify';
import type { Bindings } from 'pino';

type Said = [what: unknown, message?: string, ...values: unknown[]];

/**
 * A request's own log, which puts the request's number into every line. pino prepares such a log at a cost, so that is
 * left until there is something to say: about most requests nothing is.
 */
export class RequestLog implements FastifyBaseLogger {
  private prepared: FastifyBaseLogger | null = null;

  constructor(
    private readonly log: FastifyBaseLogger,
    private readonly bindings: Bindings,
  ) {}

  get level(): string {
    return this.own.level;
  }

  set level(level: string) {
    this.own.level = level;
  }

  fatal(...said: Said): void {
    this.own.fatal(...said);
  }

  error(...said: Said): void {
    this.own.error(...said);
  }

  warn(...said: Said): void {
    this.own.warn(...said);
  }

  info(...said: Said): void {
    this.own.info(...said);
  }

  debug(...said: Said): void {
    this.own.debug(...said);
  }

  trace(...said: Said): void {
    this.own.trace(...said);
  }

  silent(): void {}

  child(...given: Parameters<FastifyBaseLogger['child']>): FastifyBaseLogger {
    return this.own.child(...given);
  }

  private get own(): FastifyBaseLogger {
    return (this.prepared ??= this.log.child(this.bindings));
  }
}
