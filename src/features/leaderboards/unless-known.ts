import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/**
 * The page with its entity tag; nothing and 304 when the caller has it already. The tag is of the content: equal in every
 * process, whoever asks. Weak, since an intermediary may compress the body.
 *
 * @param has what the caller has: `If-None-Match`
 */
export function unlessKnown<Page>(reply: FastifyReply, has: string | undefined, page: Page): Page | undefined {
  const tag = `W/"${createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 22)}"`;
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
  if (!has?.split(',').some((known) => known.trim() === tag)) return page;
  reply.code(304);
  return undefined;
}
