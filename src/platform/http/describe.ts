import { applyDecorators, HttpCode } from '@nestjs/common';
import { RouteSchema } from '@nestjs/platform-fastify';
import { ApiBody, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { TObject, TSchema } from 'typebox';
import { invalidRequest } from './platform-refusals.js';

/** What OpenAPI and Fastify's compiled validation need to know of a route. */
interface RouteDescription {
  /** One sentence: what the caller gets. */
  readonly summary: string;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
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
    ...(route.body ? [ApiBody({ schema: plain(route.body) })] : []),
    ...answersOf(route, json),
    ...refusalsOf(route),
  );
}

function bodiesOf(answers: RouteDescription['answers']): Record<string, TSchema> {
  return Object.fromEntries(Object.entries(answers).flatMap(([status, body]) => (body ? [[status, body]] : [])));
}

function parametersOf(route: RouteDescription): MethodDecorator[] {
  const params = Object.entries(route.params?.properties ?? {}).map(([name, schema]) =>
    ApiParam({ name, schema: plain(schema) }),
  );
  const required = new Set(route.query?.required ?? []);
  const query = Object.entries(route.query?.properties ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: required.has(name), schema: plain(schema) }),
  );
  return [...params, ...query];
}

function answersOf(route: RouteDescription, json: boolean): MethodDecorator[] {
  return Object.entries(route.answers).map(([status, body]) =>
    ApiResponse({
      status: Number(status),
      description: status === '204' ? 'done' : 'as described',
      ...(body && json && { schema: plain(body) }),
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

/** TypeBox keeps notes of its own on a schema; OpenAPI gets the JSON Schema alone. */
function plain(schema: TSchema): Record<string, never> {
  return JSON.parse(JSON.stringify(schema)) as Record<string, never>;
}
