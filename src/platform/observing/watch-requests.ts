import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';

/** A measurement and a log line for every request. Answers being saved are too many to be logged when all is well. */
export function watchRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    const { method } = request;
    const status = reply.statusCode;
    metrics.requests.observe({ method, route: request.routeOptions.url ?? 'none', status }, reply.elapsedTime / 1000);
    if (method !== 'PUT' || status !== 200) logRequest(request, status, reply.elapsedTime);
    done();
  });
}

function logRequest(request: FastifyRequest, status: number, elapsedMs: number): void {
  const line = {
    method: request.method,
    url: request.url,
    status,
    ms: Math.round(elapsedMs),
    account: request.person?.id,
  };
  if (status >= 500) request.log.error(line, 'request');
  else request.log.info(line, 'request');
}
