import type { TSchema } from 'typebox';

type Schema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema as OpenAPI 3.0 writes it, which knows no type `null`, no several types at once and no number as an
 * exclusive bound. TypeBox's own notes on a schema stay behind.
 */
export function openApiSchema(schema: TSchema): Record<string, never> {
  return translated(JSON.parse(JSON.stringify(schema))) as Record<string, never>;
}

/** The same for what a caller sends: whatever has a default may be left out. */
export function openApiRequest(schema: TSchema): Record<string, never> {
  return withoutDefaulted(openApiSchema(schema)) as Record<string, never>;
}

function withoutDefaulted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaulted);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, content]) => [name, withoutDefaulted(content)]));
  const { required, ...rest } = inner;
  if (!Array.isArray(required)) return inner;
  const fields = (rest.properties ?? {}) as Readonly<Record<string, Schema>>;
  const needed = required.filter((name: string) => fields[name]?.default === undefined);
  return { ...rest, ...(needed.length > 0 && { required: needed }) };
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, content]) => [name, translated(content)]));
  return withBounds(withOneType(withoutNull(inner)));
}

function withoutNull(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const others = (anyOf as Schema[]).filter(({ type }) => type !== 'null');
  if (others.length === anyOf.length) return schema;
  return others.length === 1 ? { ...rest, ...others[0], nullable: true } : { ...rest, anyOf: others, nullable: true };
}

/** Of the types named `['number', 'string']` each becomes a choice with what bounds it. */
function withOneType(schema: Schema): Schema {
  const { type, ...rest } = schema;
  if (!Array.isArray(type)) return schema;
  const types = (type as string[]).filter((name) => name !== 'null');
  const nullable = types.length < type.length && { nullable: true };
  if (types.length === 1) return { ...rest, type: types[0], ...nullable };
  const { minimum, maximum, maxLength, minLength, ...others } = rest;
  const numeric = { minimum, maximum };
  const textual = { minLength, maxLength };
  const choices = types.map((name) => ({ type: name, ...given(name === 'string' ? textual : numeric) }));
  return { ...others, anyOf: choices, ...nullable };
}

function given(bounds: Schema): Schema {
  return Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
}

function withBounds(schema: Schema): Schema {
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...(typeof exclusiveMinimum === 'number' && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(typeof exclusiveMaximum === 'number' && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  };
}
