import { Type } from 'typebox';
import { part, strict } from './document-field.js';

/** However a contest limits attempts, one entry has no more: the time to close one grows with those before it. */
export const MOST_ATTEMPTS = 1000;

/** Tries that show the key at once and never score; from the publication to the close. */
const Practice = Type.Object(
  {
    /** Calendar days in the contest's time zone. */
    perDay: Type.Integer({ minimum: 1, maximum: 100 }),
    /** In each. */
    questions: Type.Integer({ minimum: 1, maximum: 50 }),
    /** Without it: what attempts draw for themselves. */
    bank: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  },
  strict,
);

export const Attempts = Type.Object(
  {
    /** Neither given: as often as one likes, up to MOST_ATTEMPTS. */
    total: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ATTEMPTS })),
    /** Calendar days in the contest's time zone. */
    perDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    /** Attempts that one can start in each stage; needs `stages`. */
    perStage: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ATTEMPTS })),
    /** Which attempts make the person's score. */
    counts: Type.Enum(['best', 'first', 'last', 'sum', 'average', 'sumOfDailyBest', 'sumOfStageBest'], {
      default: 'best',
    }),
    practice: Type.Optional(Practice),
  },
  part,
);
