import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as refusals from './platform-refusals.js';
import { Refusal } from './refusal.js';
import { type Language, preferredLanguage } from './said.js';
import { faultsOf, isSchemaError } from './schema-faults.js';

/** The one place that renders a no: RFC 9457, in the caller's language. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refused = asRefusal(error, request);
    if (refused.parts.status >= 500 && refused.parts.status !== 503)
      request.log.error({ err: error }, 'request failed');
    if (reply.sent) return;

    if (refused.parts.retryAfterSeconds) reply.header('retry-after', refused.parts.retryAfterSeconds);
    void reply
      .code(refused.parts.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .serializer(JSON.stringify)
      .send(problemDocument(refused, preferredLanguage(request.headers['accept-language']), request.url));
  }
}

export function problemDocument({ parts }: Refusal, language: Language, instance: string): Record<string, unknown> {
  return {
    type: 'about:blank',
    title: parts.code,
    status: parts.status,
    code: parts.code,
    detail: parts.detail[language],
    instance: instance.split('?')[0],
    ...parts.facts,
    ...(parts.faults && {
      errors: parts.faults.map(({ pointer, detail, members }) => ({ pointer, detail: detail[language], ...members })),
    }),
  };
}

function asRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (isSchemaError(error)) return refusals.invalidRequest(faultsOf(error));
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  switch (status) {
    case 400:
      return refusals.malformedBody();
    case 401:
      return refusals.signInNeeded();
    case 403:
      return refusals.notAllowed();
    case 404:
      return refusals.notFound();
    case 413:
      return refusals.bodyTooLarge();
    case 415:
      return refusals.unsupportedMediaType();
    default:
      return refusals.internalError(String(request.id));
  }
}

/** Fastify's own errors carry a status code. */
function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
}
