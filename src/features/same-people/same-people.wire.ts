import { type Static, Type } from 'typebox';
import { LIKENESSES } from './likely-doubles.js';
import type { SamePersonMerge } from './same-person.entity.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const MergeParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  mergeId: Type.String({ maxLength: 36 }),
});

export const PageQuery = Type.Object(
  {
    offset: Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'of pairs, and of merges' }),
    mergesOffset: Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 }),
  },
  { additionalProperties: false },
);

export type PageRequest = Static<typeof PageQuery>;

const Nullable = Type.Union([Type.String(), Type.Null()]);

const Side = Type.Object({
  entryId: Type.String(),
  name: Type.String(),
  login: Type.String(),
  fields: Type.Unsafe<Record<string, string>>(Type.Object({}, { additionalProperties: Type.String() })),
  organization: Type.Union([Type.Object({ id: Type.String(), code: Type.String(), name: Type.String() }), Type.Null()]),
  teamId: Nullable,
  division: Nullable,
  enteredAt: Type.String({ format: 'date-time' }),
  attempts: Type.Integer({ description: 'finished ones; of an entry that others count for, theirs as well' }),
  score: Type.Union([Type.Number(), Type.Null()], { description: 'null: none, or it counts for another entry' }),
});
export type ComparedSide = Static<typeof Side>;

export const SamePeopleAnswer = Type.Object({
  total: Type.Integer({ description: 'pairs of entries that may be one person’s' }),
  pairs: Type.Array(
    Type.Object({
      alike: Type.Array(Type.Enum([...LIKENESSES])),
      entries: Type.Array(Side, { description: 'two; the one that was entered first comes first' }),
    }),
  ),
  mergesTotal: Type.Integer(),
  merges: Type.Array(
    Type.Object({
      id: Type.String(),
      kept: Side,
      merged: Side,
      reason: Type.String(),
      mergedAt: Type.String({ format: 'date-time' }),
    }),
    { description: 'those that stand, the newest first, from `mergesOffset` on' },
  ),
});
export type SamePeopleAnswer = Static<typeof SamePeopleAnswer>;

const Id = Type.String({ minLength: 1, maxLength: 36 });
const Reason = Type.String({ minLength: 1, maxLength: 500 });

export const MergeBody = Type.Object(
  { keepEntryId: Id, mergeEntryId: Id, reason: Reason },
  { additionalProperties: false },
);

export const DismissalBody = Type.Object(
  { entryIds: Type.Array(Id, { minItems: 2, maxItems: 2 }), reason: Reason },
  { additionalProperties: false },
);

export const MergeAnswer = Type.Object({
  merge: Type.Object({
    id: Type.String(),
    keptEntryId: Type.String(),
    mergedEntryId: Type.String(),
    reason: Type.String(),
    mergedAt: Type.String({ format: 'date-time' }),
  }),
});

export function mergeToWire(merge: SamePersonMerge): Static<typeof MergeAnswer> {
  const { id, keptEntryId, mergedEntryId, reason, mergedAt } = merge;
  return { merge: { id, keptEntryId, mergedEntryId, reason, mergedAt: mergedAt.toISOString() } };
}
