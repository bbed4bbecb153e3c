import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Beside `assets/`: files whose names stay the same when their content changes. */
const NAMED_FILES = ['icon.svg', 'old-browser.js'];

/**
 * Serves the client's files as they were compressed when it was built. The name of a file in `assets/` is made of its
 * content, so it is kept for good.
 */
export async function serveClientFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    maxAge: '1y',
    immutable: true,
    // Until the client is built there is none.
    suppressWarning: true,
  });
  for (const name of NAMED_FILES)
    fastify.get(`/${name}`, (_request, reply) => reply.sendFile(name, folder, { maxAge: '1d', immutable: false }));
}
