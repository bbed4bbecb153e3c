import { type Static, Type } from 'typebox';
import type { OrganizationRow } from '../organizations/organizations.public.js';

const Text = (description: string) => Type.String({ maxLength: 500, description });
const Parent = Type.Unsafe<string | null>({
  type: 'string',
  maxLength: 36,
  nullable: true,
  description: 'the organization right above it; null: it stands at the top',
});
const Kind = Type.Unsafe<string | null>({
  type: 'string',
  maxLength: 500,
  nullable: true,
  description: 'what sort of unit it is, in the organizer’s words; at most 40 characters',
});

const NAME = 'at most 120 characters; no two right below the same organization have the same';
const CODE = '2 to 32 letters and digits, with hyphens, underscores and dots; no two organizations have the same';

export const OrganizationParams = Type.Object({ id: Type.String({ maxLength: 36 }) });

export const AddBody = Type.Object(
  {
    name: Text(NAME),
    code: Type.Optional(Text(`${CODE}; left out: one is made`)),
    parentId: Type.Optional(Parent),
    kind: Type.Optional(Kind),
  },
  { additionalProperties: false },
);
export type AddBody = Static<typeof AddBody>;

export const ChangeBody = Type.Object(
  {
    name: Type.Optional(Text(NAME)),
    code: Type.Optional(Text(CODE)),
    parentId: Type.Optional(Parent),
    kind: Type.Optional(Kind),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangeBody = Static<typeof ChangeBody>;

export const EditedOrganization = Type.Object({
  organization: Type.Object({
    id: Type.String(),
    code: Type.String(),
    name: Type.String(),
    kind: Type.Unsafe<string | null>({ type: 'string', nullable: true }),
    parentId: Type.Unsafe<string | null>({ type: 'string', nullable: true }),
    level: Type.Integer({ description: '0 at the top' }),
    path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
  }),
});
export type EditedOrganization = Static<typeof EditedOrganization>;

export function editedToWire(row: OrganizationRow, path: readonly string[]): EditedOrganization {
  const { id, code, name, kind, parentId, level } = row;
  return { organization: { id, code, name, kind, parentId, level, path: [...path] } };
}
