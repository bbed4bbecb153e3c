import { type Static, Type } from 'typebox';
import type { FoundOrganization } from './search/organization-index.js';

const Id = Type.String({ maxLength: 36 });

export const OrganizationParams = Type.Object({ id: Id });

export const SearchQuery = Type.Object({
  search: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'parts of the name or its pinyin initials; for organizers also the whole code',
    }),
  ),
  under: Type.Optional(Type.String({ maxLength: 36, description: 'only this organization and those below it' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

const Code = Type.Optional(Type.String({ description: 'for organizers only: with it one may enter' }));

const Found = Type.Object({
  id: Type.String(),
  name: Type.String(),
  code: Code,
  level: Type.Integer({ description: '0 at the top' }),
  parentId: Type.Union([Type.String(), Type.Null()]),
  path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
  alias: Type.Union([Type.String(), Type.Null()], { description: 'another name of it, where that was found' }),
});

export const OrganizationList = Type.Object({ organizations: Type.Array(Found) });

export const ChildrenQuery = Type.Object({
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
});

const Named = { id: Type.String(), name: Type.String() };

export const OneOrganization = Type.Object({
  organization: Type.Object({
    ...Named,
    code: Code,
    kind: Type.Union([Type.String(), Type.Null()], { description: 'in the organizer’s words' }),
    level: Type.Integer(),
    path: Type.Array(Type.Object(Named), { description: 'from the top down to itself' }),
    headCount: Type.Union([
      Type.Object({ count: Type.Integer(), countedOn: Type.String({ description: '2012-09-01' }) }),
      Type.Null(),
    ]),
  }),
  children: Type.Object({ total: Type.Integer(), organizations: Type.Array(Type.Object({ ...Named, code: Code })) }),
});
export type OneOrganization = Static<typeof OneOrganization>;

/** @param withCodes for organizers */
export function foundToWire({ code, ...found }: FoundOrganization, withCodes: boolean): Static<typeof Found> {
  return { ...found, path: [...found.path], ...(withCodes && { code }) };
}
