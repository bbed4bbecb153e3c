import { type Static, Type } from 'typebox';
import type { Team } from '../teams/teams.public.js';
import type { ExpectedMember } from './entering/expected-members.js';
import type { Entry } from './entry-registry.js';

/** A team as its members see it. */
export const EntryTeam = Type.Object({
  id: Type.String(),
  name: Type.String(),
  code: Type.String({ description: 'whoever knows it can join' }),
  captain: Type.Boolean({ description: 'whether the caller is' }),
  members: Type.Array(
    Type.Object({
      entryId: Type.String(),
      name: Type.String(),
      captain: Type.Boolean(),
      mine: Type.Boolean(),
    }),
    { description: 'in the order in which they entered' },
  ),
  expected: Type.Array(Type.Object({ name: Type.String() }), {
    description: 'whom the roster lists for the team and who have not entered yet; they are part of its size',
  }),
});
export type EntryTeam = Static<typeof EntryTeam>;

export function entryTeamToWire(
  team: Team,
  { members, expected }: { readonly members: readonly Entry[]; readonly expected: readonly ExpectedMember[] },
  own: Pick<Entry, 'id'>,
): EntryTeam {
  return {
    id: team.id,
    name: team.name,
    code: team.code,
    captain: team.captainEntryId === own.id,
    members: members.map(({ id, name }) => ({
      entryId: id,
      name,
      captain: id === team.captainEntryId,
      mine: id === own.id,
    })),
    expected: expected.map(({ name }) => ({ name })),
  };
}
