import { Type } from 'typebox';

/** What the parts of the schema are made of. */

export const strict = { additionalProperties: false } as const;

/** Without a default of its own, a part that is left out gets the defaults of everything in it. */
export const part = { ...strict, default: {} } as const;

/** ISO 8601 with an offset, as `2012-09-01T08:00:00+08:00`. */
export const Instant = () => Type.String({ maxLength: 40 });

export const Points = (limits: { minimum?: number; maximum?: number; exclusiveMinimum?: number; default?: number }) =>
  Type.Number(limits);

/** Points as a number, or a share of the full marks as `60%`. */
export const MarkField = () =>
  Type.Optional(Type.Unsafe<number | string>({ type: ['number', 'string'], minimum: 0, maxLength: 10 }));
