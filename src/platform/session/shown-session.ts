import type { FastifyRequest } from 'fastify';
import type { Session, SessionTokens } from './session-token.js';
import { SESSION_COOKIE } from './signed-in.js';

/** The session whose token a request brings along, as bearer token or cookie; it may have been ended since. */
export function shownSession(request: FastifyRequest, tokens: SessionTokens, now: Date): Session | null {
  const token = bearerToken(request) ?? request.cookies[SESSION_COOKIE];
  return token ? tokens.read(token, now) : null;
}

function bearerToken(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return /^bearer (.*)$/i.exec(header ?? '')?.[1]?.trim() ?? null;
}
