import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CLIENT_SCHEMA, clientSchema } from '../../web/build/client-schema.mjs';
import { openApiDocument } from '../../src/openapi.js';
import { type RunningApp, startApp } from '../running-app.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ database: 'sqlite' });
});
afterAll(() => running?.stop());

it('the client knows the API as it is; otherwise: npm run api', async () => {
  const described: unknown = (await running.caller.get('/api/openapi.json')).body;
  expect(described).toEqual(JSON.parse(JSON.stringify(openApiDocument(running.app))));
  expect(await readFile(CLIENT_SCHEMA, 'utf8')).toBe(await clientSchema(described as object));
});
