import { describe, expect, it } from '@jest/globals';
import { type TSchema, Type } from 'typebox';
import { openApiRequest, openApiSchema } from './open-api-schema.js';

describe('a schema in the words of OpenAPI 3.0', () => {
  it.each<[string, TSchema, object]>([
    [
      'a text or nothing',
      Type.Unsafe({ type: ['string', 'null'], maxLength: 40, default: null }),
      {
        type: 'string',
        maxLength: 40,
        default: null,
        nullable: true,
      },
    ],
    [
      'a number or a text',
      Type.Unsafe({ type: ['number', 'string'], minimum: 0, maxLength: 10 }),
      {
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', maxLength: 10 },
        ],
      },
    ],
    [
      'somebody or nobody',
      Type.Union([Type.Object({ id: Type.String() }), Type.Null()]),
      {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' } },
        nullable: true,
      },
    ],
    [
      'one of two, or nothing',
      Type.Union([Type.String(), Type.Integer(), Type.Null()]),
      {
        anyOf: [{ type: 'string' }, { type: 'integer' }],
        nullable: true,
      },
    ],
    [
      'more than',
      Type.Array(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 9 })),
      {
        type: 'array',
        items: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
      },
    ],
    [
      'fields that are called like keywords',
      Type.Object({ type: Type.String(), anyOf: Type.Boolean() }),
      {
        type: 'object',
        required: ['type', 'anyOf'],
        properties: { type: { type: 'string' }, anyOf: { type: 'boolean' } },
      },
    ],
  ])('%s', (_what, schema, words) => expect(openApiSchema(schema)).toEqual(words));
});

it('lets a caller leave out what has a default, at any depth', () => {
  const inner = Type.Object({ a: Type.Boolean({ default: false }), b: Type.String() });
  const schema = Type.Object({ list: Type.Array(inner), part: Type.Object({ c: Type.Integer({ default: 0 }) }) });
  expect(openApiSchema(schema)).toMatchObject({ properties: { list: { items: { required: ['a', 'b'] } } } });
  const request = openApiRequest(schema);
  expect(request).toMatchObject({ required: ['list', 'part'], properties: { list: { items: { required: ['b'] } } } });
  expect(request).not.toHaveProperty('properties.part.required');
});
