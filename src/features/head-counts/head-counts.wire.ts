import { type Static, Type } from 'typebox';
import type { OrganizationHeadCount } from '../organizations/organizations.public.js';

export const HeadCountParams = Type.Object({ id: Type.String({ maxLength: 36 }) });

export const HeadCountBody = Type.Object(
  {
    count: Type.Integer({ minimum: 0, maximum: 10_000_000 }),
    countedOn: Type.String({ maxLength: 10, description: 'the day for which it holds: 2012-09-01' }),
    note: Type.Optional(Type.String({ maxLength: 500, description: 'where it comes from, or why it was corrected' })),
  },
  { additionalProperties: false },
);
export type HeadCountBody = Static<typeof HeadCountBody>;

const HeadCount = Type.Object({
  id: Type.String(),
  count: Type.Integer(),
  countedOn: Type.String(),
  declaredAt: Type.String({ format: 'date-time' }),
  declaredBy: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()], {
    description: 'null: the command line',
  }),
  note: Type.Union([Type.String(), Type.Null()]),
  replacesId: Type.Union([Type.String(), Type.Null()]),
});

export const DeclaredHeadCount = Type.Object({ headCount: HeadCount });
export const HeadCountHistory = Type.Object({
  headCounts: Type.Array(HeadCount, { description: 'the newest, which holds, first' }),
});

/** @param names of accounts, by id */
export function headCountToWire(
  { id, count, countedOn, declaredAt, declaredBy, note, replacesId }: OrganizationHeadCount,
  names: ReadonlyMap<string, string>,
): Static<typeof HeadCount> {
  const by = declaredBy === null ? null : { id: declaredBy, name: names.get(declaredBy) ?? '' };
  return { id, count, countedOn, declaredAt: declaredAt.toISOString(), declaredBy: by, note, replacesId };
}
