import type { FastifyInstance } from 'fastify';
import { unsupportedMediaType } from './platform-refusals.js';

/** What a page of another site may send with the visitor's cookies and without asking; the framework would read it. */
const SENT_BY_FORMS = /^\s*(application\/x-www-form-urlencoded|text\/plain)\s*(;|$)/i;

/** Bodies are JSON. A route that takes a file says itself what it expected instead. */
export function refuseForms(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isForm = SENT_BY_FORMS.test(request.headers['content-type'] ?? '');
    const elsewhere = request.is404 || request.routeOptions.config.takesFile === true;
    done(isForm && !elsewhere ? unsupportedMediaType() : undefined);
  });
}
