import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from './refusal.js';
import { type Language, preferredLanguage } from './said.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Answers a request with a no: RFC 9457, in the caller's language. */
export function answerRefusal(refused: Refusal, request: FastifyRequest, reply: FastifyReply): void {
  const { status, retryAfterSeconds } = refused.parts;
  if (retryAfterSeconds) reply.header('retry-after', retryAfterSeconds);
  void reply
    .code(status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problemDocument(refused, preferredLanguage(request.headers['accept-language']), request.url));
}

export function problemDocument({ parts }: Refusal, language: Language, instance?: string): Record<string, unknown> {
  return {
    type: 'about:blank',
    title: parts.code,
    status: parts.status,
    code: parts.code,
    detail: parts.detail[language],
    ...(instance !== undefined && { instance: instance.split('?')[0] }),
    ...parts.facts,
    ...(parts.faults && {
      errors: parts.faults.map(({ pointer, detail, members }) => ({ pointer, detail: detail[language], ...members })),
    }),
  };
}
