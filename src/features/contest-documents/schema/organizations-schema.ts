import { Type } from 'typebox';
import type { Figure } from '../../../rules/scoring/organization-award.js';
import { strict } from './document-field.js';

const SizeBandField = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 60 }),
    /** Heads, both included. */
    from: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
    /** Left out: no end. */
    to: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
  },
  strict,
);

const AwardField = Type.Object(
  {
    /** A figure, or figures with their weights; its check says which there are. */
    by: Type.Unsafe<Figure | Partial<Record<Figure, number>>>({
      type: ['string', 'object'],
      maxLength: 40,
      // Without it no weight would leave in an answer.
      additionalProperties: { type: 'number' },
    }),
    /** Who has fewer doesn't compete. */
    minimumParticipants: Type.Integer({ minimum: 1, maximum: 10_000_000, default: 1 }),
    /** Organizations of like size compete with each other; without it all with all. */
    sizeBands: Type.Optional(Type.Array(SizeBandField, { minItems: 1, maxItems: 20 })),
    /** How many of each band are awarded; without it nobody is marked. */
    places: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  },
  strict,
);

export const Organizations = Type.Object(
  {
    /** Which organizations are compared: those so far below the top (0); without it those that people entered for. */
    level: Type.Optional(Type.Integer({ minimum: 0, maximum: 12 })),
    /** `all`, or `best:` and a number. */
    average: Type.String({ maxLength: 20, default: 'all' }),
    award: Type.Optional(AwardField),
  },
  strict,
);
