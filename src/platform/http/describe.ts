import { applyDecorators, HttpCode } from '@nestjs/common';
import { RouteSchema } from '@nestjs/platform-fastify';
import { ApiBody, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { TObject, TSchema } from 'typebox';
import { openApiRequest, openApiSchema } from './open-api-schema.js';
import { invalidRequest } from './platform-refusals.js';

/** What OpenAPI and Fastify's compiled validation need to know of a route. */
interface RouteDescription {
  /** One sentence: what the caller gets. */
  readonly summary: string;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  /** What OpenAPI says of a body that is checked elsewhere, further than `body` checks it. */
  readonly describedBody?: TSchema;
  /** By status; null: no body. The first is what the handler answers unless it sets another. */
  readonly answers: Readonly<Record<number, TSchema | null>>;
  /** For an answer that isn't JSON. */
  readonly mediaType?: string;
  readonly refusals?: readonly { readonly code: string; readonly status: number }[];
}

const PROBLEM = { $ref: '#/components/schemas/Problem' } as const;

/** Describes a route once: its shapes are compiled for validation and serialization, and published as OpenAPI. */
export function Describe(route: RouteDescription): MethodDecorator {
  const statuses = Object.keys(route.answers).map(Number);
  const json = route.mediaType === undefined;
  return applyDecorators(
    HttpCode(statuses[0] ?? 200),
    RouteSchema({
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      ...(json && { response: bodiesOf(route.answers) }),
    }),
    ApiOperation({ summary: route.summary }),
    ...parametersOf(route),
    ...(route.body ? [ApiBody({ schema: openApiRequest(route.describedBody ?? route.body) })] : []),
    ...answersOf(route, json),
    ...refusalsOf(route),
  );
}

function bodiesOf(answers: RouteDescription['answers']): Record<string, TSchema> {
  return Object.fromEntries(Object.entries(answers).flatMap(([status, body]) => (body ? [[status, body]] : [])));
}

function parametersOf(route: RouteDescription): MethodDecorator[] {
  const params = Object.entries(route.params?.properties ?? {}).map(([name, schema]) =>
    ApiParam({ name, schema: withKnownValues(openApiSchema(schema)) }),
  );
  const required = new Set(route.query?.required ?? []);
  const mustBeThere = (name: string, schema: TSchema) => required.has(name) && !('default' in schema);
  const query = Object.entries(route.query?.properties ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: mustBeThere(name, schema), schema: openApiSchema(schema) }),
  );
  return [...params, ...query];
}

/**
 * `known` on a text in an address lists the values that there are; another one isn't a mistake in the request (422)
 * but something that doesn't exist (404), so that the schema itself lets it through.
 */
function withKnownValues({ known, ...schema }: Record<string, never>): Record<string, never> {
  return known === undefined ? schema : { ...schema, enum: known };
}

const WITHOUT_BODY: Readonly<Record<string, string>> = { 204: 'done', 304: 'the caller has it already' };

function answersOf(route: RouteDescription, json: boolean): MethodDecorator[] {
  return Object.entries(route.answers).map(([status, body]) =>
    ApiResponse({
      status: Number(status),
      description: WITHOUT_BODY[status] ?? route.summary,
      ...(body && json && { schema: openApiSchema(body) }),
      ...(!json && { content: { [route.mediaType ?? '']: {} } }),
    }),
  );
}

function refusalsOf(route: RouteDescription): MethodDecorator[] {
  const checked = route.body || route.query || route.params ? [invalidRequest] : [];
  const byStatus = new Map<number, string[]>();
  for (const { code, status } of [...checked, ...(route.refusals ?? [])])
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return [...byStatus].map(([status, codes]) =>
    ApiResponse({
      status,
      description: `code: ${[...new Set(codes)].join(' | ')}`,
      content: { 'application/problem+json': { schema: PROBLEM } },
    }),
  );
}
