import type { FastifyInstance } from 'fastify';
import { shuttingDown } from './platform-refusals.js';
import { endQuietConnections } from './quiet-connections.js';

/** Answers what is under way when the server begins to close, refuses what comes afterwards, and lets connections end. */
export function refuseWhileClosing(fastify: FastifyInstance): void {
  const quieten = endQuietConnections(fastify.server);
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    quieten();
    done();
  });
  fastify.addHook('onRequest', (_request, _reply, done) => done(closing ? shuttingDown() : undefined));
}
