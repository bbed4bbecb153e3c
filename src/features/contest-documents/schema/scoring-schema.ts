import { Type } from 'typebox';
import { MarkField, part, Points, strict } from './document-field.js';

export const Scoring = Type.Object(
  {
    multipleChoice: Type.Enum(['allOrNothing', 'half', 'perOption', 'proportional'], { default: 'allOrNothing' }),
    /** For `perOption` only: for each right option of an incomplete choice. */
    pointsEach: Type.Optional(Points({ exclusiveMinimum: 0, maximum: 1000 })),
    wrong: Points({ minimum: -1000, maximum: 0, default: 0 }),
    blank: Points({ minimum: -1000, maximum: 0, default: 0 }),
    /** For `time.perQuestion` only: what a right answer earns, by the seconds it leaves. */
    speed: Type.Optional(
      Type.Object(
        {
          base: Points({ minimum: 0, maximum: 1000 }),
          perSecondLeft: Points({ exclusiveMinimum: 0, maximum: 1000 }),
        },
        strict,
      ),
    ),
    passMark: MarkField(),
    excellentMark: MarkField(),
  },
  part,
);
