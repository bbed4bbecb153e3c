import type { FastifyInstance, FastifyReply } from 'fastify';

/** Content is what it says it is; no other site shows our pages inside its own; addresses don't leak to other sites. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
};

/** What a page may load: only what this server serves, and nothing that was written into the page. */
export const PAGE_SOURCES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

export function policyOf(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([kind, allowed]) => `${kind} ${allowed}`)
    .join('; ');
}

/** In addition on pages: no device is asked for, and no window of another site holds on to ours. */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'content-security-policy': policyOf(PAGE_SOURCES),
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Pages that can't do with the policy of all others: those whose address begins with `under`. */
interface OtherPolicy {
  readonly under: string;
  readonly policy: string;
}

/**
 * Puts them on every answer, whatever its route says; only what is refused before routes are looked for gets them where it
 * is refused (server-refusals.ts). Setting them on Node's own response makes it handle every header one by one.
 */
export function sendSecurityHeaders(fastify: FastifyInstance, other: OtherPolicy): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (!isPage(reply)) reply.headers(SECURITY_HEADERS);
    else {
      reply.headers(PAGE_HEADERS);
      if (request.url.startsWith(other.under)) reply.header('content-security-policy', other.policy);
    }
    done();
  });
}

function isPage(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('text/html');
}
