import { type Static, Type } from 'typebox';

export const AttemptParams = Type.Object({ id: Type.String({ maxLength: 36 }) });
export const NextQuestionBody = Type.Object({}, { additionalProperties: false });

const Instant = (description: string) => Type.Optional(Type.String({ format: 'date-time', description }));

export const QuestionAnswer = Type.Object({
  done: Type.Boolean({ description: 'all questions have been shown; the fields on the question are left out then' }),
  n: Type.Optional(Type.Integer({ minimum: 1, description: 'the number on this paper, which answers name' })),
  of: Type.Integer({ description: 'questions on this paper' }),
  section: Type.Optional(
    Type.Object({
      title: Type.String(),
      type: Type.Enum(['true-false', 'single', 'multiple']),
      points: Type.Number({ description: 'the most that the question can earn' }),
    }),
  ),
  question: Type.Optional(
    Type.Object({
      stem: Type.String(),
      options: Type.Array(Type.Object({ letter: Type.String(), text: Type.String() })),
    }),
  ),
  shownAt: Instant('when it was shown first: its clock runs from there, on whichever device'),
  deadline: Instant('when its clock stops'),
  serverTime: Type.String({ format: 'date-time' }),
});
export type QuestionAnswer = Static<typeof QuestionAnswer>;
