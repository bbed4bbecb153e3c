import type { Organization } from './load-organizations.ts';

/** What somebody fills in at entering, besides the name. */
export interface Given {
  code: string;
  fields: Record<string, string>;
  organization: Organization | null;
  division: string;
  /** None, a new one, or one whose invitation code they have. */
  team: 'none' | 'new' | 'join';
  teamName: string;
  teamCode: string;
}

export function nothingGiven(): Given {
  return { code: '', fields: {}, organization: null, division: '', team: 'none', teamName: '', teamCode: '' };
}

/** As the server takes it. What was left out isn't sent: the server says what it misses, and where. */
export function asEntry({ code, fields, organization, division, ...team }: Given) {
  return {
    fields,
    ...(code && { code }),
    ...(organization && { organizationId: organization.id }),
    ...(division && { division }),
    ...asTeam(team),
  };
}

export function asTeam({ team, teamName, teamCode }: Pick<Given, 'team' | 'teamName' | 'teamCode'>) {
  return { ...(team === 'new' && { teamName }), ...(team === 'join' && { teamCode }) };
}
