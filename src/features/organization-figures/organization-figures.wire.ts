import { type Static, Type } from 'typebox';
import { type AwardPart, type Figure, FIGURES } from '../../rules/scoring/organization-award.js';
import type { OrganizationFigures } from '../../rules/scoring/organization-figures.js';

const orNull = (type: 'integer' | 'number', description: string) =>
  Type.Unsafe<number | null>({ type, nullable: true, description });

/** Rates are percent with at most two decimals, points have at most two; all of it rounded down. */
export const FiguresWire = Type.Object({
  headCount: orNull('integer', 'declared, or of everything below it together; null: nobody declared one'),
  participants: Type.Integer({ description: 'people with a finished attempt, each once, with everything below it' }),
  participationRate: orNull('number', 'percent of the head count, 100 at most; null without one'),
  average: orNull('number', 'points; null: nobody took part'),
  passRate: orNull('number', 'percent; null: nobody took part, or the contest has no pass mark'),
  excellenceRate: orNull('number', 'percent; null: nobody took part, or the contest has no mark for it'),
  totalPoints: Type.Number({ description: 'points' }),
});
export type FiguresWire = Static<typeof FiguresWire>;

export function figuresToWire(figures: OrganizationFigures): FiguresWire {
  return {
    headCount: figures.headCount,
    participants: figures.participants,
    participationRate: hundredth(figures.participationRate),
    average: hundredth(figures.average),
    passRate: hundredth(figures.passRate),
    excellenceRate: hundredth(figures.excellenceRate),
    totalPoints: figures.totalPoints / 100,
  };
}

function hundredth(value: number | null): number | null {
  return value === null ? null : value / 100;
}

export const OrganizationParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  organizationId: Type.String({ maxLength: 36 }),
});

const MarkWire = Type.Unsafe<number | string | null>({
  type: ['number', 'string'],
  nullable: true,
  description: 'as the contest document says it: points, or a share of the full marks as `60%`; null: none',
});

export const AwardPartWire = Type.Object({
  figure: Type.Enum([...FIGURES]),
  weight: Type.Number(),
  value: orNull('number', "the organization's own; null counts as 0"),
  best: Type.Number({ description: 'of those who compete in the same size band: it is 100' }),
  scaled: Type.Number({ description: '0 to 100, rounded down to hundredths' }),
});

export function awardPartToWire({ figure, weight, value, best, scaled }: AwardPart): Static<typeof AwardPartWire> {
  return {
    figure,
    weight: weight / 100,
    value: value === null ? null : value / unitOf(figure),
    best: best / unitOf(figure),
    scaled: scaled / 100,
  };
}

/** What one of the unit that people read is in the unit that is reckoned in. */
function unitOf(figure: Figure): number {
  return figure === 'participants' ? 1 : 100;
}

const AwardWire = Type.Object({
  score: orNull('number', "null: it doesn't compete"),
  band: Type.Unsafe<string | null>({ type: 'string', nullable: true }),
  place: orNull('integer', "within its size band; null: it doesn't compete"),
  awarded: Type.Boolean(),
  parts: Type.Array(AwardPartWire, { description: 'how a weighted sum came about; empty for a single figure' }),
});

const Child = Type.Object({ id: Type.String(), name: Type.String(), code: Type.String(), ...FiguresWire.properties });

/** Each figure with what it was worked out from. */
export const ExplainedFigures = Type.Object({
  organization: Type.Object({
    id: Type.String(),
    name: Type.String(),
    code: Type.String(),
    path: Type.Array(Type.String()),
  }),
  figures: FiguresWire,
  workings: Type.Object({
    headCount: Type.Object({
      from: Type.Unsafe<'declared' | 'below' | null>({ type: 'string', enum: ['declared', 'below'], nullable: true }),
      countedOn: Type.Unsafe<string | null>({ type: 'string', nullable: true, description: 'of a declared one' }),
      missingBelow: Type.Integer({ description: 'of those right below it, how many have none' }),
    }),
    participants: Type.Object({
      own: Type.Integer({ description: 'entered for itself' }),
      below: Type.Integer({ description: 'entered for what is below it' }),
    }),
    average: Type.Object({
      rule: Type.String({ description: '`all`, or `best:<k>`' }),
      people: Type.Integer({ description: 'over how many' }),
      points: Type.Number({ description: 'what they have together' }),
    }),
    pass: Type.Object({ mark: MarkWire, people: Type.Integer() }),
    excellence: Type.Object({ mark: MarkWire, people: Type.Integer() }),
  }),
  award: Type.Unsafe<Static<typeof AwardWire> | null>({
    ...AwardWire,
    nullable: true,
    description: 'null: the contest has no award, or this organization is not one of those compared for it',
  }),
  children: Type.Array(Child, {
    description: 'right below it, the ones with most participants first, 500 at most',
  }),
  childrenTotal: Type.Integer(),
});
export type ExplainedFigures = Static<typeof ExplainedFigures>;

export const PeopleQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  after: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0 }),
  of: Type.Enum(['participants', 'averaged', 'passed', 'excellent'], {
    default: 'participants',
    description: 'behind which number',
  }),
});
export type PeopleRequest = Static<typeof PeopleQuery>;

const CountedAttempt = Type.Object({
  id: Type.String(),
  number: Type.Integer(),
  state: Type.Enum(['open', 'submitted', 'expired', 'voided']),
  startedAt: Type.String({ format: 'date-time' }),
  submittedAt: Type.Unsafe<string | null>({ type: 'string', nullable: true }),
  score: orNull('number', 'points; null while it is open'),
  counts: Type.Boolean({ description: "it makes the person's score, alone or with others" }),
});

export const PeopleBehind = Type.Object({
  total: Type.Integer(),
  next: orNull('integer', '`after` of the next page; null: none'),
  people: Type.Array(
    Type.Object({
      entryId: Type.String(),
      name: Type.String(),
      organization: Type.Object({ id: Type.String(), name: Type.String() }),
      score: Type.Number({ description: 'points' }),
      passed: Type.Boolean(),
      excellent: Type.Boolean(),
      attempts: Type.Array(CountedAttempt),
    }),
  ),
});
export type PeopleBehind = Static<typeof PeopleBehind>;
