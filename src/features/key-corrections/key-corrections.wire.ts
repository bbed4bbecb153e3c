import { type Static, Type } from 'typebox';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });
const InstantOrNull = (description: string) =>
  Type.Unsafe<string | null>({ type: 'string', nullable: true, format: 'date-time', description });
const PlaceOrNull = () =>
  Type.Unsafe<number | null>({ type: 'integer', nullable: true, description: 'null: on no board' });

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const PreviewParams = Type.Object({ slug: Type.String({ maxLength: 80 }), id: Type.String({ maxLength: 36 }) });

export const LINES_ON_A_PAGE = 100;

export const PageQuery = Type.Object({
  page: Type.Integer({ minimum: 1, maximum: 100_000, default: 1, description: `${LINES_ON_A_PAGE} lines each` }),
});

const Letter = Type.Enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
const Kind = Type.Enum(['key', 'accept', 'everyone', 'void'], {
  description:
    'another key, several keys of which the best counts, the full points for everyone, or as if the question had not been asked',
});
const Keys = Type.Array(Type.Array(Letter, { maxItems: 8 }), {
  maxItems: 20,
  description: 'whole keys in the letters of the question bank: one for `key`, several for `accept`, else none',
});

export const PreviewBody = Type.Object(
  {
    question: Type.String({ minLength: 1, maxLength: 130, description: 'bank/code' }),
    kind: Kind,
    keys: Type.Optional(Keys),
    reason: Type.String({ minLength: 1, maxLength: 500, description: 'shown to those whose score changes' }),
  },
  { additionalProperties: false },
);
export type PreviewBody = Static<typeof PreviewBody>;

export const NothingBody = Type.Object({}, { additionalProperties: false });

const Summary = Type.Object({
  attempts: Type.Integer({ description: 'finished attempts' }),
  attemptsChanged: Type.Integer({ description: 'attempts that would get another score' }),
  people: Type.Integer({ description: 'people with finished attempts' }),
  scoresChanged: Type.Integer({ description: 'people whose score would be another' }),
  placesChanged: Type.Integer({ description: 'people whose place would be another' }),
  placesChangedInTop: Type.Integer({ description: 'those of them who are among the first hundred before or after' }),
  passesLost: Type.Integer({ description: 'people whose score would not reach the pass mark any more' }),
  passesWon: Type.Integer({ description: 'people whose score would reach the pass mark, and does not now' }),
});

export const Preview = Type.Object({
  id: Type.String(),
  question: Type.String(),
  kind: Kind,
  keys: Keys,
  reason: Type.String(),
  state: Type.Enum(['computing', 'ready', 'applying', 'applied', 'cancelled', 'failed']),
  createdAt: Instant(),
  endedAt: InstantOrNull('when the last attempt was graded again, or it was cancelled'),
  outdated: Type.Array(Type.Enum(['keys', 'version', 'rulings', 'merges']), {
    description: 'what came since it was computed; with any of these it can not be applied',
  }),
  summary: Type.Union([Summary, Type.Null()], { description: 'null until it is computed' }),
});
export type Preview = Static<typeof Preview>;

export const PreviewAnswer = Type.Object({ preview: Preview });
export type PreviewAnswer = Static<typeof PreviewAnswer>;

const Line = Type.Object({
  entryId: Type.String(),
  name: Type.String(),
  before: Type.Object({ score: Type.Number(), place: PlaceOrNull() }),
  after: Type.Object({ score: Type.Number(), place: PlaceOrNull() }),
});

export const PreviewPage = Type.Object({
  preview: Preview,
  total: Type.Integer({ description: 'people whose score or place would be another' }),
  page: Type.Integer(),
  moves: Type.Array(Line, { description: 'in the order of the places before' }),
});
export type PreviewPage = Static<typeof PreviewPage>;

const Correction = Type.Object({
  id: Type.String(),
  revision: Type.Integer({ description: "counts the contest's corrections from 1" }),
  question: Type.String({ description: 'bank/code' }),
  kind: Kind,
  keys: Keys,
  originalKey: Type.Array(Type.String(), { description: 'of the question bank, which stays there' }),
  reason: Type.String(),
  decidedAt: Instant(),
  decidedBy: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]),
  standing: Type.Boolean({ description: 'false: a newer one of the same question holds' }),
  attemptsChanged: Type.Integer({ description: 'attempts that got another score by it' }),
});

export const CorrectionsAnswer = Type.Object({
  corrections: Type.Array(Correction, { description: 'the newest first' }),
  previews: Type.Array(Preview, { description: 'the newest first, applied ones among them; fifty at most' }),
});
export type CorrectionsAnswer = Static<typeof CorrectionsAnswer>;
