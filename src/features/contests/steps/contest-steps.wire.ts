import { Type } from 'typebox';
import { DECLARED_STATES } from '../../contest-documents/contest-documents.public.js';

export const StepBody = Type.Object(
  {
    to: Type.Enum([...DECLARED_STATES]),
    remark: Type.String({ minLength: 1, maxLength: 500, description: 'why, or on what ground' }),
  },
  { additionalProperties: false },
);

export const ReopeningBody = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 500 }) },
  { additionalProperties: false },
);

export const FreezeBody = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 500 }) },
  { additionalProperties: false },
);

export const FrozenBoards = Type.Object({
  slug: Type.String(),
  frozenSince: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'since when the public boards stand still; null: they move',
  }),
});
