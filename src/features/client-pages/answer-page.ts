import type { FastifyReply } from 'fastify';
import { compressedPage, pageEncoding } from './compressed-page.js';

/** Asked for again each time: it names the files of one build, and may hold what only this person sees. */
export async function answerPage(reply: FastifyReply, page: { status: number; html: string }): Promise<void> {
  const encoding = pageEncoding(reply.request.headers['accept-encoding']?.toString());
  if (encoding) reply.header('content-encoding', encoding);
  await reply
    .code(page.status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding',
    })
    .send(encoding ? compressedPage(page.html, encoding) : page.html);
}
