import { Type } from 'typebox';
import { Instant, part } from './document-field.js';

const Leaderboards = Type.Object(
  {
    for: Type.Enum(['everyone', 'entrants', 'organizers'], { default: 'everyone' }),
    /** Only so many places are shown. */
    top: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    names: Type.Enum(['full', 'masked'], { default: 'masked' }),
    /** From then on the public board stands still. */
    freezeAt: Type.Optional(Instant()),
  },
  part,
);

export const Publication = Type.Object(
  {
    results: Type.Enum(['onSubmit', 'onClose', 'manual'], { default: 'onSubmit' }),
    /** Own answers with key and explanation. */
    review: Type.Enum(['never', 'onSubmit', 'onClose', 'manual'], { default: 'never' }),
    leaderboards: Leaderboards,
  },
  part,
);
