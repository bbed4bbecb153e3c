import { answered, api } from '../api/client.ts';
import type { Entry } from '../api/shapes.ts';
import type { paths } from '../api/schema.ts';

export type OwnContest =
  paths['/api/account/contests']['get']['responses'][200]['content']['application/json']['contests'][number];

/** What the caller has entered, last entered first. @throws ApiTrouble */
export async function loadOwnContests(): Promise<OwnContest[]> {
  return (await answered(() => api.GET('/api/account/contests'))).contests;
}

/** @throws ApiTrouble */
export async function correctEntry(slug: string, fields: Record<string, string>): Promise<Entry> {
  return (
    await answered(() => api.PUT('/api/contests/{slug}/entries/mine', { params: { path: { slug } }, body: { fields } }))
  ).entry;
}

/** @throws ApiTrouble */
export async function changePassword(current: string, next: string): Promise<void> {
  await answered(() => api.PUT('/api/account/password', { body: { current, next } }));
}
