import type { FastifyRequest } from 'fastify';
import { invalidRequest, notFound } from './platform-refusals.js';
import type { Fault } from './refusal.js';
import { said } from './said.js';
import { describeSchemaFaults } from './schema-faults.js';
import { unstorableTexts } from './unstorable-text.js';
import type { DeferredCheck } from './validator.js';

/** In bytes. Of a longer body only the first thing that is wrong is told. */
const THOROUGHLY_JUDGED = 16 * 1024;

/** Whoever sees so many needs no longer list. */
const MOST_FAULTS = 100;

const NO_BODY: Fault = {
  pointer: '/',
  detail: said(
    '请求没有内容。请以 JSON 提交（Content-Type 为 application/json）。',
    'The request has no body. Please send JSON (Content-Type: application/json).',
  ),
};

/**
 * Holds a request against the schemas of its route and fills defaults in.
 *
 * @throws invalid-request; not-found for text in the path that nothing can be called
 */
export function checkShape(request: FastifyRequest): void {
  if (unstorableTexts(request.params).length > 0) throw notFound();
  check(request, 'params', request.params, '/');
  check(request, 'body', request.body ?? null, '/');
  check(request, 'querystring', request.query, '?');
}

function check(
  request: FastifyRequest,
  part: 'params' | 'body' | 'querystring',
  value: unknown,
  prefix: '/' | '?',
): void {
  const compiled = request.getValidationFunction(part) as DeferredCheck | undefined;
  if (!compiled) return;
  const found = compiled.judge(value, part !== 'body' || isShort(request));
  if (found.length > 0 && part === 'body' && request.body === undefined) throw invalidRequest([NO_BODY]);
  if (found.length > 0) throw invalidRequest(describeSchemaFaults(found.slice(0, MOST_FAULTS), prefix));
  const unstorable = unstorableTexts(value, prefix);
  if (unstorable.length > 0) throw invalidRequest(unstorable);
}

/** A body that doesn't say how long it is counts as long. */
function isShort({ headers }: FastifyRequest): boolean {
  return Number(headers['content-length'] ?? Infinity) <= THOROUGHLY_JUDGED;
}
