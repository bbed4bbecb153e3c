import { type Static, Type } from 'typebox';
import { AttemptWire } from '../attempts/attempts.public.js';
import { ContestBrief } from '../contests/contests.public.js';

export const AttemptParams = Type.Object({ id: Type.String({ maxLength: 36 }) });
export const SubmitBody = Type.Object({}, { additionalProperties: false });

const Nullable = <Value>(type: 'number' | 'integer' | 'boolean' | 'string', description: string, more: object = {}) =>
  Type.Unsafe<Value | null>({ type, nullable: true, description, ...more });
const InstantOrNull = (description: string) => Nullable<string>('string', description, { format: 'date-time' });

const SectionResult = Type.Object({
  title: Type.String(),
  points: Type.Number({ description: 'earned; below 0 where wrong answers cost points' }),
  fullMarks: Type.Number(),
  right: Type.Integer({ description: 'questions answered completely right' }),
  count: Type.Integer({ description: 'questions' }),
});

/** The same within the own division. */
const DivisionPlace = Type.Object({
  title: Type.String(),
  place: Nullable<number>('integer', 'within the division; null: not on its board'),
  total: Type.Integer(),
});

const StageOfPerson = Type.Object({
  id: Type.String(),
  title: Type.String(),
  score: Nullable<number>('number', 'points that the stage brings to the score; null: no attempt of it counts'),
});

/** Why the person has no place. */
const WhyUnranked = Type.Object({
  reason: Type.Enum(['excluded', 'disqualified', 'belowMinimum']),
  zh: Type.String({ description: 'the same in words' }),
  en: Type.String(),
});

export const PersonWire = Type.Object({
  score: Type.Number({ description: 'points that all attempts come to, by the rule on which count' }),
  place: Nullable<number>('integer', 'on the board that is shown; null: it is not shown, or the person is not on it'),
  total: Nullable<number>('integer', 'how many are on that board; null: it is not shown'),
  stages: Type.Optional(
    Type.Array(StageOfPerson, {
      description: 'in a contest with stages: they add up to the score, an average but for roundings',
    }),
  ),
  division: Type.Optional(DivisionPlace),
  unranked: Type.Optional(WhyUnranked),
});

const CorrectionKind = Type.Enum(['key', 'accept', 'everyone', 'void'], {
  description: 'another key, several accepted keys, the full points for everyone, or as if it had not been asked',
});

const OwnCorrection = Type.Object({
  n: Type.Integer({ description: 'the number on this paper' }),
  kind: CorrectionKind,
  reason: Type.String({ description: "the organizer's" }),
  decidedAt: Type.String({ format: 'date-time' }),
  pointsBefore: Type.Number({ description: 'earned by the key of the question bank' }),
  pointsAfter: Type.Number({ description: 'earned now' }),
});

const Corrections = Type.Object({
  questions: Type.Integer({ description: 'questions of this paper whose key was corrected' }),
  scoreBefore: Type.Number({ description: 'points by the keys of the question bank' }),
  scoreAfter: Type.Number({ description: 'points now' }),
  each: Type.Array(OwnCorrection, {
    description: 'question by question, once the review is published; before that none',
  }),
});

export const ResultWire = Type.Object({
  score: Type.Number({ description: 'points of this attempt' }),
  fullMarks: Type.Number(),
  sections: Type.Array(SectionResult),
  timeUsedMs: Type.Integer({
    description: "from start to submission by the server's clock; the questions' own times where each has one",
  }),
  counts: Type.Boolean({ description: "whether this attempt makes the person's score, by the contest's rule" }),
  passed: Nullable<boolean>('boolean', 'whether this attempt reaches the pass mark; null: there is none'),
  excellent: Nullable<boolean>('boolean', 'whether it reaches the mark of excellence; null: there is none'),
  person: PersonWire,
  attemptsLeft: Nullable<number>('integer', 'attempts that can be started now; null: any number'),
  review: Type.Object({
    state: Type.Enum(['never', 'waiting', 'published'], { description: 'of the own answers with key and explanation' }),
    at: InstantOrNull('when they are published, where that is known'),
  }),
  corrections: Type.Optional(Corrections),
});
export type ResultWire = Static<typeof ResultWire>;

export const SubmissionAnswer = Type.Object({ attempt: AttemptWire, result: Type.Optional(ResultWire) });
export type SubmissionAnswer = Static<typeof SubmissionAnswer>;

export const ResultAnswer = Type.Object({ attempt: AttemptWire, contest: ContestBrief, result: ResultWire });
export type ResultAnswer = Static<typeof ResultAnswer>;

const ReviewedQuestion = Type.Object({
  n: Type.Integer({ description: 'the number on this paper' }),
  stem: Type.String(),
  options: Type.Array(Type.Object({ letter: Type.String(), text: Type.String() })),
  choice: Type.Array(Type.String(), { description: 'own answer, in the letters of this paper' }),
  key: Type.Array(Type.String(), {
    description:
      'right options in this contest, in the letters of this paper; of several accepted keys the one nearest to the answer; none where the question counts for everybody or nobody',
  }),
  correction: Type.Optional(
    Type.Object(
      {
        kind: CorrectionKind,
        keys: Type.Array(Type.Array(Type.String()), {
          description: 'all that are accepted, in the letters of this paper',
        }),
        bankKey: Type.Array(Type.String(), { description: 'the key of the question bank, which it was before' }),
        reason: Type.String(),
        decidedAt: Type.String({ format: 'date-time' }),
        pointsBefore: Type.Number({ description: 'earned by the key of the question bank' }),
      },
      { description: 'what was decided about the question after it was answered' },
    ),
  ),
  verdict: Type.Enum(['right', 'partial', 'wrong', 'blank', 'void'], {
    description: '`void`: the question was declared void and does not count',
  }),
  points: Type.Number({ description: 'earned' }),
  timeUsedMs: Type.Optional(
    Type.Integer({ description: "what the answer used of the question's own time, where it has one" }),
  ),
  explanation: Nullable<string>('string', 'why the key is right'),
  source: Nullable<string>('string', 'the document that the question rests on'),
});

export const ReviewAnswer = Type.Object({
  attempt: AttemptWire,
  contest: ContestBrief,
  sections: Type.Array(
    Type.Object({
      title: Type.String(),
      type: Type.Enum(['true-false', 'single', 'multiple']),
      points: Type.Number({ description: 'for each question' }),
      questions: Type.Array(ReviewedQuestion),
    }),
  ),
});
export type ReviewAnswer = Static<typeof ReviewAnswer>;
