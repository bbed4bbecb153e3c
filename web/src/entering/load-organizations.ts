import { answered, api } from '../api/client.ts';
import type { FoundOrganization } from '../api/shapes.ts';

export type Organization = Pick<FoundOrganization, 'id' | 'name' | 'path'>;

/** As many as are looked through on a phone; whoever wants another one writes more of its name. */
export const MOST = 20;

/**
 * Organizations that may be chosen in a contest, by any part of the name or the initials in Pinyin; without a text the
 * first ones of the tree.
 *
 * @throws ApiTrouble
 */
export async function findOrganizations(contest: string, search: string): Promise<readonly Organization[]> {
  const params = { path: { slug: contest }, query: { limit: MOST, ...(search && { search }) } };
  return (await answered(() => api.GET('/api/contests/{slug}/organizations/choices', { params }))).organizations;
}

/** What it belongs to, from the top down: `山西省 › 晋城市`. */
export function above({ path }: Pick<Organization, 'path'>): string {
  return path.slice(0, -1).join(' › ');
}
