import { type Static, Type } from 'typebox';
import { FIGURES } from '../../rules/scoring/organization-award.js';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });
const InstantOrNull = (description: string) =>
  Type.Unsafe<string | null>({ type: 'string', nullable: true, format: 'date-time', description });
const PlaceOrNull = (description: string) =>
  Type.Unsafe<number | null>({ type: 'integer', nullable: true, description });

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

const TeamCounts = Type.Object({
  compared: Type.Integer({ description: 'teams on the board' }),
  scoresChanged: Type.Integer({ description: 'teams whose score would be another' }),
  placesChanged: Type.Integer({ description: 'teams whose place would be another, among all or in their division' }),
});

const OrganizationCounts = Type.Object({
  compared: Type.Integer({ description: 'organizations on the board' }),
  figuresChanged: Type.Integer({ description: 'organizations with a figure that would be another, at every level' }),
  placesChanged: Type.Integer({
    description: 'those of them on the board with a place by some figure, or for the award',
  }),
  awardsChanged: Type.Integer({ description: 'organizations that would win the award, or lose it' }),
});

const Summary = Type.Object({
  attempts: Type.Integer({ description: 'finished attempts' }),
  attemptsChanged: Type.Integer({ description: 'attempts that would get another score' }),
  people: Type.Integer({ description: 'people with finished attempts' }),
  scoresChanged: Type.Integer({ description: 'people whose score would be another' }),
  placesChanged: Type.Integer({ description: 'people whose place would be another' }),
  placesChangedInTop: Type.Integer({ description: 'those of them who are among the first hundred before or after' }),
  divisionPlacesChanged: Type.Integer({ description: 'people whose place in their division would be another' }),
  passesLost: Type.Integer({ description: 'people whose score would not reach the pass mark any more' }),
  passesWon: Type.Integer({ description: 'people whose score would reach the pass mark, and does not now' }),
  teams: Type.Unsafe<Static<typeof TeamCounts> | null>({
    ...TeamCounts,
    nullable: true,
    description: 'null: the contest ranks no teams',
  }),
  organizations: Type.Unsafe<Static<typeof OrganizationCounts> | null>({
    ...OrganizationCounts,
    nullable: true,
    description: 'null: nobody competes for an organization',
  }),
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
  outdated: Type.Array(Type.Enum(['keys', 'version', 'rulings', 'merges', 'organizations', 'groups']), {
    description: 'what came since it was computed; with any of these it can not be applied',
  }),
  summary: Type.Union([Summary, Type.Null()], { description: 'null until it is computed' }),
});
export type Preview = Static<typeof Preview>;

export const PreviewAnswer = Type.Object({ preview: Preview });
export type PreviewAnswer = Static<typeof PreviewAnswer>;

const Stood = Type.Object({
  score: Type.Number({ description: 'points' }),
  place: PlaceOrNull('null: on no board'),
  divisionPlace: PlaceOrNull('within the division; null: in none, or on no board'),
});
const Division = Type.Unsafe<string | null>({ type: 'string', nullable: true, description: 'null: in none' });

const Line = Type.Object({
  entryId: Type.String(),
  name: Type.String(),
  division: Division,
  before: Stood,
  after: Stood,
});

export const PreviewPage = Type.Object({
  preview: Preview,
  total: Type.Integer({ description: 'people whose score or place would be another' }),
  page: Type.Integer(),
  moves: Type.Array(Line, { description: 'in the order of the places before' }),
});
export type PreviewPage = Static<typeof PreviewPage>;

const TeamLine = Type.Object({
  teamId: Type.String(),
  name: Type.String({ description: 'as it was when the preview was computed' }),
  division: Division,
  before: Stood,
  after: Stood,
});

export const TeamMoves = Type.Object({
  preview: Preview,
  total: Type.Integer({ description: 'teams whose score or place would be another' }),
  page: Type.Integer(),
  moves: Type.Array(TeamLine, { description: 'in the order of the places before' }),
});
export type TeamMoves = Static<typeof TeamMoves>;

const FigureStood = Type.Object({
  value: Type.Unsafe<number | null>({
    type: 'number',
    nullable: true,
    description: 'people, percent or points; null: it has none',
  }),
  place: PlaceOrNull('on the board that is ordered by this figure; null: the board leaves this organization out'),
});

const AwardStood = Type.Object({
  place: PlaceOrNull("within the size band; null: it doesn't compete"),
  awarded: Type.Boolean(),
});
const AwardMove = Type.Object({
  band: Type.Unsafe<string | null>({ type: 'string', nullable: true, description: 'null: there are none' }),
  before: AwardStood,
  after: AwardStood,
});

const OrganizationLine = Type.Object({
  organizationId: Type.String(),
  name: Type.String({ description: 'as it was when the preview was computed' }),
  path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
  figures: Type.Array(Type.Object({ by: Type.Enum([...FIGURES, 'award']), before: FigureStood, after: FigureStood }), {
    description:
      'all by which the board can be ordered, moving or not; `award` is the score for it, where there is one',
  }),
  award: Type.Unsafe<Static<typeof AwardMove> | null>({
    ...AwardMove,
    nullable: true,
    description: 'null: the contest has no award, or this organization is not compared for it',
  }),
});

export const OrganizationMoves = Type.Object({
  preview: Preview,
  total: Type.Integer({ description: 'organizations with a figure, a place or an award that would be another' }),
  page: Type.Integer(),
  moves: Type.Array(OrganizationLine, {
    description: 'those on the board first, in the order of their places before; then those above and below them',
  }),
});
export type OrganizationMoves = Static<typeof OrganizationMoves>;

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
