import { type Static, Type } from 'typebox';
import { ContestBrief } from '../contests/contests.public.js';
import { PaperWire } from '../papers/papers.public.js';
import type { AttemptRecord } from './attempt.entity.js';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });
const InstantOrNull = (description: string) =>
  Type.Unsafe<string | null>({ type: 'string', nullable: true, format: 'date-time', description });

export const ContestParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const AttemptParams = Type.Object({ id: Type.String({ maxLength: 36 }) });

export const StartAttemptBody = Type.Object({}, { additionalProperties: false });

/** The letters that a question can have. */
const Letter = Type.Enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
const MOST_LETTERS = 8;
const MOST_ANSWERS = 200;

export const SaveAnswersBody = Type.Object(
  {
    answers: Type.Array(
      Type.Object(
        {
          n: Type.Integer({ minimum: 1, description: "the question's number on this paper" }),
          choice: Type.Array(Letter, {
            maxItems: MOST_LETTERS,
            uniqueItems: true,
            description: 'letters as this paper shows them; none takes the answer back',
          }),
          seq: Type.Integer({
            minimum: 0,
            maximum: Number.MAX_SAFE_INTEGER,
            description: 'grows with each change on the client: the highest wins',
          }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: MOST_ANSWERS },
    ),
  },
  { additionalProperties: false },
);
export type SaveAnswersBody = Static<typeof SaveAnswersBody>;

export const SavedAnswers = Type.Object({
  saved: Type.Array(Type.Object({ n: Type.Integer(), seq: Type.Integer() })),
  serverTime: Instant(),
  deadline: InstantOrNull('null: no time limit'),
});
export type SavedAnswers = Static<typeof SavedAnswers>;

export const AttemptWire = Type.Object({
  id: Type.String(),
  number: Type.Integer({ description: "counts the caller's attempts in the contest from 1" }),
  stageId: Type.Unsafe<string | null>({
    type: 'string',
    nullable: true,
    description: 'the stage in which it was started; null: the contest has none',
  }),
  state: Type.Enum(['open', 'submitted', 'expired', 'voided']),
  startedAt: Instant(),
  deadline: InstantOrNull('null: no time limit'),
  submittedAt: InstantOrNull('null while it is open; the deadline when it expired'),
});
export type AttemptWire = Static<typeof AttemptWire>;

export function attemptToWire(attempt: AttemptRecord): AttemptWire {
  return {
    id: attempt.id,
    number: attempt.number,
    stageId: attempt.stageId,
    state: attempt.state,
    startedAt: attempt.startedAt.toISOString(),
    deadline: attempt.deadline?.toISOString() ?? null,
    submittedAt: attempt.endedAt?.toISOString() ?? null,
  };
}

const AnswerWire = Type.Object({
  n: Type.Integer(),
  choice: Type.Array(Type.String()),
  seq: Type.Integer(),
});

export const AttemptAnswer = Type.Object({
  attempt: AttemptWire,
  contest: ContestBrief,
  paper: PaperWire,
  answers: Type.Array(AnswerWire),
  serverTime: Instant(),
});
export type AttemptAnswer = Static<typeof AttemptAnswer>;

const NumberOrNull = (description: string) =>
  Type.Unsafe<number | null>({ type: 'integer', nullable: true, description });

export const OwnAttempts = Type.Object({
  attempts: Type.Array(AttemptWire),
  quota: Type.Object({
    left: NumberOrNull('attempts that can still be started now; null: any number'),
    exhausted: Type.Unsafe<string | null>({
      type: 'string',
      nullable: true,
      description: 'the limit that is used up: total, perDay or perStage; null: none',
    }),
    nextDayAt: InstantOrNull('when perDay is used up: the start of the next day'),
    nearest: Type.Unsafe<string | null>({
      type: 'string',
      nullable: true,
      description: 'the limit that leaves no more: total, perDay or perStage; null: nothing limits them',
    }),
    stageId: Type.Unsafe<string | null>({
      type: 'string',
      nullable: true,
      description: 'the stage that this is about: the one under way, else the next; null: the contest has none',
    }),
  }),
  serverTime: Instant(),
});
export type OwnAttempts = Static<typeof OwnAttempts>;
