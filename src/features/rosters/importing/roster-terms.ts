import type { Contest } from '../../contests/contests.public.js';
import type { RosterTerms } from '../file/judge-rows.js';

/** What a contest's document asks of the people on its roster. */
export function rosterTerms({ current }: Contest): RosterTerms {
  const registration: Partial<Record<string, unknown>> = current.document.registration;
  const divisions = registration.divisions as readonly { readonly title: string }[] | undefined;
  return {
    divisions: divisions && divisions.length > 0 ? divisions.map(({ title }) => title) : null,
    organizationRequired: registration.organization === 'required',
    teamRequired: registration.team === 'required',
    mostInTeam: current.document.registration.teamSize?.max ?? null,
  };
}
