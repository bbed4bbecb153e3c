import { Ajv } from 'ajv';
import type { FastifySchemaCompiler } from 'fastify';

const strict = new Ajv({ allErrors: true, useDefaults: true, removeAdditional: false, strict: false });
const coercing = new Ajv({
  allErrors: true,
  useDefaults: true,
  removeAdditional: false,
  coerceTypes: 'array',
  strict: false,
});

/** Bodies are taken as they are; what stands in an address is text and is turned into numbers and booleans. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? strict : coercing).compile(schema);

/** For documents that come from a file instead of a request. */
export function compileDocument(schema: object): ReturnType<Ajv['compile']> {
  return strict.compile(schema);
}
