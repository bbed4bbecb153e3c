import { Type } from 'typebox';
import { strict } from './document-field.js';

/** With `registration.team` only: teams are ranked by this. Without it people form teams, and no team is ranked. */
export const Teams = Type.Object(
  {
    /** `sum`, `average` or `best:<n>` of the members' scores; its checks say the form. */
    score: Type.String({ minLength: 1, maxLength: 10, default: 'sum' }),
    /** What a member without a score means for an average. */
    absent: Type.Enum(['zero', 'leftOut'], { default: 'zero' }),
    /** `bestMember`, `secondMember`, … `tenthMember`, `timeUsed` or `finishedAt`; the first that differs decides. */
    ties: Type.Array(Type.String({ minLength: 1, maxLength: 20 }), {
      maxItems: 12,
      default: ['bestMember', 'timeUsed', 'finishedAt'],
    }),
  },
  strict,
);
