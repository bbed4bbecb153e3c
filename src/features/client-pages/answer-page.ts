import type { FastifyReply } from 'fastify';

/** Asked for again each time: it names the files of one build, and may hold what only this person sees. */
export async function answerPage(reply: FastifyReply, page: { status: number; html: string }): Promise<void> {
  await reply
    .code(page.status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' })
    .send(page.html);
}
