import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Content is what it says it is; no other site shows our pages inside its own; addresses don't leak to other sites. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
};

/** Puts them on every answer, also on those that are given before there is a route. */
export function sendSecurityHeaders(server: Server): void {
  server.prependListener('request', (_request: IncomingMessage, reply: ServerResponse) => {
    for (const name in SECURITY_HEADERS) reply.setHeader(name, SECURITY_HEADERS[name] as string);
  });
}
