import { Type } from 'typebox';
import type { QuestionType } from '../../../rules/grading/question.js';
import { part, Points, strict } from './document-field.js';

const QUESTION_TYPES = ['true-false', 'single', 'multiple'] as const satisfies readonly QuestionType[];

/** A blueprint: any `count` questions of the bank that have the section's type and meet every condition. */
const Draw = Type.Object(
  {
    bank: Type.String({ minLength: 1, maxLength: 64 }),
    count: Type.Integer({ minimum: 1, maximum: 500 }),
    /** A question qualifies when it carries at least one of these. */
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { minItems: 1, maxItems: 50 })),
    /** Inclusive; a question whose difficulty nobody judged doesn't qualify. */
    difficulty: Type.Optional(
      Type.Object(
        {
          min: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
          max: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
        },
        { ...strict, minProperties: 1 },
      ),
    ),
  },
  strict,
);

export const Section = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 60 }),
    type: Type.Enum([...QUESTION_TYPES]),
    /** For each question. */
    points: Points({ exclusiveMinimum: 0, maximum: 1000 }),
    /** A fixed section: `bank/code` of each question, in order. */
    questions: Type.Optional(Type.Array(Type.String({ maxLength: 130 }), { minItems: 1, maxItems: 500 })),
    draw: Type.Optional(Draw),
  },
  strict,
);

export const Paper = Type.Object(
  {
    sections: Type.Array(Section, { minItems: 1, maxItems: 20 }),
    /** `contest`: everyone gets the same questions; `stage`: everyone the same in each stage; `attempt`: each attempt draws its own. */
    drawnPer: Type.Enum(['contest', 'stage', 'attempt'], { default: 'contest' }),
    /** Per attempt, within a section. */
    shuffle: Type.Object(
      { questions: Type.Boolean({ default: false }), options: Type.Boolean({ default: false }) },
      part,
    ),
  },
  strict,
);
