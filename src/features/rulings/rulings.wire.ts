import { type Static, Type } from 'typebox';

const Instant = (description?: string) => Type.String({ format: 'date-time', ...(description && { description }) });
const OrNull = <Value>(type: 'string' | 'integer' | 'number', description: string, more: object = {}) =>
  Type.Unsafe<Value | null>({ type, nullable: true, description, ...more });
const Reason = Type.String({ minLength: 1, maxLength: 500, description: 'shown to the person' });

/** A working day is more than anybody needs. */
const MOST_MINUTES = 600;

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const RulingParams = Type.Object({ slug: Type.String({ maxLength: 80 }), id: Type.String({ maxLength: 36 }) });

export const ExtraTimeBody = Type.Object(
  {
    entryId: Type.String({ maxLength: 36 }),
    minutes: Type.Integer({ minimum: 1, maximum: MOST_MINUTES }),
    reason: Reason,
  },
  { additionalProperties: false },
);
export type ExtraTimeBody = Static<typeof ExtraTimeBody>;

export const VoidAttemptBody = Type.Object(
  { attemptId: Type.String({ maxLength: 36 }), reason: Reason },
  { additionalProperties: false },
);
export type VoidAttemptBody = Static<typeof VoidAttemptBody>;

export const DisqualificationBody = Type.Object(
  { entryId: Type.String({ maxLength: 36 }), reason: Reason },
  { additionalProperties: false },
);
export type DisqualificationBody = Static<typeof DisqualificationBody>;

export const UndoingBody = Type.Object({ reason: Reason }, { additionalProperties: false });

const OWN = {
  id: Type.String(),
  kind: Type.Enum(['extra-time', 'voided-attempt', 'disqualification']),
  attemptId: OrNull<string>(
    'string',
    'the attempt that is void or got the time; null: extra time waits for the next one',
  ),
  minutes: OrNull<number>('integer', 'of extra time'),
  reason: Type.String(),
  decidedAt: Instant(),
  undoneAt: OrNull<string>('string', 'null while it stands', { format: 'date-time' }),
  undoneReason: OrNull<string>('string', 'null while it stands'),
};

export const OwnRuling = Type.Object(OWN);
export type OwnRuling = Static<typeof OwnRuling>;

export const OwnRulings = Type.Object({ rulings: Type.Array(OwnRuling, { description: 'the oldest first' }) });
export type OwnRulings = Static<typeof OwnRulings>;

const Someone = Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]);

export const Ruling = Type.Object({
  ...OWN,
  entryId: Type.String(),
  name: Type.String({ description: 'whom it is about' }),
  decidedBy: Someone,
  undoneBy: Someone,
});
export type Ruling = Static<typeof Ruling>;

export const RulingAnswer = Type.Object({
  ruling: Ruling,
  deadline: OrNull<string>('string', 'of the attempt that got extra time; null: none is open, or it has none', {
    format: 'date-time',
  }),
});
export type RulingAnswer = Static<typeof RulingAnswer>;

export const RulingsQuery = Type.Object({
  before: Type.Optional(Type.String({ maxLength: 36, description: '`next` of the page before' })),
});

export const RulingsAnswer = Type.Object({
  rulings: Type.Array(Ruling, { description: 'the newest first' }),
  next: OrNull<string>('string', '`before` of the next page; null: none'),
});
export type RulingsAnswer = Static<typeof RulingsAnswer>;

export const ENTRANTS_ON_A_PAGE = 50;

export const EntrantsQuery = Type.Object({
  search: Type.String({
    maxLength: 80,
    default: '',
    description: 'part of a name, a login, a phone or another field; an employee number or access code of the roster',
  }),
  page: Type.Integer({ minimum: 1, maximum: 100_000, default: 1, description: `${ENTRANTS_ON_A_PAGE} lines each` }),
});
export type EntrantsQuery = Static<typeof EntrantsQuery>;

const EntrantAttempt = Type.Object({
  id: Type.String(),
  entryId: Type.String({
    description: 'the entry it was made with: another one where two were found to be one person',
  }),
  number: Type.Integer(),
  state: Type.Enum(['open', 'submitted', 'expired', 'voided']),
  startedAt: Instant(),
  deadline: OrNull<string>('string', 'null: no time limit', { format: 'date-time' }),
  score: OrNull<number>('number', 'points; null while it is open'),
});

export const EntrantsAnswer = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  entrants: Type.Array(
    Type.Object({
      entryId: Type.String(),
      name: Type.String(),
      login: Type.String(),
      fields: Type.Record(Type.String(), Type.String(), { description: 'what was entered, by name of the field' }),
      employeeNumber: OrNull<string>('string', 'of the roster; null: none'),
      enteredAt: Instant(),
      countsFor: OrNull<string>(
        'string',
        'the entry of the same person that this one was merged into, where the attempts are listed; null: none',
      ),
      organization: OrNull<string>('string', 'the name; null: none'),
      score: OrNull<number>('number', 'points that all attempts come to; null: no finished attempt'),
      disqualified: Type.Boolean(),
      attempts: Type.Array(EntrantAttempt),
    }),
    { description: 'in the order in which they entered' },
  ),
});
export type EntrantsAnswer = Static<typeof EntrantsAnswer>;
