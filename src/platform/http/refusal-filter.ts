import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOfDatabaseError } from '../database/database-errors.js';
import { answerRefusal } from './answer-refusal.js';
import * as refusals from './platform-refusals.js';
import { Refusal } from './refusal.js';

/** The one place in which an error becomes a no. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    answerError(error, request, reply);
  }
}

/** Says no, and logs what wasn't meant as one. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refused = asRefusal(error, request);
  if (refused !== error && refused.parts.status === 503) request.log.warn({ err: error }, 'request not done');
  else if (refused !== error && refused.parts.status >= 500) request.log.error({ err: error }, 'request failed');
  if (!reply.sent) answerRefusal(refused, request, reply);
}

function asRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
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
      return refusalOfDatabaseError(error) ?? refusals.internalError(String(request.id));
  }
}

/** Fastify's own errors carry a status code. */
function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
}
