import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { unsupportedMediaType } from './platform-refusals.js';

/** Content types under which a file may be sent as the body itself. */
const FILE_TYPES = [
  'application/yaml',
  'text/yaml',
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Enough for a question bank of 10,000 questions as a spreadsheet. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** Hands bodies of these types over as they are, as a Buffer, to the routes that take a file; elsewhere they are refused. */
export function acceptFileBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer' }, (request, body, done) => {
    const taken = request.routeOptions.config.takesFile === true || request.is404;
    done(taken ? null : unsupportedMediaType(), body);
  });
}

/** Describes a route that takes a file as its body. */
export function TakesFile(): MethodDecorator {
  return applyDecorators(
    RouteConfig({ takesFile: true, largestBody: LARGEST_FILE }),
    ApiConsumes(...FILE_TYPES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );
}
