import { Ajv, type Options, type ValidateFunction } from 'ajv';
import type { FastifySchemaCompiler } from 'fastify';
import type { SchemaFault } from './schema-faults.js';

const BODY: Options = { useDefaults: true, removeAdditional: false, strict: false };
const ADDRESS: Options = { ...BODY, coerceTypes: 'array' };

const thoroughBody = new Ajv({ ...BODY, allErrors: true });
const briefBody = new Ajv({ ...BODY, allErrors: false });
const thoroughAddress = new Ajv({ ...ADDRESS, allErrors: true });

/**
 * What is wrong with one part of a request; nothing when it is as described. Defaults are filled in.
 *
 * @param thorough everything that is wrong instead of the first thing. With a value that is wrong in a hundred thousand
 *   places that takes a hundred times as long as reading it, so it is for short ones.
 */
type Judge = (value: unknown, thorough: boolean) => readonly SchemaFault[];

/** What stands in the place of Fastify's own check, which would come before anybody asked who is calling. */
export interface DeferredCheck {
  (): true;
  readonly judge: Judge;
}

/**
 * Bodies are taken as they are; what stands in an address is text and is turned into numbers and booleans.
 * Fastify is told that all is well: `checkShape` judges, once it is known who is calling.
 */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }): DeferredCheck =>
  Object.assign(() => true as const, { judge: httpPart === 'body' ? judgeOfBody(schema) : judgeOfAddress(schema) });

/** For documents that come from a file instead of a request: everything that is wrong at once. */
export function compileDocument(schema: object): ValidateFunction {
  return thoroughBody.compile(schema);
}

function judgeOfBody(schema: object): Judge {
  const thoroughly = thoroughBody.compile(schema);
  const briefly = briefBody.compile(schema);
  return (value, thorough) => faultsBy(thorough ? thoroughly : briefly, value);
}

function judgeOfAddress(schema: object): Judge {
  const compiled = thoroughAddress.compile(schema);
  return (value) => faultsBy(compiled, value);
}

function faultsBy(compiled: ValidateFunction, value: unknown): readonly SchemaFault[] {
  return compiled(value) ? [] : (compiled.errors ?? []);
}
