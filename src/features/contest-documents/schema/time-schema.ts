import { Type } from 'typebox';
import { part } from './document-field.js';

export const Time = Type.Object(
  {
    /** For the whole paper; null: none. */
    limit: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 40, default: null }),
    /** Seconds for each question, which are then shown one at a time. */
    perQuestion: Type.Optional(Type.Integer({ minimum: 5, maximum: 600 })),
    /** How long after the deadline an answer that was sent in time is still taken. Not advertised. */
    grace: Type.String({ maxLength: 40, default: 'PT5S' }),
  },
  part,
);
