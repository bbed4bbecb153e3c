import { answered, api } from '../../api/client.ts';
import type { Entry } from '../../api/shapes.ts';

export type TeamChange =
  | { readonly do: 'join'; readonly teamName?: string; readonly teamCode?: string }
  | { readonly do: 'leave' }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'hand-over' | 'remove'; readonly entryId: string };

/** @returns the entry as it stands afterwards. @throws ApiTrouble */
export async function changeTeam(slug: string, change: TeamChange): Promise<Entry> {
  return (await answered(() => send(slug, change))).entry;
}

function send(slug: string, change: TeamChange) {
  const params = { path: { slug } };
  if (change.do === 'join') {
    const { teamName, teamCode } = change;
    const body = { ...(teamName !== undefined && { teamName }), ...(teamCode !== undefined && { teamCode }) };
    return api.PUT('/api/contests/{slug}/entries/mine/team', { params, body });
  }
  if (change.do === 'leave') return api.DELETE('/api/contests/{slug}/entries/mine/team', { params });
  if (change.do === 'rename') {
    return api.PUT('/api/contests/{slug}/entries/mine/team/name', { params, body: { name: change.name } });
  }
  const { entryId } = change;
  if (change.do === 'hand-over') {
    return api.PUT('/api/contests/{slug}/entries/mine/team/captain', { params, body: { entryId } });
  }
  return api.DELETE('/api/contests/{slug}/entries/mine/team/members/{entryId}', {
    params: { path: { slug, entryId } },
  });
}
