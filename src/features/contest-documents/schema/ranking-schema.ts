import { Type } from 'typebox';
import { MarkField, part } from './document-field.js';

export const Ranking = Type.Object(
  {
    by: Type.Enum(['score'], { default: 'score' }),
    /** `timeUsed`, `finishedAt`, `attempts`, `lot` or `section:<title>`; the first that differs decides. */
    ties: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), {
      maxItems: 10,
      default: ['timeUsed', 'finishedAt'],
    }),
    /** For `lot`. May be left out until it is drawn in public after the close: until then lots decide nothing. */
    lotSeed: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    /** Whose score is below it has no place. */
    minimumMark: MarkField(),
  },
  part,
);
