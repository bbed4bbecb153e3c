import { type Static, Type } from 'typebox';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });

export const ContestParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const PracticeParams = Type.Object({ id: Type.String({ maxLength: 36 }) });
export const StartPracticeBody = Type.Object({}, { additionalProperties: false });

export const PracticeAnswerBody = Type.Object(
  {
    n: Type.Integer({ minimum: 1, description: "the question's number in this practice" }),
    choice: Type.Array(Type.Enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']), {
      minItems: 1,
      maxItems: 8,
      uniqueItems: true,
    }),
  },
  { additionalProperties: false },
);

const Text = (description: string) => Type.Unsafe<string | null>({ type: 'string', nullable: true, description });

const Correction = Type.Object(
  {
    kind: Type.Enum(['key', 'accept', 'everyone', 'void'], {
      description: 'another key, several accepted keys, right for everyone, or as if it had not been asked',
    }),
    keys: Type.Array(Type.Array(Type.String()), { description: 'all that are accepted' }),
    bankKey: Type.Array(Type.String(), { description: 'the key of the question bank, which it was before' }),
    reason: Type.String({ description: "the organizer's" }),
    decidedAt: Instant(),
  },
  { description: 'what was decided in this contest about the key' },
);

/** What is said of an answer, at once. */
export const PracticeAnswer = Type.Object({
  n: Type.Integer(),
  choice: Type.Array(Type.String(), { description: 'the first answer, which stands' }),
  right: Type.Unsafe<boolean | null>({
    type: 'boolean',
    nullable: true,
    description: 'null: the question was declared void and counts for nobody',
  }),
  key: Type.Array(Type.String(), {
    description:
      'right options in this contest; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody',
  }),
  correction: Type.Optional(Correction),
  explanation: Text('why the key is right'),
  source: Text('the document that the question rests on'),
});
export type PracticeAnswer = Static<typeof PracticeAnswer>;

export const Practice = Type.Object({
  id: Type.String(),
  startedAt: Instant(),
  questions: Type.Array(
    Type.Object({
      n: Type.Integer({ minimum: 1 }),
      type: Type.Enum(['true-false', 'single', 'multiple']),
      stem: Type.String(),
      options: Type.Array(Type.Object({ letter: Type.String(), text: Type.String() })),
    }),
  ),
  answers: Type.Array(PracticeAnswer, { description: 'of the questions that were answered' }),
});
export type Practice = Static<typeof Practice>;

const today = {
  left: Type.Integer({ description: 'how often one can still practise today' }),
  nextDayAt: Instant('when the next day begins'),
  serverTime: Instant(),
};

export const StartedPractice = Type.Object({ practice: Practice, ...today });
export type StartedPractice = Static<typeof StartedPractice>;

export const OwnPractice = Type.Object({
  practice: Type.Union([Practice, Type.Null()], { description: 'the last one; null: none' }),
  ...today,
});
export type OwnPractice = Static<typeof OwnPractice>;
