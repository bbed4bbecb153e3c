import type { FastifyInstance } from 'fastify';

/**
 * Many clients say `content-type: application/json` on every request, with a body or without. Where there is none
 * (signing out, say) its type means nothing, and there is nothing to refuse.
 */
export function overlookTypeOfNothing(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ headers }, _reply, done) => {
    const isEmpty = headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
    if (isEmpty) delete headers['content-type'];
    done();
  });
}
