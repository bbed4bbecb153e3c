import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** Content types under which a file may be sent as the body itself. */
const FILE_TYPES = [
  'application/yaml',
  'text/yaml',
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Hands bodies of these types over as they are, as a Buffer. What JSON routes get that way isn't of their shape. */
export function acceptFileBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Describes a route that takes a file as its body. */
export function TakesFile(): MethodDecorator {
  return applyDecorators(ApiConsumes(...FILE_TYPES), ApiBody({ schema: { type: 'string', format: 'binary' } }));
}
