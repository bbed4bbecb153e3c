import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

/** The types of the API that the client is checked against. */
export const CLIENT_SCHEMA = fileURLToPath(new URL('../src/api/schema.ts', import.meta.url));

const HEAD =
  "/** Generated from the server's description of its API by `npm run api`: not to be changed by hand. */\n\n";

/**
 * @param {object} description OpenAPI, as the server answers it
 * @returns {Promise<string>} what stands in CLIENT_SCHEMA
 */
export async function clientSchema(description) {
  const types = astToString(await openapiTS(description));
  return format(HEAD + types, { ...(await resolveConfig(CLIENT_SCHEMA)), parser: 'typescript' });
}
