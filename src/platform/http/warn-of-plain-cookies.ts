import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * Tells the operator once when people come over https while PUBLIC_URL doesn't say so: the session cookie would then
 * also travel over a plain connection.
 */
export function warnOfPlainCookies(fastify: FastifyInstance, publicUrl: string | null, log: Logger): void {
  if (publicUrl?.startsWith('https:')) return;
  let warned = false;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!warned && request.headers['x-forwarded-proto'] === 'https') {
      warned = true;
      log.warn('a request came over https, but PUBLIC_URL is not an https address: cookies are not marked as secure');
    }
    done();
  });
}
