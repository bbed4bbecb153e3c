import { type Static, Type } from 'typebox';
import { SignedInWire, SignUpWire } from '../accounts/accounts.public.js';
import { type Contest, FIELD_VALUE_MAX_LENGTH } from '../contests/contests.public.js';
import type { Entry } from './entry-registry.js';
import { EntryTeam } from './entry-team.wire.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });

/** By the name that the contest document gives to each field. */
const Fields = Type.Unsafe<Record<string, string>>(
  Type.Object({}, { additionalProperties: Type.String({ maxLength: FIELD_VALUE_MAX_LENGTH }), maxProperties: 50 }),
);

export const EnterContestBody = Type.Object(
  {
    code: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          'the contest code, where `registration.mode` is `code`; an access code of the roster, where it is `roster` and the account was not made by one',
      }),
    ),
    fields: Type.Optional(Fields),
    organizationId: Type.Optional(Type.String({ maxLength: 36 })),
    organizationCode: Type.Optional(Type.String({ maxLength: 100 })),
    teamCode: Type.Optional(Type.String({ maxLength: 100 })),
    teamName: Type.Optional(Type.String({ maxLength: 100 })),
    division: Type.Optional(
      Type.String({ maxLength: 100, description: 'the title of a division, where the contest lets people choose' }),
    ),
  },
  { additionalProperties: false },
);
export type EnterContestBody = Static<typeof EnterContestBody>;

export const NewcomerBody = Type.Object(
  { ...SignUpWire.properties, ...EnterContestBody.properties },
  { additionalProperties: false },
);
export type NewcomerBody = Static<typeof NewcomerBody>;

export const ChangeEntryBody = Type.Object({ fields: Fields }, { additionalProperties: false });
export type ChangeEntryBody = Static<typeof ChangeEntryBody>;

export const EntryWire = Type.Object({
  id: Type.String(),
  contest: Type.String({ description: "the contest's slug" }),
  name: Type.String(),
  fields: Fields,
  organization: Type.Union(
    [
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        path: Type.Array(Type.String(), { description: 'the names from the top down to its own' }),
      }),
      Type.Null(),
    ],
    { description: 'for whom the person competes' },
  ),
  division: Type.Optional(
    Type.String({
      description: 'the title of the division in which the person is ranked; left out: the contest has none',
    }),
  ),
  disqualified: Type.Optional(
    Type.Boolean({ description: 'true: the person can begin nothing any more, as a ruling says; left out otherwise' }),
  ),
  enteredAt: Type.String({ format: 'date-time' }),
  changesLeft: Type.Integer({ description: 'how often `fields` can still be corrected' }),
  team: Type.Optional(EntryTeam),
});
export type EntryWire = Static<typeof EntryWire>;

export const EntryAnswer = Type.Object({ entry: EntryWire });

export const NewcomerAnswer = Type.Object({ ...SignedInWire.properties, entry: EntryWire });

/** An organization as the pages of an entry name it. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
  /** The names from the top down to its own. */
  readonly path: readonly string[];
}

/**
 * The entry as its owner sees it: nothing is masked.
 *
 * @param organizations by id; the entry's own is among them
 */
export function entryToWire(
  contest: Contest,
  entry: Entry,
  organizations: ReadonlyMap<string, NamedOrganization>,
): EntryWire {
  const organization = organizations.get(entry.organizationId ?? '');
  return {
    id: entry.id,
    contest: contest.slug,
    name: entry.name,
    fields: entry.fields,
    organization: organization ? { ...organization, path: [...organization.path] } : null,
    ...(entry.division !== null && { division: entry.division }),
    ...(entry.disqualifiedAt !== null && { disqualified: true }),
    enteredAt: entry.enteredAt.toISOString(),
    changesLeft: Math.max(0, contest.current.document.registration.changes - entry.changesMade),
  };
}
