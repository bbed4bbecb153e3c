import type { FastifyInstance } from 'fastify';
import type { Clock } from '../chance/clock.js';
import { signInNeeded } from '../http/platform-refusals.js';
import { SessionTokens } from './session-token.js';
import { shownSession } from './shown-session.js';

/** Refuses a body that may be larger than usual before it is read, when it comes without a session. */
export function refuseStrangersLargeBodies(fastify: FastifyInstance, tokens: SessionTokens, clock: Clock): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const large = request.routeOptions.config.largestBody !== undefined;
    done(large && !shownSession(request, tokens, clock.now()) ? signInNeeded() : undefined);
  });
}
