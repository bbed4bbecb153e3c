import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ContestDocumentSchema } from '../../src/features/contest-documents/contest-documents.public.js';
import { openApiDocument } from '../../src/openapi.js';
import { leaves } from '../example-contest.js';
import { type RunningApp, startApp } from '../running-app.js';

describe('the description of the API', () => {
  let running: RunningApp;
  let described: OpenAPIObject;

  beforeAll(async () => {
    running = await startApp({ database: 'sqlite' });
    described = openApiDocument(running.app);
  });
  afterAll(() => running?.stop());

  it('says what a contest document may hold, and what it must', () => {
    const body = described.paths['/api/contests/{slug}/document']?.put?.requestBody;
    const schema = body && 'content' in body ? body.content['application/json']?.schema : undefined;
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ['title', 'opensAt', 'closesAt', 'paper'],
      properties: {
        time: { properties: { limit: { type: 'string', nullable: true } } },
        paper: {
          required: ['sections'],
          properties: { sections: { items: { required: ['title', 'type', 'points'] } } },
        },
      },
    });
    const fields = schema && 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
    expect(fields.sort()).toEqual(Object.keys(ContestDocumentSchema.properties).sort());
  });

  it('has nothing that OpenAPI 3.0 does not know', () => {
    expect(described.openapi).toMatch(/^3\.0\./);
    const text = JSON.stringify(described.paths);
    const places = leaves(described.paths).filter((pointer) => /\/type\/\d+$/.test(pointer));
    expect(places).toEqual([]);
    expect(text).not.toMatch(/"type":"null"|"exclusiveM(in|ax)imum":-?\d/);
  });

  const operations = () =>
    Object.values(described.paths).flatMap((path) => [path.get, path.put, path.post, path.delete].filter(Boolean));

  it('asks for no query parameter that has a default', () => {
    const query = operations().flatMap((operation) => operation?.parameters ?? []);
    const withDefault = query.filter((given) => 'schema' in given && given.schema && 'default' in given.schema);
    expect(withDefault.length).toBeGreaterThan(5);
    expect(withDefault.filter((given) => 'required' in given && given.required)).toEqual([]);
  });

  it('says which leaderboards there are, that a token is opaque, and what each answer is', () => {
    const board = described.paths['/api/contests/{slug}/leaderboards/{kind}']?.get?.parameters;
    expect(board).toContainEqual(
      expect.objectContaining({ name: 'kind', schema: { type: 'string', maxLength: 40, enum: ['individuals'] } }),
    );
    expect(described.components?.securitySchemes?.bearer).toMatchObject({ scheme: 'bearer', bearerFormat: 'opaque' });
    expect(JSON.stringify(described)).not.toMatch(/as described|JWT/);
  });
});
