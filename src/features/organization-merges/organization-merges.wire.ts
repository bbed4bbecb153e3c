import { type Static, Type } from 'typebox';
import type { OrganizationMerge } from '../organizations/organizations.public.js';

const Id = Type.String({ maxLength: 36 });

export const OrganizationParams = Type.Object({ id: Id });
export const MergeParams = Type.Object({ id: Id, mergeId: Id });

export const MergeBody = Type.Object(
  {
    into: Type.String({ maxLength: 36, description: 'the organization that stays' }),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
  },
  { additionalProperties: false },
);
export type MergeBody = Static<typeof MergeBody>;

const Merge = Type.Object({
  id: Type.String(),
  mergedId: Type.String(),
  intoId: Type.String(),
  reason: Type.String(),
  mergedAt: Type.String({ format: 'date-time' }),
  undoneAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  moved: Type.Record(Type.String(), Type.Integer(), { description: 'how many went, by what they are' }),
});

export const OneMerge = Type.Object({ merge: Merge });
export const MergeList = Type.Object({ merges: Type.Array(Merge, { description: 'the newest first' }) });

export function mergeToWire({
  id,
  mergedId,
  intoId,
  reason,
  mergedAt,
  undoneAt,
  moved,
}: OrganizationMerge): Static<typeof Merge> {
  return {
    ...{ id, mergedId, intoId, reason, mergedAt: mergedAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null },
    moved: Object.fromEntries(Object.entries(moved).map(([what, ids]) => [what, ids.length])),
  };
}
