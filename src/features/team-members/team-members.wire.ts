import { type Static, Type } from 'typebox';
import type { HeldTeam } from './held-team.js';

export const SlugParams = Type.Object({ slug: Type.String({ maxLength: 80 }) });
export const MemberParams = Type.Object({
  slug: Type.String({ maxLength: 80 }),
  entryId: Type.String({ maxLength: 36 }),
});
export const TeamParams = Type.Object({ slug: Type.String({ maxLength: 80 }), id: Type.String({ maxLength: 36 }) });

const strict = { additionalProperties: false };

export const JoinTeamBody = Type.Object(
  {
    teamName: Type.Optional(Type.String({ maxLength: 100, description: 'founds a team of this name' })),
    teamCode: Type.Optional(Type.String({ maxLength: 100, description: 'joins the team that has this code' })),
  },
  strict,
);
export type JoinTeamBody = Static<typeof JoinTeamBody>;

export const CaptainBody = Type.Object({ entryId: Type.String({ maxLength: 36 }) }, strict);
export const TeamNameBody = Type.Object({ name: Type.String({ maxLength: 100 }) }, strict);

export const SubstitutionBody = Type.Object(
  {
    outEntryId: Type.Optional(Type.String({ maxLength: 36, description: 'who leaves; without it somebody is added' })),
    inEntryId: Type.Optional(Type.String({ maxLength: 36, description: 'who comes; without it nobody does' })),
    reason: Type.String({ maxLength: 1000, description: '1 to 500 characters, for the audit log' }),
  },
  strict,
);

export const TeamsQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  after: Type.String({ maxLength: 36, default: '', description: '`next` of the page before' }),
});
export type TeamsRequest = Static<typeof TeamsQuery>;

/** A team as organizers see it. */
export const TeamWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  code: Type.String({ description: 'whoever knows it can join' }),
  division: Type.Optional(Type.String()),
  organizationId: Type.Optional(Type.String()),
  createdAt: Type.String({ format: 'date-time' }),
  members: Type.Array(Type.Object({ entryId: Type.String(), name: Type.String(), captain: Type.Boolean() }), {
    description: 'in the order in which they entered',
  }),
});
export type TeamWire = Static<typeof TeamWire>;

export const TeamAnswer = Type.Object({ team: TeamWire });
export const TeamList = Type.Object({
  total: Type.Integer(),
  next: Type.Unsafe<string | null>({ type: 'string', nullable: true, description: '`after` of the next page' }),
  teams: Type.Array(TeamWire),
});
export type TeamList = Static<typeof TeamList>;

export function teamToWire({ team, members }: HeldTeam): TeamWire {
  return {
    id: team.id,
    name: team.name,
    code: team.code,
    ...(team.division !== null && { division: team.division }),
    ...(team.organizationId !== null && { organizationId: team.organizationId }),
    createdAt: team.createdAt.toISOString(),
    members: members.map(({ id, name }) => ({ entryId: id, name, captain: id === team.captainEntryId })),
  };
}
